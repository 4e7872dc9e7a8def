assert new File(basedir, 'build.log').text.contains('Potassium iodide: drug with [Potassium iodide]')
