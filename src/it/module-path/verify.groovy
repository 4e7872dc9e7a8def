def log = new File(basedir, 'build.log').text
assert log.contains('Circumscribed calcinosis: Elbow')
assert log.contains('Potassium iodide [Potassium iodide]')
assert log.contains('on the module path: true')
