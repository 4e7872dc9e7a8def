package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The doses of a folk remedy as an article prints them: a daily amount that climbs by even steps to
 * a peak, falls back by the same steps, and is followed by a rest.
 *
 * <p>It records what the article says and is no advice. It is reached only through the {@link
 * FolkRemedy}, which carries the cautions.
 */
@Value.Immutable
@JsonPropertyOrder({
  "unit", "firstDailyDose", "dosesPerDay",
  "dailyStep", "peakDailyDose", "restDays",
  "statements"
})
@JsonDeserialize(builder = DoseScheduleBuilder.class)
public sealed interface DoseSchedule extends Part
    permits DoseScheduleBuilder.ImmutableDoseSchedule {
  /** The most steps from the first daily dose to the peak. */
  int MOST_STEPS = 365;

  /** {@return what is counted, in the singular, such as {@code drop}} */
  String unit();

  /** {@return units on the first day, all doses of the day together; at least 1} */
  int firstDailyDose();

  /**
   * {@return into how many doses a day's amount is divided; at least 1, and a divisor of the first
   * daily dose and of the daily step}
   */
  int dosesPerDay();

  /** {@return units by which the daily amount rises and later falls each day; at least 1} */
  int dailyStep();

  /**
   * {@return the largest daily amount; the first daily dose plus a whole number of steps, at most
   * 365 of them}
   */
  int peakDailyDose();

  /** {@return days without the remedy after the course; 0 or more} */
  int restDays();

  /** {@return the ids of the statements of the remedy on which the schedule rests, one or more} */
  @JsonProperty("statements")
  List<String> statementIds();

  /**
   * {@return the daily amounts of one course, in units, from the first day up to the peak and back
   * to the first amount; the rest is not included}
   *
   * @throws IllegalStateException if the numbers make no course, which no {@link Condition} allows
   */
  @Value.Lazy
  default List<Integer> dailyDoses() {
    int rise = Math.max(peakDailyDose(), 0) - firstDailyDose();
    if (dailyStep() < 1
        || firstDailyDose() < 0
        || rise < 0
        || rise % dailyStep() != 0
        || rise / dailyStep() > MOST_STEPS) {
      throw new IllegalStateException(
          "no course leads from "
              + firstDailyDose()
              + " to "
              + peakDailyDose()
              + " in steps of "
              + dailyStep());
    }
    int steps = rise / dailyStep();
    return IntStream.rangeClosed(-steps, steps)
        .mapToObj(day -> peakDailyDose() - Math.abs(day) * dailyStep())
        .collect(Unmodifiable.list());
  }

  /** {@return this schedule in one line, marked as the article's} */
  default String summary() {
    return "as the article prints it, not advice: "
        + firstDailyDose()
        + " to "
        + peakDailyDose()
        + " and back, "
        + unit()
        + "s a day in "
        + dosesPerDay()
        + " doses, by "
        + dailyStep()
        + " a day, then "
        + restDays()
        + " days of rest";
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DoseSchedule fromJson(DoseScheduleBuilder builder) {
    return builder.build();
  }
}
