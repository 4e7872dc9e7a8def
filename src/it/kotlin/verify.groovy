def log = new File(basedir, 'build.log').text
assert log.contains('Diltiazem: drug, ')
for (line in [7, 8]) {
  assert log =~ /WrongNull\.kt:$line:\d+ Null cannot be a value of a non-null type 'String'/
}
