package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A short phrase taken from a statement. */
@Value.Immutable
@JsonPropertyOrder({"text", "statement"})
@JsonDeserialize(builder = DetailBuilder.class)
public sealed interface Detail extends DerivedPart permits DetailBuilder.ImmutableDetail {
  /** {@return a short phrase, not a sentence} */
  String text();

  /** {@return the phrase} */
  default String summary() {
    return text();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Detail fromJson(DetailBuilder builder) {
    return builder.build();
  }
}
