package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How often something occurs, never without its denominator or the range that the source reports.
 */
@Value.Immutable
@JsonPropertyOrder({"who", "count", "total", "lowestPercent", "highestPercent", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Frequency.Builder.class)
public sealed interface Frequency extends Serializable permits ImmutableFrequency {
  /** {@return in whom and what was counted} */
  @JsonProperty
  String who();

  /** {@return how many were affected, 0 or more; given together with the total} */
  @JsonProperty
  Optional<Integer> count();

  /** {@return out of how many, at least 1 and at least the count} */
  @JsonProperty
  Optional<Integer> total();

  /** {@return the lower end of a reported range, 0 to 100; given together with the upper end} */
  @JsonProperty
  Optional<BigDecimal> lowestPercent();

  /** {@return the upper end of a reported range, 0 to 100} */
  @JsonProperty
  Optional<BigDecimal> highestPercent();

  /**
   * {@return the id of the statement of the same item on which the figure rests; its citations and
   * assessment hold for the figure too}
   */
  @JsonProperty
  String statement();

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

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Frequency fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a frequency. Not thread-safe. */
  final class Builder extends ImmutableFrequency.Builder {
    Builder() {}
  }
}
