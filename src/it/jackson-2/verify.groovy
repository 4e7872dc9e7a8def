def log = new File(basedir, 'build.log').text
for (version in ['2.15.4', '2.16.2', '2.17.3', '2.18.12', '2.19.4', '2.20.2', '2.21.8', '2.22.4']) {
  assert log.contains(
      "Jackson $version: reads true, writes true, tree-equal true,"
          + " treatments keep their types true, files stay true")
}
