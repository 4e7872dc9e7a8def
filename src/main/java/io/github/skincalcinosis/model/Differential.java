package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Another condition that has to be told apart (differential diagnosis). Name and codes are those of
 * the other condition.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "distinctions", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Differential.Builder.class)
public sealed interface Differential extends ContentItem permits ImmutableDifferential {
  /** {@return what tells it apart; empty when no source says} */
  @JsonProperty
  List<Detail> distinctions();

  @Override
  default Section section() {
    return Section.DIFFERENTIALS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Differential fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a differential. Not thread-safe. */
  final class Builder extends ImmutableDifferential.Builder {
    Builder() {}
  }
}
