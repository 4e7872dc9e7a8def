def log = new File(basedir, 'build.log').text
assert log =~ /Does it itch\? The nodules mostly do not itch\.(?=.*item=itch)(?=.*citation=article clinical-picture-2)/
assert log =~ /Should I take diltiazem\?(?=.*item=diltiazem)(?=.*, doi 10\.)(?=.*caution=)/
assert log.contains('How much of the tincture do I drink?')
assert !log.contains('section=What home remedies')
assert !(log =~ /verdict=(?!SUPPORTED|QUALIFIED)/)
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
