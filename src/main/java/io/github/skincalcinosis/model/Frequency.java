package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often something occurs, never without its denominator or the range that the source reports.
 */
@Value.Immutable
@JsonPropertyOrder({"who", "count", "total", "lowestPercent", "highestPercent", "statement"})
@JsonDeserialize(builder = FrequencyBuilder.class)
public sealed interface Frequency extends DerivedPart permits FrequencyBuilder.ImmutableFrequency {
  /** {@return in whom and what was counted} */
  String who();

  /** {@return how many were affected, 0 or more; given together with the total} */
  Optional<Integer> count();

  /** {@return out of how many, at least 1 and at least the count} */
  Optional<Integer> total();

  /** {@return the lower end of a reported range, 0 to 100; given together with the upper end} */
  Optional<BigDecimal> lowestPercent();

  /** {@return the upper end of a reported range, 0 to 100} */
  Optional<BigDecimal> highestPercent();

  /** {@return this frequency in one line} */
  default String summary() {
    String figure =
        count().isPresent()
            ? count().get() + " of " + total().map(String::valueOf).orElse("?")
            : lowestPercent().map(BigDecimal::toPlainString).orElse("?")
                + " to "
                + highestPercent().map(BigDecimal::toPlainString).orElse("?")
                + " %";
    return who() + ": " + figure;
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Frequency fromJson(FrequencyBuilder builder) {
    return builder.build();
  }
}
