def log = new File(basedir, 'build.log').text
assert log.contains('io.github.skincalcinosis active: true')
assert log.contains('Calcinosis cutis (Skin calcinosis), edition ')
assert log.contains('written as it was: true')
assert !log.contains('jspecify')
