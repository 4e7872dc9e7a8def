package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * Another condition that is named beside skin calcinosis. Name and codes are those of the other
 * condition.
 */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "relation", "cautions", "statements"
})
@JsonDeserialize(builder = RelatedConditionBuilder.class)
public sealed interface RelatedCondition extends ContentItem
    permits RelatedConditionBuilder.ImmutableRelatedCondition {
  /** {@return how it relates} */
  Relation relation();

  /** How a {@link RelatedCondition} relates to skin calcinosis. */
  enum Relation {
    /** Another substance is deposited in a like way. */
    ANALOGOUS_DEPOSIT,
    /** A metabolic disorder that is named beside it. */
    METABOLIC_DISORDER,
    /** It looks alike. */
    RESEMBLES
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static RelatedCondition fromJson(RelatedConditionBuilder builder) {
    return builder.build();
  }
}
