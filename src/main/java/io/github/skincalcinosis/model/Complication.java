package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** Something that may go wrong in the course of the disease. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "triggers", "consequences", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Complication.Builder.class)
public sealed interface Complication extends ContentItem permits ImmutableComplication {
  /** {@return what sets it off; empty when nothing is stated} */
  @JsonProperty
  List<Detail> triggers();

  /** {@return what follows from it; empty when nothing is stated} */
  @JsonProperty
  List<Detail> consequences();

  @Override
  default Section section() {
    return Section.SIGNS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Complication fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a complication. Not thread-safe. */
  final class Builder extends ImmutableComplication.Builder {
    Builder() {}
  }
}
