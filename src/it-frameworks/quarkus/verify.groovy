def log = new File(basedir, 'build.log').text
assert log =~ /Jackson 2\.\d+\.\d+ of Quarkus: status 200, 5 kinds of treatment, equal true, condition equal true/
assert !log.contains('Jandex')
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
