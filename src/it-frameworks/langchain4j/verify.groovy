def log = new File(basedir, 'build.log').text
assert log =~ /Will the lumps go away\? item=outlook-overview section=OUTLOOK .* cautions in it: true; Calcinosis cutis /
assert log =~ /My finger has turned black\. item=finger-that-stays-white-blue-or-black .* Emergency: Go to an emergency department now\./
assert log =~ /Should I take diltiazem\? item=diltiazem section=TREATMENT severity=\w+ cautions in it: true; .*, doi 10\./
assert log =~ /How much of the tincture do I drink\? item=garlic-tincture section=FOLK_REMEDIES severity=HIGH cautions in it: true; .* Not advised\. Warning: /
// What is told of a home remedy is told with its cautions.
assert log =~ /home remedies: ([1-9]\d*), with their cautions: \1\R/
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
