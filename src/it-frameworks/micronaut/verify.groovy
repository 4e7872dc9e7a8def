def log = new File(basedir, 'build.log').text
assert log =~ /Micronaut 4\.10\.\d+, Jackson 2\.\d+\.\d+: status 200, application\/json, equal true, condition equal true/
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
