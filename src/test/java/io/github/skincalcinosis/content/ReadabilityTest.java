package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.FOR_PATIENTS;
import static io.github.skincalcinosis.content.Prose.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.WarningSign;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
  private static final List<String> FOR_PATIENTS_TO_READ =
      Stream.concat(
              FOR_PATIENTS.statements().stream().map(Statement::display),
              FOR_PATIENTS.items().stream()
                  .flatMap(item -> item.cautions().stream())
                  .map(Caution::display))
          .toList();

  @Test
  void theFormulaGivesWhatItIsKnownToGive() {
    // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 - 15.59.
    assertThat(grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.001));
    assertThat(Prose.syllables("calcium")).isEqualTo(2);
    assertThat(Prose.syllables("disease")).isEqualTo(2);
    assertThat(Prose.syllables("nodule")).isEqualTo(3);
  }

  @Test
  void halfOfWhatPatientsReadIsBelowGradeEightAndNothingAboveEleven() {
    double[] grades = FOR_PATIENTS_TO_READ.stream().mapToDouble(Prose::grade).sorted().toArray();
    assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(7.5);
    assertThat(FOR_PATIENTS_TO_READ)
        .allSatisfy(text -> assertThat(grade(text)).as(text).isLessThanOrEqualTo(11));
  }

  @Test
  void noSentenceForPatientsHasMoreThan22Words() {
    assertThat(FOR_PATIENTS_TO_READ).allSatisfy(text -> hasNoSentenceLongerThan(22, text));
    assertThat(FOR_PATIENTS.warningSigns())
        .extracting(WarningSign::action)
        .allSatisfy(text -> hasNoSentenceLongerThan(22, text));
  }

  @Test
  void theLimitsOfAClaimArePlainAndMakeSenseWithoutTheArticle() {
    assertThat(CALCINOSIS.statements())
        .flatExtracting(statement -> statement.assessment().stream().toList())
        .flatExtracting(assessment -> assessment.limits().stream().toList())
        .isNotEmpty()
        .allSatisfy(
            limits -> {
              hasNoSentenceLongerThan(22, limits);
              assertThat(limits).doesNotContainIgnoringCase("article").endsWith(".");
            });
  }

  @Test
  void noSentenceForCliniciansHasThirtyWords() {
    Stream<String> statements = CALCINOSIS.statements().stream().map(Statement::text);
    Stream<String> reasons =
        CALCINOSIS.statements().stream()
            .flatMap(statement -> statement.assessment().stream())
            .map(Assessment::reason);
    assertThat(Stream.concat(statements, reasons).toList())
        .allSatisfy(text -> hasNoSentenceLongerThan(29, text));
  }

  @Test
  void aCautionIsShortAndWhatToDoShorter() {
    List<Caution> cautions =
        CALCINOSIS.items().stream().flatMap(item -> item.cautions().stream()).toList();
    assertThat(cautions)
        .isNotEmpty()
        .allSatisfy(
            caution -> {
              assertThat(Prose.words(caution.text())).as(caution.text()).hasSizeLessThan(21);
              assertThat(Prose.words(caution.action())).as(caution.action()).hasSizeLessThan(16);
            });
  }

  private static void hasNoSentenceLongerThan(int words, String text) {
    assertThat(Prose.sentences(text))
        .allSatisfy(
            sentence ->
                assertThat(Prose.words(sentence)).as(sentence).hasSizeLessThanOrEqualTo(words));
  }
}
