package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.cite;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.unsafe;
import static io.github.skincalcinosis.model.ChangedCondition.withClaim;
import static io.github.skincalcinosis.model.ChangedCondition.withDrug;
import static io.github.skincalcinosis.model.ChangedCondition.withForm;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withRemedy;
import static io.github.skincalcinosis.model.ChangedCondition.withSchedule;
import static io.github.skincalcinosis.model.ChangedCondition.withTreatment;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.cause;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.claim;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.form;
import static io.github.skincalcinosis.model.SmallCondition.mechanism;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.procedure;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.sign;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.toTrial;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a statement rests on, and what an item needs beside its statements. */
class StatementRulesTest {
  @Test
  void everyStatementCitesASource() {
    assertThatBuilding(withOneMore(finding("more").citations(List.of())))
        .breaks(
            ProblemCode.STATEMENT_WITHOUT_CITATION,
            "/preventiveMeasures/1/statements/0",
            "the statement 'more' cites no source");
  }

  @Test
  void noStatementCitesAnArticleAndLiteratureAtOnce() {
    assertThatBuilding(withOneMore(claim("more", "text-1").addCitations(toTrial().build())))
        .breaks(
            ProblemCode.MIXED_ORIGIN,
            "/preventiveMeasures/1/statements/0/citations",
            "the statement 'more' cites an article and literature at once: make two statements of"
                + " it, or move the literature into the assessment's evidence");
  }

  @Test
  void aClaimOfAnArticleIsAssessed() {
    assertThatBuilding(withOneMore(citing("more", cite("article"))))
        .breaks(
            ProblemCode.STATEMENT_WITHOUT_ASSESSMENT,
            "/preventiveMeasures/1/statements/0",
            "the statement 'more' cites an article and needs an assessment");
  }

  @Test
  void aQualifiedClaimSaysWhereItHolds() {
    assertThatBuilding(
            withClaim(claim -> claim.assessment(assessment().verdict(Verdict.QUALIFIED).build())))
        .breaks(
            ProblemCode.LIMITS_MISMATCH,
            "/overviews/0/statements/0/assessment",
            "the verdict is QUALIFIED, so 'limits' has to say where the claim holds");
    assertThatBuilding(
            withClaim(
                claim ->
                    claim.assessment(
                        assessment().verdict(Verdict.QUALIFIED).limits("In adults.").build())))
        .breaksNoRule();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"QUALIFIED", "UNSAFE"})
  void noOtherClaimHasLimits(Verdict verdict) {
    AssessmentBuilder judged = assessment().verdict(verdict);
    assertThatBuilding(withClaim(claim -> claim.assessment(judged.build()))).breaksNoRule();
    assertThatBuilding(withClaim(claim -> claim.assessment(judged.limits("In adults.").build())))
        .breaks(
            ProblemCode.LIMITS_MISMATCH,
            "/overviews/0/statements/0/assessment/limits",
            "only a QUALIFIED claim has limits, and this one is " + verdict);
  }

  @Test
  void anUnsafeStatementStandsUnderACaution() {
    assertThatBuilding(withOneMore(claim("more", "text-1").assessment(unsafe())))
        .breaks(
            ProblemCode.UNSAFE_WITHOUT_CAUTION,
            "/preventiveMeasures/1/statements/0/assessment/verdict",
            "the statement 'more' is UNSAFE, so 'more-prevention' needs a caution");
  }

  @Test
  void aCautionOfItsItemIsEnoughForAnUnsafeStatement() {
    Statement unsafe = finding("cause-finding").assessment(unsafe()).build();
    Cause cautioned =
        cause().statements(List.of(unsafe)).cautions(List.of(caution().build())).build();
    assertThatBuilding(small().causes(List.of(cautioned))).breaksNoRule();
  }

  @Test
  void aDrugHasACaution() {
    assertThatBuilding(withDrug(drug().cautions(List.of())))
        .breaks(
            ProblemCode.TREATMENT_WITHOUT_CAUTION,
            "/treatments/0",
            "'drug' is a drug and needs at least one caution of the kind HARM");
  }

  /** That little is known of its benefit says nothing of its harm. */
  @Test
  void aCautionOfWeakEvidenceIsNotEnoughForADrug() {
    Caution weak = caution().kind(Caution.Kind.WEAK_EVIDENCE).build();
    assertThatBuilding(withDrug(drug().cautions(List.of(weak))))
        .breaks(
            ProblemCode.TREATMENT_WITHOUT_CAUTION,
            "/treatments/0",
            "'drug' is a drug and needs at least one caution of the kind HARM");
    assertThatBuilding(withDrug(drug().cautions(List.of(weak, caution().build())))).breaksNoRule();
  }

  @Test
  void aTreatmentThatIsAdvisedAgainstHasACaution() {
    ProcedureBuilder avoided = procedure().standing(Standing.ADVISED_AGAINST);
    assertThatBuilding(withTreatment(avoided.build()))
        .breaks(
            ProblemCode.TREATMENT_WITHOUT_CAUTION,
            "/treatments/0",
            "'procedure' is advised against and needs at least one caution");
    Caution weak = caution().kind(Caution.Kind.WEAK_EVIDENCE).build();
    assertThatBuilding(withTreatment(avoided.cautions(List.of(weak)).build())).breaksNoRule();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADVISED_AGAINST")
  void aProcedureThatIsNotAdvisedAgainstNeedsNoCaution(Standing standing) {
    assertThatBuilding(withTreatment(procedure().standing(standing).build())).breaksNoRule();
  }

  @Test
  void aFolkRemedyHasACaution() {
    FolkRemedy tincture =
        new FolkRemedyBuilder()
            .id("tincture")
            .name("Another tincture")
            .goal(Treatment.Goal.RELIEVE)
            .standing(Standing.UNPROVEN)
            .supervision(Treatment.Supervision.SELF_CARE)
            .addStatements(finding("more").build())
            .build();
    assertThatBuilding(withTreatment(tincture))
        .breaks(
            ProblemCode.TREATMENT_WITHOUT_CAUTION,
            "/treatments/0",
            "'tincture' is a folk remedy and needs at least one caution");
  }

  @Test
  void aListThatNeedsAnEntryHasOne() {
    assertMissing(
        withOneMore(), "/preventiveMeasures/1", "'more-prevention' needs at least one statement");
    assertMissing(
        withDrug(drug().substances(List.of())),
        "/treatments/0",
        "'substances' needs at least one entry and has none");
    assertMissing(
        withRemedy(remedy().cautions(List.of(caution().citations(List.of()).build()))),
        "/treatments/1/cautions/0",
        "'citations' needs at least one entry and has none");
    assertMissing(
        withSchedule(schedule().statementIds(List.of())),
        "/treatments/1/schedule",
        "'statements' needs at least one entry and has none");
  }

  @Test
  void aPopulationHasAnAgeOrASex() {
    PopulationBuilder someone =
        new PopulationBuilder().tendency(Population.Tendency.OCCURS).statementId("form-finding");
    assertMissing(
        withForm(form().populations(List.of(someone.build()))),
        "/forms/0/populations/0",
        "a population needs a sex, an age group or both, and has none");
    Population women = someone.sex(Population.Sex.FEMALE).build();
    Population children = someone.sex(Optional.empty()).ageGroup(Population.AgeGroup.CHILD).build();
    assertThatBuilding(withForm(form().populations(List.of(women, children)))).breaksNoRule();
  }

  @Test
  void aMechanismMayHaveNoSteps() {
    Mechanism stepless = mechanism().stepIds(List.of()).build();
    assertThatBuilding(small().mechanisms(List.of(stepless))).breaksNoRule();
  }

  @Test
  void aSectionHasOneOverview() {
    Overview second =
        overview()
            .id("second")
            .name("Once more")
            .statements(List.of(finding("more").build()))
            .build();
    assertThatBuilding(small().addOverviews(second))
        .breaks(
            ProblemCode.DUPLICATE_OVERVIEW,
            "/overviews/1/section",
            "the section DEFINITION already has the overview 'overview'");
  }

  @Test
  void noTwoItemsOfASectionHaveOneName() {
    assertThatBuilding(withForm(form().name("Another form")))
        .breaks(
            ProblemCode.DUPLICATE_NAME,
            "/forms/1/name",
            "'Another form' is already the name of 'form': each item of a section has a name of its own",
            "/forms/0/id");
    assertThatBuilding(small().signs(List.of(sign().name("A stage").build())))
        .breaks(
            ProblemCode.DUPLICATE_NAME,
            "/signs/0/name",
            "'A stage' is already the name of 'stage': each item of a section has a name of its own",
            "/stages/0/id");
  }

  /** That a name is left blank is said of each. */
  @Test
  void blankNamesAreNotOneName() {
    assertThatBuilding(
            small()
                .signs(List.of(sign().name("").build()))
                .stages(List.of(SmallCondition.stage().name("").build())))
        .problems()
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_TEXT, ProblemCode.BAD_TEXT);
  }

  @Test
  void itemsOfTwoSectionsMayHaveOneName() {
    assertThatBuilding(withForm(form().name("A sign"))).breaksNoRule();
  }

  /** That an item stands twice, or an id, is reported as such. */
  @Test
  void anItemThatStandsTwiceHasNoOtherName() {
    assertThatBuilding(small().addOutlooks(SmallCondition.outlook().build()))
        .breaks(
            ProblemCode.DUPLICATE_ID,
            "/outlooks/1/id",
            "'outlook' stands here a second time",
            "/outlooks/0/id");
  }

  @Test
  void noTwoStagesHaveTheSamePlaceInTheCourse() {
    Stage second =
        new StageBuilder()
            .id("second")
            .name("A second stage")
            .order(1)
            .addStatements(finding("more").build())
            .build();
    assertThatBuilding(small().addStages(second))
        .breaks(
            ProblemCode.BAD_NUMBER,
            "/stages/1/order",
            "'order' is 1, as for 'stage': no two stages have the same place");
    assertThatBuilding(small().addStages(new StageBuilder().from(second).order(2).build()))
        .breaksNoRule();
  }

  private static void assertMissing(ConditionBuilder condition, String pointer, String message) {
    assertThatBuilding(condition).breaks(ProblemCode.MISSING_ENTRY, pointer, message);
  }
}
