package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** How often the disease occurs and whom it affects (schema.org: {@code epidemiology}). */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "populations", "frequencies", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Epidemiology.Builder.class)
public sealed interface Epidemiology extends ContentItem permits ImmutableEpidemiology {
  /** {@return groups of people and how often they are affected} */
  @JsonProperty
  List<Population> populations();

  /** {@return counted frequencies} */
  @JsonProperty
  List<Frequency> frequencies();

  @Override
  default Section section() {
    return Section.EPIDEMIOLOGY;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Epidemiology fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds an epidemiology. Not thread-safe. */
  final class Builder extends ImmutableEpidemiology.Builder {
    Builder() {}
  }
}
