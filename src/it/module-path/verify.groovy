def log = new File(basedir, 'build.log').text
// Once from the module path, once from an image that jlink made.
assert log.count('Circumscribed calcinosis: Elbow') == 2
assert log.count('Potassium iodide [Potassium iodide]') == 2
assert log.count('on the module path: true') == 2
