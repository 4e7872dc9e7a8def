def log = new File(basedir, 'build.log').text
assert log =~ /Spark 4\.0\.\d+: bundled true, broadcast true/
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
