def log = new File(basedir, 'build.log').text
assert log.contains('Diltiazem: drug, ')
assert log.contains("WrongNull.kt:7:43 Null cannot be a value of a non-null type 'String'")
assert log.contains("WrongNull.kt:8:31 Null cannot be a value of a non-null type 'String'")
