def log = new File(basedir, 'build.log').text
assert log =~ /Spark 4\.0\.\d+: statements equal true, condition equal true, same object false/
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
