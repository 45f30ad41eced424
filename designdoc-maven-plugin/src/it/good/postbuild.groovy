String page = new File(basedir, 'docs/README.md').text
assert page.contains('[Cache](cache.md)') && page.contains('Ask Ann.')
assert new File(basedir, 'target/designdoc/cache.yaml').text.contains('title: Cache')
assert new File(basedir, 'build.log').text.contains('checked 1 documents')
