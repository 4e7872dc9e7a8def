def log = new File(basedir, 'build.log').text
// Main fails when the text of a hit lacks a caution of its item.
assert log =~ /calcium lumps on fingers, PATIENTS: \[.*definition-overview.*\], [1-9]\d* cautions/
assert log =~ /calcium lumps on fingers, CLINICIANS: \[.*firm-nodules.*\], [1-9]\d* cautions/
assert log =~ /cutaneous calcification, PATIENTS: \[definition-overview, .*\], [1-9]\d* cautions/
assert log =~ /cutaneous calcification, CLINICIANS: \[definition-overview, .*\], [1-9]\d* cautions/
assert log =~ /thiosulphate, PATIENTS: \[.*treatment-overview.*\], [1-9]\d* cautions/
for (way in ['topical', 'intralesional', 'intravenous']) {
  assert log =~ /thiosulphate, CLINICIANS: \[.*$way-thiosulfate.*\], [1-9]\d* cautions/
}
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
