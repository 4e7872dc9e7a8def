package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of people and how often it is affected. */
@Value.Immutable
@JsonPropertyOrder({"sex", "ageGroup", "tendency", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Population.Builder.class)
public sealed interface Population extends Serializable permits ImmutablePopulation {
  /** {@return the sex; empty for both} */
  @JsonProperty
  Optional<Sex> sex();

  /**
   * {@return the age; empty when the statement makes no difference of age. At least one of sex and
   * age is given}
   */
  @JsonProperty
  Optional<AgeGroup> ageGroup();

  /** {@return how often, compared with others} */
  @JsonProperty
  Tendency tendency();

  /**
   * {@return the id of the statement of the same item on which the tendency rests; its citations
   * and assessment hold for the tendency too}
   */
  @JsonProperty
  String statement();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Population fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a population. Not thread-safe. */
  final class Builder extends ImmutablePopulation.Builder {
    Builder() {}
  }
}
