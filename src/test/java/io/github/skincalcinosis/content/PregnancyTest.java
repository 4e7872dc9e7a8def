package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.PregnancyNote;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class PregnancyTest {
  @Test
  void everyNoteOfTheArticleHasItsKind() {
    assertThat(CALCINOSIS.pregnancyNotes())
        .extracting(PregnancyNote::id, PregnancyNote::noteKind)
        .contains(
            tuple("placental-calcification", PregnancyNote.Kind.NORMAL_FINDING),
            tuple("skin-calcinosis-in-pregnancy", PregnancyNote.Kind.WARNING_SIGN),
            tuple("early-placental-ageing", PregnancyNote.Kind.RISK),
            tuple("calcium-balance-in-pregnancy", PregnancyNote.Kind.RISK),
            tuple("birth-injury-claim", PregnancyNote.Kind.RISK),
            tuple("small-fontanelle-claim", PregnancyNote.Kind.RISK),
            tuple("calcium-supplements-in-pregnancy", PregnancyNote.Kind.ADVICE),
            tuple("dental-trouble-in-pregnancy", PregnancyNote.Kind.ADVICE));
  }

  @Test
  void calciumInThePlacentaIsNormalNearTermOnly() {
    assertThat(verdict("article-pregnancy-1")).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict("article-pregnancy-2")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-pregnancy-2").text()).startsWith("Near term");
    assertThat(item(PregnancyNote.class, "placental-calcification").cautions())
        .anySatisfy(caution -> assertThat(caution.text()).contains("before 32 weeks"));
  }

  @Test
  void skinDepositsAreNoSignOfThePlacenta() {
    PregnancyNote note = item(PregnancyNote.class, "skin-calcinosis-in-pregnancy");
    assertThat(verdict("article-pregnancy-3")).isEqualTo(Verdict.UNSAFE);
    assertThat(note.cautions())
        .anySatisfy(
            caution -> {
              assertThat(caution.severity()).isEqualTo(Caution.Severity.HIGH);
              assertThat(caution.text()).contains("placenta", "woman's own disease");
            })
        .anySatisfy(caution -> assertThat(caution.text()).contains("blood tests"));
  }

  @Test
  void preEclampsiaIsLinkedWithEarlyAgeingOfThePlacentaAndInfectionsAreNot() {
    assertThat(verdict("article-pregnancy-4a-pre-eclampsia")).isEqualTo(Verdict.QUALIFIED);
    assertThat(verdict("article-pregnancy-4a-infections")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(statement("article-pregnancy-4a-pre-eclampsia").readings())
        .extracting(Reading::printed, Reading::meaning)
        .contains(tuple("gestosis", "pre-eclampsia"));
  }

  @Test
  void theIllnessOfTheThroatStaysUnclearWithItsPossibleReadings() {
    assertThat(verdict("article-pregnancy-4b")).isEqualTo(Verdict.UNCLEAR);
    assertThat(statement("article-pregnancy-4b").readings())
        .hasSize(2)
        .allSatisfy(reading -> assertThat(reading.confidence()).isEqualTo(Reading.Confidence.LOW));
  }

  @Test
  void tooMuchCalciumAndTooLittleBothHarmInPregnancy() {
    assertThat(item(PregnancyNote.class, "calcium-balance-in-pregnancy").statements())
        .anySatisfy(
            statement -> {
              assertThat(statement.id()).isEqualTo("article-pregnancy-6");
              assertThat(statement.text()).contains("Too much calcium", "too little");
            });
  }

  @Test
  void fearOfBirthInjuryMustNotKeepWomenFromCalcium() {
    assertThat(verdict("article-pregnancy-7")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(verdict("article-pregnancy-8")).isEqualTo(Verdict.UNSAFE);
    assertThat(item(PregnancyNote.class, "birth-injury-claim").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("calcium that they need"));
    assertThat(item(PregnancyNote.class, "small-fontanelle-claim").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("calcium that they need"))
        .anySatisfy(text -> assertThat(text).contains("no difference in the babies' size"));
  }

  @Test
  void calciumInPregnancyIsForTheDoctorAndNotForFriendsToAdvise() {
    PregnancyNote note = item(PregnancyNote.class, "calcium-supplements-in-pregnancy");
    assertThat(note.statement("article-pregnancy-9"))
        .hasValueSatisfying(statement -> assertThat(statement.text()).contains("friends"));
    assertThat(note.statement("article-pregnancy-10"))
        .hasValueSatisfying(statement -> assertThat(statement.text()).contains("doctor"));
  }

  @Test
  void theWarningAgainstCalciumComesWithItsCounterpart() {
    assertThat(item(PregnancyNote.class, "calcium-supplements-in-pregnancy").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("Some pregnant women do need calcium"))
        .anySatisfy(text -> assertThat(text).contains("Too much calcium in pregnancy"));
  }

  @Test
  void dentalTroubleComesFromBacteriaAlthoughTheArticlePrintsTheOpposite() {
    assertThat(item(PregnancyNote.class, "dental-trouble-in-pregnancy").statements())
        .extracting(statement -> statement.id())
        .contains("article-pregnancy-11", "article-pregnancy-12");
    assertThat(statement("article-pregnancy-11").text()).contains("no reason for self-treatment");
    assertThat(statement("article-pregnancy-12").text())
        .contains("bacteria", "not from a lack of minerals");
    assertThat(verdict("article-pregnancy-12")).isEqualTo(Verdict.SUPPORTED);
    assertThat(statement("article-pregnancy-12").readings()).isNotEmpty();
  }
}
