def log = new File(basedir, 'build.log').text
for (version in ['3.0.4', '3.1.8', '3.2.4']) {
  assert log.contains(
      "Jackson $version: reads true, writes true, tree-equal true,"
          + " treatments keep their types true, files stay true")
}
