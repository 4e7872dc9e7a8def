package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.cite;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.preventing;
import static io.github.skincalcinosis.model.ChangedCondition.withClaim;
import static io.github.skincalcinosis.model.ChangedCondition.withDrug;
import static io.github.skincalcinosis.model.ChangedCondition.withElbow;
import static io.github.skincalcinosis.model.ChangedCondition.withForm;
import static io.github.skincalcinosis.model.ChangedCondition.withFrequencies;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withRemedy;
import static io.github.skincalcinosis.model.ChangedCondition.withSchedule;
import static io.github.skincalcinosis.model.ChangedCondition.withTreatment;
import static io.github.skincalcinosis.model.SmallCondition.arm;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.cause;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.code;
import static io.github.skincalcinosis.model.SmallCondition.complication;
import static io.github.skincalcinosis.model.SmallCondition.counted;
import static io.github.skincalcinosis.model.SmallCondition.detail;
import static io.github.skincalcinosis.model.SmallCondition.diagnosticMethod;
import static io.github.skincalcinosis.model.SmallCondition.diet;
import static io.github.skincalcinosis.model.SmallCondition.differential;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.epidemiology;
import static io.github.skincalcinosis.model.SmallCondition.evidence;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.form;
import static io.github.skincalcinosis.model.SmallCondition.ingredient;
import static io.github.skincalcinosis.model.SmallCondition.mechanism;
import static io.github.skincalcinosis.model.SmallCondition.occurrence;
import static io.github.skincalcinosis.model.SmallCondition.population;
import static io.github.skincalcinosis.model.SmallCondition.pregnancy;
import static io.github.skincalcinosis.model.SmallCondition.procedure;
import static io.github.skincalcinosis.model.SmallCondition.relation;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.serumMinerals;
import static io.github.skincalcinosis.model.SmallCondition.sign;
import static io.github.skincalcinosis.model.SmallCondition.site;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.stage;
import static io.github.skincalcinosis.model.SmallCondition.substance;
import static io.github.skincalcinosis.model.SmallCondition.warningSign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reference leads to something of the right type. */
class ReferenceRulesTest {
  @Test
  void aReferenceLeadsToAPartOfTheCondition() {
    assertDangling(
        withOneMore(citing("more", cite("tria"))),
        "/preventiveMeasures/1/statements/0/citations/0/source",
        "no source has the id 'tria'; did you mean 'trial'?");
    assertDangling(
        withRemedy(remedy().cautions(List.of(caution().citations(List.of(cite("x"))).build()))),
        "/treatments/1/cautions/0/citations/0/source",
        "no source has the id 'x'");
    assertDangling(
        withClaim(claim -> claim.assessment(assessment().evidence(List.of(cite("x"))).build())),
        "/overviews/0/statements/0/assessment/evidence/0/source",
        "no source has the id 'x'");
    assertDangling(
        small().codes(List.of(code().systemId("icp").build())),
        "/codes/0/system",
        "no code system has the id 'icp'; did you mean 'icd'?");
    assertDangling(
        withElbow(elbow().codes(List.of(inSystem("uberon")))),
        "/bodySites/0/codes/0/system",
        "no code system has the id 'uberon'");
    assertDangling(
        withDrug(drug().substances(List.of(substance().codes(List.of(inSystem("mesh"))).build()))),
        "/treatments/0/substances/0/codes/0/system",
        "no code system has the id 'mesh'");
    assertDangling(
        withForm(form().sites(List.of(site("form-finding").siteId("elbows").build()))),
        "/forms/0/sites/0/site",
        "no body site has the id 'elbows'; did you mean 'elbow'?");
    assertDangling(
        small().causes(List.of(cause().mechanismIds(List.of("mechanism", "mechanic")).build())),
        "/causes/0/mechanisms/1",
        "no mechanism has the id 'mechanic'; did you mean 'mechanism'?");
    assertDangling(
        small().stages(List.of(stage().signIds(List.of("x")).build())),
        "/stages/0/signs/0",
        "no sign has the id 'x'");
    assertDangling(
        small().stages(List.of(stage().complicationIds(List.of("x")).build())),
        "/stages/0/complications/0",
        "no complication has the id 'x'");
    assertDangling(
        withElbow(elbow().partOfId("arms")),
        "/bodySites/0/partOf",
        "no body site has the id 'arms'; did you mean 'arm'?");
    assertDangling(
        small().warningSigns(List.of(warningSign().formIds(List.of("form", "x")).build())),
        "/warningSigns/0/forms/1",
        "no form has the id 'x'");
    assertDangling(
        small().warningSigns(List.of(warningSign().causeIds(List.of("causes")).build())),
        "/warningSigns/0/causes/0",
        "no cause has the id 'causes'; did you mean 'cause'?");
    assertDangling(
        small().definitionId("overview-clam"),
        "/definition",
        "no statement has the id 'overview-clam'; did you mean 'overview-claim'?");
    assertDangling(
        withForm(form().relations(List.of(relation().formId("another-form").build()))),
        "/forms/0/relations/0/form",
        "no form has the id 'another-form'; did you mean 'other-form'?");
  }

  @Test
  void anIdOfSomethingElseIsNoneOfTheRightType() {
    assertOther(
        withOneMore(citing("more", cite("cause"))),
        "/preventiveMeasures/1/statements/0/citations/0/source",
        "'cause' is an item of the kind 'cause', not a source",
        "/causes/0/id");
    assertOther(
        withForm(form().codes(List.of(inSystem("trial")))),
        "/forms/0/codes/0/system",
        "'trial' is a source, not a code system",
        "/sources/1/id");
    assertOther(
        small().causes(List.of(cause().mechanismIds(List.of("mechanism", "sign")).build())),
        "/causes/0/mechanisms/1",
        "'sign' is an item of the kind 'sign', not a mechanism",
        "/signs/0/id");
    assertOther(
        small().stages(List.of(stage().signIds(List.of("complication")).build())),
        "/stages/0/signs/0",
        "'complication' is an item of the kind 'complication', not a sign",
        "/complications/0/id");
    assertOther(
        small().stages(List.of(stage().complicationIds(List.of("small-calcinosis")).build())),
        "/stages/0/complications/0",
        "'small-calcinosis' is the condition itself, not a complication",
        "/id");
    assertOther(
        withForm(form().sites(List.of(site("form-finding").siteId("form-finding").build()))),
        "/forms/0/sites/0/site",
        "'form-finding' is a statement of 'form', not a body site",
        "/forms/0/statements/0/id");
    assertOther(
        withElbow(elbow().partOfId("form")),
        "/bodySites/0/partOf",
        "'form' is an item of the kind 'form', not a body site",
        "/forms/0/id");
    assertOther(
        small().warningSigns(List.of(warningSign().formIds(List.of("cause")).build())),
        "/warningSigns/0/forms/0",
        "'cause' is an item of the kind 'cause', not a form",
        "/causes/0/id");
    assertOther(
        small().warningSigns(List.of(warningSign().causeIds(List.of("elbow")).build())),
        "/warningSigns/0/causes/0",
        "'elbow' is a body site, not a cause",
        "/bodySites/0/id");
    assertOther(
        small().definitionId("overview"),
        "/definition",
        "'overview' is an item of the kind 'overview', not a statement",
        "/overviews/0/id");
    assertOther(
        small().definitionId("icd"),
        "/definition",
        "'icd' is a code system, not a statement",
        "/codeSystems/0/id");
  }

  @Test
  void aConditionMayHaveNoDefinitionOrOneOfAnyItem() {
    assertThatBuilding(small().definitionId(Optional.empty())).breaksNoRule();
    assertThatBuilding(small().definitionId("outlook-finding")).breaksNoRule();
  }

  @Test
  void noSiteIsAPartOfItself() {
    assertThatBuilding(withElbow(elbow().partOfId("elbow")))
        .breaks(
            ProblemCode.CIRCULAR_PART, "/bodySites/0/partOf", "'elbow' would be a part of itself");
  }

  @Test
  void eachSiteOfARingIsReportedOnceAndNoneThatOnlyLeadsIntoIt() {
    BodySite arm = arm().partOfId("shoulder").build();
    BodySite shoulder = arm().id("shoulder").partOfId("arm").build();
    for (List<BodySite> sites :
        List.of(List.of(elbow().build(), arm, shoulder), List.of(arm, shoulder, elbow().build()))) {
      assertThatBuilding(small().bodySites(sites))
          .problems()
          .extracting(Problem::code, Problem::message)
          .containsExactly(
              tuple(ProblemCode.CIRCULAR_PART, "'arm' would be a part of itself"),
              tuple(ProblemCode.CIRCULAR_PART, "'shoulder' would be a part of itself"));
    }
  }

  @Test
  void severalSitesMayBePartsOfOne() {
    assertThatBuilding(
            small()
                .addBodySites(
                    elbow().id("wrist").build(), elbow().id("tip").partOfId("elbow").build()))
        .breaksNoRule();
  }

  @Test
  void aPartRestsOnAStatementOfItsOwnItem() {
    assertNoStatement(
        small().mechanisms(List.of(mechanism().stepIds(List.of("mechanism-first", "x")).build())),
        "/mechanisms/0/steps/1",
        "mechanism");
    assertNoStatement(
        small().signs(List.of(sign().sites(List.of(site("x").build())).build())),
        "/signs/0/sites/0/statement",
        "sign");
    assertNoStatement(
        small().signs(List.of(sign().occurrence(occurrence("x").build()).build())),
        "/signs/0/occurrence/statement",
        "sign");
    assertNoStatement(
        small().complications(List.of(complication().occurrence(occurrence("x").build()).build())),
        "/complications/0/occurrence/statement",
        "complication");
    assertNoStatement(
        small().complications(List.of(complication().triggers(x()).build())),
        "/complications/0/triggers/0/statement",
        "complication");
    assertNoStatement(
        small().complications(List.of(complication().consequences(x()).build())),
        "/complications/0/consequences/0/statement",
        "complication");
    assertNoStatement(
        withForm(form().populations(List.of(population("x").build()))),
        "/forms/0/populations/0/statement",
        "form");
    assertNoStatement(withForm(form().discharge(x())), "/forms/0/discharge/0/statement", "form");
    assertNoStatement(
        withForm(form().serumMinerals(serumMinerals().statementId("x").build())),
        "/forms/0/serumMinerals/statement",
        "form");
    assertNoStatement(
        withForm(form().relations(List.of(relation().statementId("x").build()))),
        "/forms/0/relations/0/statement",
        "form");
    assertNoStatement(
        small()
            .epidemiology(
                List.of(epidemiology().populations(List.of(population("x").build())).build())),
        "/epidemiology/0/populations/0/statement",
        "epidemiology");
    assertNoStatement(
        withFrequencies(counted().statementId("x")),
        "/epidemiology/0/frequencies/0/statement",
        "epidemiology");
    assertNoStatement(
        small().diagnosticMethods(List.of(diagnosticMethod().findings(x()).build())),
        "/diagnosticMethods/0/findings/0/statement",
        "diagnosis");
    assertNoStatement(
        small().differentials(List.of(differential().distinctions(x()).build())),
        "/differentials/0/distinctions/0/statement",
        "differential");
  }

  @Test
  void aTreatmentRestsOnStatementsOfItsOwn() {
    assertNoStatement(
        withDrug(drug().standingStatementId("x")), "/treatments/0/standingStatement", "drug");
    assertNoStatement(
        withDrug(drug().evidence(List.of(evidence().statementId("x").build()))),
        "/treatments/0/evidence/0/statement",
        "drug");
    assertNoStatement(withDrug(drug().harms(x())), "/treatments/0/harms/0/statement", "drug");
    assertNoStatement(
        withDrug(drug().pregnancy(pregnancy().statementId("x").build())),
        "/treatments/0/pregnancy/statement",
        "drug");
    assertNoStatement(
        withTreatment(procedure().technique(x()).build()),
        "/treatments/0/technique/0/statement",
        "procedure");
    assertNoStatement(
        withTreatment(procedure().claimedBenefits(x()).build()),
        "/treatments/0/claimedBenefits/0/statement",
        "procedure");
    assertNoStatement(
        withTreatment(diet().claimedBenefits(x()).build()),
        "/treatments/0/claimedBenefits/0/statement",
        "diet");
    assertNoStatement(
        withRemedy(remedy().ingredients(List.of(ingredient().statementId("x").build()))),
        "/treatments/1/ingredients/0/statement",
        "remedy");
    assertNoStatement(
        withRemedy(remedy().preparation(x())), "/treatments/1/preparation/0/statement", "remedy");
    assertNoStatement(
        withSchedule(schedule().statementIds(List.of("remedy-claim", "x"))),
        "/treatments/1/schedule/statements/1",
        "remedy");
  }

  @Test
  void theNearestStatementOfTheItemIsProbablyMeant() {
    assertDangling(
        withRemedy(remedy().preparation(List.of(detail("remedy-clam").build()))),
        "/treatments/1/preparation/0/statement",
        "no statement of 'remedy' has the id 'remedy-clam'; did you mean 'remedy-claim'?");
  }

  /** A hint to a near id would put another claim on the item. */
  @Test
  void aStatementOfAnotherItemIsNamedAsSuchWithItsPlaceAndWithoutAHint() {
    StatementBuilder near = finding("remedy-claims");
    assertThatBuilding(
            withRemedy(remedy().preparation(List.of(detail("remedy-claims").build())))
                .addPreventiveMeasures(preventing(near)))
        .breaks(
            ProblemCode.DANGLING_REFERENCE,
            "/treatments/1/preparation/0/statement",
            "'remedy-claims' is a statement of 'more-prevention', not of 'remedy'",
            "/preventiveMeasures/1/statements/0/id");
  }

  @Test
  void noBeginningOfAnIdExcusesAReferenceThatMissesIt() {
    assertThatBuilding(withDrug(drug().statements(List.of(finding("standing-in-drug").build()))))
        .breaks(
            ProblemCode.DANGLING_REFERENCE,
            "/treatments/0/standingStatement",
            "no statement of 'drug' has the id 'drug-finding' (in 4 places)",
            "/treatments/0/evidence/0/statement",
            "/treatments/0/harms/0/statement",
            "/treatments/0/pregnancy/statement");
  }

  /** The bad id may be the one that was meant. */
  @Test
  void aBadIdAndAReferenceThatMissesItAreBothReported() {
    assertThatBuilding(withElbow(elbow().id("Elbow")))
        .problems()
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple(ProblemCode.DANGLING_REFERENCE, "/signs/0/sites/0/site"),
            tuple(ProblemCode.BAD_ID, "/bodySites/0/id"));
    assertThatBuilding(
            withForm(form().sites(List.of(site("form-finding").siteId("knee").build())))
                .causes(List.of(cause().id("Cause").build())))
        .problems()
        .extracting(Problem::pointer)
        .containsExactly("/warningSigns/0/causes/0", "/causes/0/id", "/forms/0/sites/0/site");
  }

  @Test
  void theSameMistakeInManyPlacesIsOneProblemWithItsFirstPlaces() {
    StatementBuilder[] statements =
        IntStream.range(0, 31)
            .mapToObj(number -> citing("more-" + number, cite("trail")))
            .toArray(StatementBuilder[]::new);
    assertThatBuilding(withOneMore(statements))
        .breaks(
            ProblemCode.DANGLING_REFERENCE,
            "/preventiveMeasures/1/statements/0/citations/0/source",
            "no source has the id 'trail'; did you mean 'trial'? (in 31 places)",
            "/preventiveMeasures/1/statements/1/citations/0/source",
            "/preventiveMeasures/1/statements/2/citations/0/source",
            "/preventiveMeasures/1/statements/3/citations/0/source");
  }

  @Test
  void aListThatIsLeftOutIsOneProblemHoweverOftenSomethingRefersIntoIt() {
    assertLeftOut(small().sources(List.of()), "sources", "27 references lead there");
    assertLeftOut(small().codeSystems(List.of()), "codeSystems", "3 references lead there");
    assertLeftOut(small().bodySites(List.of()), "bodySites", "2 references lead there");
    assertLeftOut(small().mechanisms(List.of()), "mechanisms", "1 reference leads there");
    assertLeftOut(small().causes(List.of()), "causes", "1 reference leads there");
    assertLeftOut(small().forms(List.of()), "forms", "1 reference leads there");
    assertLeftOut(small().signs(List.of()), "signs", "1 reference leads there");
    assertLeftOut(small().complications(List.of()), "complications", "1 reference leads there");
  }

  @Test
  void severalListsThatAreLeftOutAreReportedBeforeAllElse() {
    assertThatBuilding(small().name("").bodySites(List.of()).mechanisms(List.of()))
        .problems()
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple(ProblemCode.MISSING_ENTRY, ""),
            tuple(ProblemCode.MISSING_ENTRY, ""),
            tuple(ProblemCode.BAD_TEXT, "/name"));
  }

  @Test
  void hintsStopWhenLookingForThemHasTakenLong() {
    Random random = new Random(80);
    List<String> ids = Stream.generate(() -> letters(random)).distinct().limit(500).toList();
    List<String> misspelt =
        ids.stream()
            .flatMap(id -> Stream.of("k" + id.substring(1), "l" + id.substring(1)))
            .toList();
    List<String> messages = hints(ids, misspelt);
    assertThat(messages.get(0)).contains("did you mean");
    assertThat(messages)
        .hasSize(1_000)
        .filteredOn(message -> message.contains("did you mean"))
        .hasSizeBetween(20, 500);
    assertThat(messages.get(999)).doesNotContain("did you mean");
    List<String> others = Stream.generate(() -> letters(random)).limit(1_000).toList();
    assertThat(hints(ids, others)).hasSize(1_000).noneMatch(each -> each.contains("did you mean"));
  }

  private static String letters(Random random) {
    return random.ints(80, 'a', 'k').mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** The messages about a cause that refers to some mechanisms, where there are others. */
  private static List<String> hints(List<String> mechanismIds, List<String> references) {
    List<Mechanism> mechanisms =
        IntStream.range(0, mechanismIds.size())
            .mapToObj(
                number ->
                    new MechanismBuilder()
                        .id(mechanismIds.get(number))
                        .name("Mechanism " + number)
                        .addStatements(finding("step-" + number).build())
                        .build())
            .toList();
    return assertThatBuilding(
            small()
                .mechanisms(mechanisms)
                .causes(List.of(cause().mechanismIds(references).build())))
        .messages();
  }

  private static Code inSystem(String system) {
    return code().systemId(system).build();
  }

  /** A phrase that rests on a statement that no item has. */
  private static List<Detail> x() {
    return List.of(detail("x").build());
  }

  private static void assertNoStatement(ConditionBuilder condition, String pointer, String item) {
    assertDangling(condition, pointer, "no statement of '" + item + "' has the id 'x'");
  }

  private static void assertDangling(ConditionBuilder condition, String pointer, String message) {
    assertThatBuilding(condition).breaks(ProblemCode.DANGLING_REFERENCE, pointer, message);
  }

  private static void assertOther(
      ConditionBuilder condition, String pointer, String message, String first) {
    assertThatBuilding(condition).breaks(ProblemCode.DANGLING_REFERENCE, pointer, message, first);
  }

  private static void assertLeftOut(ConditionBuilder condition, String list, String references) {
    assertThatBuilding(condition)
        .problems()
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_ENTRY);
              assertThat(problem.pointer()).isEmpty();
              assertThat(problem.message())
                  .isEqualTo("'" + list + "' is left out or empty, and " + references);
              assertThat(problem.related()).hasSize(1);
            });
  }
}
