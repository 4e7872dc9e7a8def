package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.withDrug;
import static io.github.skincalcinosis.model.ChangedCondition.withFrequencies;
import static io.github.skincalcinosis.model.ChangedCondition.withSchedule;
import static io.github.skincalcinosis.model.ChangedCondition.withTrial;
import static io.github.skincalcinosis.model.SmallCondition.counted;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.evidence;
import static io.github.skincalcinosis.model.SmallCondition.frequency;
import static io.github.skincalcinosis.model.SmallCondition.outlineSection;
import static io.github.skincalcinosis.model.SmallCondition.ranged;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.stage;
import static io.github.skincalcinosis.model.SmallCondition.trial;

import io.github.skincalcinosis.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers lie in their ranges and agree with the numbers beside them. */
class NumberRulesTest {
  private static final String HALF_A_FREQUENCY =
      "a frequency needs count and total, or lowestPercent and highestPercent:"
          + " a figure alone says nothing";

  private static final String HALF_AN_EVIDENCE =
      "evidence needs 'improved' and 'total' together, or neither: one alone says nothing";

  @Test
  void aStageIsTheFirstOrALaterOne() {
    assertBad(
        small().stages(List.of(stage().order(0).build())),
        "/stages/0/order",
        "'order' is 0: expected at least 1");
  }

  @Test
  void aSectionOfAnOutlineHasASentence() {
    assertBad(
        withTrial(trial().addOutline(outlineSection().id("p").sentences(0).build())),
        "/sources/1/outline/0/sentences",
        "'sentences' is 0: expected 1 to 10000");
  }

  @Test
  void aYearHasFourDigits() {
    assertThatBuilding(withTrial(trial().year(1000))).breaksNoRule();
    assertThatBuilding(withTrial(trial().year(9999))).breaksNoRule();
    assertBad(
        withTrial(trial().year(999)), "/sources/1/year", "'year' is 999: expected 1000 to 9999");
    assertBad(
        withTrial(trial().year(10000)),
        "/sources/1/year",
        "'year' is 10000: expected 1000 to 9999");
  }

  @Test
  void theEndsOfEveryRangeAreAllowed() {
    assertThatBuilding(
            withFrequencies(
                counted().count(0).total(1),
                counted().count(12),
                ranged().lowestPercent(BigDecimal.ZERO).highestPercent(BigDecimal.ZERO),
                ranged().highestPercent(new BigDecimal("100.00")),
                ranged().highestPercent(new BigDecimal("1E+2")),
                ranged().lowestPercent(new BigDecimal("0.000001")),
                ranged().lowestPercent(new BigDecimal("7.0")).highestPercent(new BigDecimal("7")),
                counted().lowestPercent(BigDecimal.ONE).highestPercent(BigDecimal.TEN)))
        .breaksNoRule();
  }

  @Test
  void aFrequencyHasADenominatorOrARange() {
    String entry = "/epidemiology/0/frequencies/0";
    assertBad(withFrequencies(frequency()), entry, HALF_A_FREQUENCY);
    assertBad(withFrequencies(frequency().count(3)), entry, HALF_A_FREQUENCY);
    assertBad(withFrequencies(frequency().total(3)), entry, HALF_A_FREQUENCY);
    assertBad(withFrequencies(frequency().lowestPercent(BigDecimal.ONE)), entry, HALF_A_FREQUENCY);
    assertBad(withFrequencies(frequency().highestPercent(BigDecimal.ONE)), entry, HALF_A_FREQUENCY);
    assertBad(withFrequencies(counted().lowestPercent(BigDecimal.ONE)), entry, HALF_A_FREQUENCY);
    assertBad(withFrequencies(ranged().count(1)), entry, HALF_A_FREQUENCY);
    assertBad(
        withFrequencies(frequency().count(1).highestPercent(BigDecimal.ONE)),
        entry,
        HALF_A_FREQUENCY);
    assertBad(
        withFrequencies(counted().count(0).total(0)),
        entry + "/total",
        "'total' is 0: expected at least 1");
    assertBad(
        withFrequencies(counted().count(13)), entry + "/count", "'count' is 13: expected 0 to 12");
    assertBad(
        withFrequencies(counted().count(-1)), entry + "/count", "'count' is -1: expected 0 to 12");
    assertBad(
        withFrequencies(ranged().lowestPercent(new BigDecimal("-0.1"))),
        entry + "/lowestPercent",
        "'lowestPercent' is -0.1: expected 0 to 40");
    assertBad(
        withFrequencies(ranged().lowestPercent(new BigDecimal("40.1"))),
        entry + "/lowestPercent",
        "'lowestPercent' is 40.1: expected 0 to 40");
    assertBad(
        withFrequencies(ranged().highestPercent(new BigDecimal("100.01"))),
        entry + "/highestPercent",
        "'highestPercent' is 100.01: expected 0 to 100");
    assertBad(
        withFrequencies(ranged().lowestPercent(new BigDecimal("2.0000001"))),
        entry + "/lowestPercent",
        "'lowestPercent' is 2.0000001: expected a plain number with at most 6 decimals");
  }

  /** It is in range, but cannot be read again. */
  @Test
  void aPercentageIsWrittenWithoutAHugeExponent() {
    BigDecimal nothing = BigDecimal.valueOf(0, Integer.MIN_VALUE);
    assertBad(
        withFrequencies(ranged().lowestPercent(nothing)),
        "/epidemiology/0/frequencies/0/lowestPercent",
        "'lowestPercent' is 0E+2147483648: expected a plain number with at most 6 decimals");
    assertBad(
        withFrequencies(ranged().lowestPercent(BigDecimal.ZERO).highestPercent(nothing)),
        "/epidemiology/0/frequencies/0/highestPercent",
        "'highestPercent' is 0E+2147483648: expected a plain number with at most 6 decimals");
    assertBad(
        withFrequencies(ranged().lowestPercent(new BigDecimal("1E-2147483647"))),
        "/epidemiology/0/frequencies/0/lowestPercent",
        "'lowestPercent' is 1E-2147483647: expected a plain number with at most 6 decimals");
  }

  @Test
  void aNumberIsQuotedWithItsFirstSixtyCharacters() {
    assertBad(
        withFrequencies(ranged().highestPercent(new BigDecimal("9".repeat(1_000)))),
        "/epidemiology/0/frequencies/0/highestPercent",
        "'highestPercent' is " + "9".repeat(60) + "…: expected 0 to 100");
  }

  @Test
  void theEndsOfTheRangeOfThoseWhoImprovedAreAllowed() {
    assertThatBuilding(withEvidence(evidence().improved(0).total(1))).breaksNoRule();
    assertThatBuilding(withEvidence(evidence().improved(10).total(10))).breaksNoRule();
    assertThatBuilding(withEvidence(evidence().improved(Optional.empty()).total(Optional.empty())))
        .breaksNoRule();
  }

  @Test
  void evidenceCountsThoseWhoImprovedOutOfATotal() {
    String entry = "/treatments/0/evidence/0";
    assertBad(withEvidence(evidence().total(Optional.empty())), entry, HALF_AN_EVIDENCE);
    assertBad(withEvidence(evidence().improved(Optional.empty())), entry, HALF_AN_EVIDENCE);
    assertBad(
        withEvidence(evidence().improved(11)),
        entry + "/improved",
        "'improved' is 11: expected 0 to 10");
    assertBad(
        withEvidence(evidence().improved(-1)),
        entry + "/improved",
        "'improved' is -1: expected 0 to 10");
    assertBad(
        withEvidence(evidence().improved(0).total(0)),
        entry + "/total",
        "'total' is 0: expected at least 1");
  }

  @Test
  void aScheduleMayConsistOfOneDayOrRiseForAYear() {
    assertThatBuilding(withSchedule(schedule().peakDailyDose(2).restDays(0))).breaksNoRule();
    assertThatBuilding(withSchedule(schedule().peakDailyDose(2 + 365 * 2))).breaksNoRule();
  }

  @Test
  void theNumbersOfAScheduleMakeACourse() {
    String entry = "/treatments/1/schedule/";
    assertBad(
        withSchedule(schedule().firstDailyDose(0)),
        entry + "firstDailyDose",
        "'firstDailyDose' is 0: expected at least 1");
    assertBad(
        withSchedule(schedule().dosesPerDay(0)),
        entry + "dosesPerDay",
        "'dosesPerDay' is 0: expected at least 1");
    assertBad(
        withSchedule(schedule().dailyStep(0)),
        entry + "dailyStep",
        "'dailyStep' is 0: expected at least 1");
    assertBad(
        withSchedule(schedule().dailyStep(-2)),
        entry + "dailyStep",
        "'dailyStep' is -2: expected at least 1");
    assertBad(
        withSchedule(schedule().restDays(-1)),
        entry + "restDays",
        "'restDays' is -1: expected at least 0");
    assertBad(
        withSchedule(schedule().peakDailyDose(1)),
        entry + "peakDailyDose",
        "'peakDailyDose' is 1: expected 2 plus at most 365 steps of 2");
    assertBad(
        withSchedule(schedule().peakDailyDose(5)),
        entry + "peakDailyDose",
        "'peakDailyDose' is 5: expected 2 plus at most 365 steps of 2");
    assertBad(
        withSchedule(schedule().peakDailyDose(2 + 366 * 2)),
        entry + "peakDailyDose",
        "'peakDailyDose' is 734: expected 2 plus at most 365 steps of 2");
    // The rise from 1 down to the least number overflows to the largest.
    assertBad(
        withSchedule(
            schedule()
                .firstDailyDose(1)
                .dosesPerDay(1)
                .dailyStep(Integer.MAX_VALUE)
                .peakDailyDose(Integer.MIN_VALUE)),
        entry + "peakDailyDose",
        "'peakDailyDose' is -2147483648: expected 1 plus at most 365 steps of 2147483647");
    assertBad(
        withSchedule(schedule().firstDailyDose(3).peakDailyDose(5)),
        entry + "dosesPerDay",
        "'dosesPerDay' is 2: expected a divisor of 3 and 2");
    assertBad(
        withSchedule(schedule().dailyStep(1)),
        entry + "dosesPerDay",
        "'dosesPerDay' is 2: expected a divisor of 2 and 1");
  }

  private static ConditionBuilder withEvidence(EvidenceBuilder evidence) {
    return withDrug(drug().evidence(List.of(evidence.build())));
  }

  private static void assertBad(ConditionBuilder condition, String pointer, String message) {
    assertThatBuilding(condition).breaks(ProblemCode.BAD_NUMBER, pointer, message);
  }
}
