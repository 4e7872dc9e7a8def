package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.cite;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.unsafe;
import static io.github.skincalcinosis.model.ChangedCondition.withDrug;
import static io.github.skincalcinosis.model.ChangedCondition.withForm;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withRemedy;
import static io.github.skincalcinosis.model.ChangedCondition.withSchedule;
import static io.github.skincalcinosis.model.ChangedCondition.withTreatment;
import static io.github.skincalcinosis.model.SmallCondition.cause;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.claim;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.form;
import static io.github.skincalcinosis.model.SmallCondition.mechanism;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.toTrial;

import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
            "'drug' is a drug and needs at least one caution");
  }

  @Test
  void aFolkRemedyHasACaution() {
    FolkRemedy tincture =
        new FolkRemedyBuilder()
            .id("tincture")
            .name("Another tincture")
            .goal(Treatment.Goal.RELIEVE)
            .statementId("more")
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
    Overview second = overview().id("second").statements(List.of(finding("more").build())).build();
    assertThatBuilding(small().addOverviews(second))
        .breaks(
            ProblemCode.DUPLICATE_OVERVIEW,
            "/overviews/1/section",
            "the section DEFINITION already has the overview 'overview'");
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
