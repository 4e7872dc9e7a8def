package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A measure that is said to prevent the disease. */
@Value.Immutable
@JsonPropertyOrder({"kind", "id", "name", "synonyms", "codes", "cautions", "statements"})
@JsonDeserialize(builder = PreventiveMeasureBuilder.class)
public sealed interface PreventiveMeasure extends ContentItem
    permits PreventiveMeasureBuilder.ImmutablePreventiveMeasure {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PreventiveMeasure fromJson(PreventiveMeasureBuilder builder) {
    return builder.build();
  }
}
