package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A measure that is said to prevent the disease. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = PreventiveMeasure.Builder.class)
public sealed interface PreventiveMeasure extends ContentItem permits ImmutablePreventiveMeasure {
  @Override
  default Section section() {
    return Section.PREVENTION;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PreventiveMeasure fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a preventive measure. Not thread-safe. */
  final class Builder extends ImmutablePreventiveMeasure.Builder {
    Builder() {}
  }
}
