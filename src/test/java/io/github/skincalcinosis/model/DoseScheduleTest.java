package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseScheduleTest {
  @Test
  void theDailyAmountClimbsToThePeakAndFallsBack() {
    assertThat(garlic().build().dailyDoses())
        .containsExactly(3, 6, 9, 12, 15, 18, 21, 24, 21, 18, 15, 12, 9, 6, 3);
  }

  @Test
  void theRestIsNotPartOfTheCourse() {
    assertThat(garlic().restDays(0).build().dailyDoses())
        .isEqualTo(garlic().restDays(7).build().dailyDoses());
  }

  @Test
  void aCourseWhosePeakIsItsFirstAmountLastsOneDay() {
    assertThat(schedule().peakDailyDose(2).build().dailyDoses()).containsExactly(2);
  }

  @Test
  void theFirstAmountNeedNotBeTheStep() {
    DoseSchedule schedule = schedule().firstDailyDose(10).dailyStep(5).peakDailyDose(20).build();
    assertThat(schedule.dailyDoses()).containsExactly(10, 15, 20, 15, 10);
  }

  @Test
  void largeStepsLeadToALargePeakInFewDays() {
    DoseSchedule schedule =
        schedule().firstDailyDose(1000).dailyStep(500).peakDailyDose(2000).build();
    assertThat(schedule.dailyDoses()).containsExactly(1000, 1500, 2000, 1500, 1000);
  }

  @Test
  void aCourseRisesForAYearAtMost() {
    DoseSchedule longest = schedule().dailyStep(1).peakDailyDose(2 + 365).build();
    assertThat(longest.dailyDoses()).hasSize(2 * 365 + 1).contains(367).endsWith(3, 2);
    assertNoCourse(schedule().dailyStep(1).peakDailyDose(2 + 366), "from 2 to 368 in steps of 1");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 1",
    "2, 2, 5",
    "2, 0, 6",
    "2, -2, 6",
    "2, -2, -6",
    "-2147483648, 1, 2147483647",
    "2147483647, 1, -2147483648",
    "1, 2147483647, -2147483648"
  })
  void numbersThatMakeNoCourseGiveNone(int first, int step, int peak) {
    assertNoCourse(
        schedule().firstDailyDose(first).dailyStep(step).peakDailyDose(peak),
        "from " + first + " to " + peak + " in steps of " + step);
  }

  @Test
  void theCourseCannotBeChanged() {
    List<Integer> doses = garlic().build().dailyDoses();
    assertThat(doses).isUnmodifiable();
  }

  /** The course that the article prints. */
  private static DoseScheduleBuilder garlic() {
    return schedule().firstDailyDose(3).dosesPerDay(3).dailyStep(3).peakDailyDose(24).restDays(7);
  }

  private static void assertNoCourse(DoseScheduleBuilder schedule, String fromTo) {
    DoseSchedule built = schedule.build();
    assertThatIllegalStateException()
        .isThrownBy(built::dailyDoses)
        .withMessage("no course leads " + fromTo);
  }
}
