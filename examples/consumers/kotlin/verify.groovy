String log = new File(basedir, 'build.log').text
assert log.contains('Null.kt') && log.contains('Null cannot be a value of a non-null type') : 'null was not the reason'
