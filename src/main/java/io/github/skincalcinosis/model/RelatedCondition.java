package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Another condition that is named beside skin calcinosis. Name and codes are those of the other
 * condition.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "relation", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = RelatedCondition.Builder.class)
public sealed interface RelatedCondition extends ContentItem permits ImmutableRelatedCondition {
  /** {@return how it relates} */
  @JsonProperty
  Relation relation();

  @Override
  default Section section() {
    return Section.RELATED_CONDITIONS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RelatedCondition fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a related condition. Not thread-safe. */
  final class Builder extends ImmutableRelatedCondition.Builder {
    Builder() {}
  }
}
