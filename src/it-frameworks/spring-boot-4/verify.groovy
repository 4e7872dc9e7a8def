def log = new File(basedir, 'build.log').text
assert log =~ /Spring Boot 4\.0\.\d+, Jackson 3\.\d+\.\d+: status 200, 5 kinds of treatment, equal true, condition equal true/
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
