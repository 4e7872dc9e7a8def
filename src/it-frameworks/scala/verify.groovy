def log = new File(basedir, 'build.log').text
assert log.contains('Diltiazem: drug, ')
assert log =~ /Garlic tincture: folk remedy, ADVISED_AGAINST\R.*  It can cause bleeding/
assert log =~ /MissingCase\.scala:7.*\R?.*match may not be exhaustive/
assert log =~ /It would fail on the following input.*FolkRemedy/
