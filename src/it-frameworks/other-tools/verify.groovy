def log = new File(basedir, 'build.log').readLines('UTF-8')
def table = log.findAll { it.startsWith('|') }
assert table.size() > 8
// The README has the table as it is printed here; this project lies in target/consumers.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
assert readme.contains(table.join('\n'))
