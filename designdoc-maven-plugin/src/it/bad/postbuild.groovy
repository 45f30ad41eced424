String log = new File(basedir, 'build.log').text
assert log.contains('cache.md:3:15:') && log.contains('[unknown-status]')
assert log.contains('cache.md:5:16:') && log.contains('[invalid-date]')
assert log.contains('2 findings in design documents')
