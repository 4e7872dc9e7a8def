package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.claim;
import static io.github.skincalcinosis.model.SmallCondition.code;
import static io.github.skincalcinosis.model.SmallCondition.counted;
import static io.github.skincalcinosis.model.SmallCondition.detail;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.frequency;
import static io.github.skincalcinosis.model.SmallCondition.ingredient;
import static io.github.skincalcinosis.model.SmallCondition.ranged;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.substance;
import static io.github.skincalcinosis.model.SmallCondition.toTrial;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person sees who prints a part. */
class TextTest {
  @Test
  void aClaimStandsIfItIsSupportedOrQualifiedAlone() {
    assertThat(Verdict.values())
        .filteredOn(Verdict::holds)
        .containsExactly(Verdict.SUPPORTED, Verdict.QUALIFIED);
  }

  @Test
  void signsAndComplicationsHaveAnOccurrence() {
    Sign sign = SmallCondition.sign().build();
    assertThat(Occurrence.of(sign)).isEqualTo(sign.occurrence()).isPresent();
    assertThat(Occurrence.of(SmallCondition.form().build())).isEmpty();
    assertThat(sign.occurrence().orElseThrow().excludes()).isTrue();
  }

  @Test
  void aClaimShowsItsVerdictTextCitationsAndReason() {
    assertThat(claim("claim", "text-1").build())
        .hasToString("[SUPPORTED] The article says so. (article text-1) A trial agrees.");
  }

  @Test
  void aQualifiedClaimIsNeverShownWithoutItsLimits() {
    Statement qualified =
        claim("claim", "text-1")
            .assessment(assessment().verdict(Verdict.QUALIFIED).limits("In adults.").build())
            .build();
    assertThat(qualified.display()).isEqualTo("The article says so. In adults.");
    assertThat(qualified)
        .hasToString(
            "[QUALIFIED] The article says so. In adults. (article text-1) A trial agrees.");
  }

  @Test
  void aStatementWithoutLimitsIsShownAsItStands() {
    assertThat(claim("claim", "text-1").build().display()).isEqualTo("The article says so.");
    assertThat(finding("finding").build().display()).isEqualTo("The trial shows it.");
  }

  @Test
  void aFindingShowsItsTextAndCitations() {
    Statement finding =
        finding("finding")
            .addCitations(toTrial().sourceId("review").locator("p. 3").build())
            .build();
    assertThat(finding).hasToString("The trial shows it. (trial; review p. 3)");
  }

  @Test
  void aCautionShowsTheHarmAndWhatToDo() {
    assertThat(caution().build().display())
        .isEqualTo("It may burn the skin. Do not do this at home.");
  }

  @Test
  void aCautionShowsHowGraveItIs() {
    assertThat(caution().build())
        .hasToString("Caution (high): It may burn the skin. Do not do this at home.");
  }

  @Test
  void aSourceReadsAsInAListOfReferences() {
    assertThat(trial().build())
        .hasToString("Doe J, Roe R. A trial of lumps. J Lumps. 2020;2(1):3-4. doi:10.1000/182");
    assertThat(article().build()).hasToString("Lumps under the skin.");
  }

  @Test
  void aSourceSaysThatItHasMoreAuthors() {
    assertThat(trial().authorsComplete(false).build().toString())
        .startsWith("Doe J, Roe R, et al. A trial of lumps.");
    assertThat(trial().authors(List.of()).authorsComplete(false).build().toString())
        .startsWith("A trial of lumps.");
  }

  @Test
  void aSourceReadsWellWhateverIsUnknownOfItsPlace() {
    SourceBuilder trial = trial().doi(Optional.empty()).issue(Optional.empty());
    assertThat(trial.build()).hasToString("Doe J, Roe R. A trial of lumps. J Lumps. 2020;2:3-4.");
    assertThat(trial.pages(Optional.empty()).build())
        .hasToString("Doe J, Roe R. A trial of lumps. J Lumps. 2020;2.");
    assertThat(trial.volume(Optional.empty()).build())
        .hasToString("Doe J, Roe R. A trial of lumps. J Lumps. 2020.");
    assertThat(trial.year(Optional.empty()).container(Optional.empty()).build())
        .hasToString("Doe J, Roe R. A trial of lumps.");
  }

  @Test
  void aFrequencyShowsItsDenominatorOrItsRange() {
    assertThat(counted().build()).hasToString("patients with lumps: 3 of 12");
    assertThat(ranged().build()).hasToString("patients with lumps: 2.5 to 40 %");
    assertThat(ranged().highestPercent(new BigDecimal("4E+1")).build())
        .hasToString("patients with lumps: 2.5 to 40 %");
    assertThat(counted().lowestPercent(BigDecimal.ONE).highestPercent(BigDecimal.TEN).build())
        .hasToString("patients with lumps: 3 of 12");
  }

  @Test
  void aFrequencyThatNoConditionAllowsCanStillBeShown() {
    assertThat(frequency().count(3).build()).hasToString("patients with lumps: 3 of ?");
    assertThat(frequency().build()).hasToString("patients with lumps: ? to ? %");
  }

  @Test
  void aScheduleSaysThatItIsNoAdvice() {
    assertThat(schedule().build())
        .hasToString(
            "as the article prints it, not advice: 2 to 6 and back, drops a day in 2 doses,"
                + " by 2 a day, then 7 days of rest");
  }

  @Test
  void aConditionShowsItsNamesAndItsSize() {
    assertThat(SmallCondition.build())
        .hasToString(
            "Calcinosis parva (Small calcinosis), edition 1.0.0:"
                + " 22 items, 24 statements, 2 sources");
  }

  @Test
  void smallPartsAreShownByTheirWords() {
    assertThat(code().build()).hasToString("icd E83.5 (broad)");
    assertThat(detail("x").build()).hasToString("a phrase");
    assertThat(elbow().build()).hasToString("elbow");
    assertThat(substance().build()).hasToString("substance");
    assertThat(ingredient().build()).hasToString("one clove garlic");
  }

  @Test
  void aDrugIsNeverShownWithoutItsCautions() {
    Caution second =
        caution()
            .severity(Caution.Severity.LOW)
            .text("It tastes bad.")
            .action("Drink some water.")
            .build();
    assertThat(drug().addCautions(second).build().toString())
        .contains(
            "Caution (high): It may burn the skin. Do not do this at home.",
            "Caution (low): It tastes bad. Drink some water.");
  }

  @Test
  void aFolkRemedyIsNeverShownWithoutItsCautionsAndVerdicts() {
    assertThat(remedy().build().toString())
        .contains(
            "Caution (high): It may burn the skin. Do not do this at home.",
            "[UNSAFE]",
            "as the article prints it, not advice: ");
  }
}
