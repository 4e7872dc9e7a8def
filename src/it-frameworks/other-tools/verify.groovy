def log = new File(basedir, 'build.log').readLines('UTF-8')
def table = log.findAll { it.startsWith('|') }
assert table.size() > 8
def optionals = log.find { it.startsWith('An `Optional`') }
// The guides have both as they are printed here; this project lies in target/consumers.
def guide = { new File(basedir, "../../../../$it").getText('UTF-8') }
assert guide('README.md').contains(table.join('\n'))
assert guide('src/site/markdown/using.md').contains(optionals)
