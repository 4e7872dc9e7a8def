def log = new File(basedir, 'build.log').text
assert log =~ /Spring Boot 3\.5\.\d+, Jackson 2\.\d+\.\d+: status 200, 5 kinds of treatment, equal true, condition equal true/
// In UTF-8, with every warning sign on a card of its urgency, and without a claim that could harm.
def page = log =~ /page: status 200, text\/html;charset=UTF-8, 3 cards, (\d+) of \1 warning signs, 0 of (\d+) unsafe claims/
assert page && page[0][1] != '0' && page[0][2] != '0'
assert !(log =~ /(?i)warn.*(skin-calcinosis-\d|io\.github\.skincalcinosis)/)
// The types are described once, by the schema in the JAR.
assert log.contains(
    'OpenAPI 3.1.0: 0 schemas of its own, /condition.schema.json#/$defs/treatment leads to "A treatment')
