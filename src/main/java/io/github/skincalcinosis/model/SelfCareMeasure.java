package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** Something that patients do, or leave, themselves. */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "advice", "cautions", "statements"
})
@JsonDeserialize(builder = SelfCareMeasureBuilder.class)
public sealed interface SelfCareMeasure extends ContentItem
    permits SelfCareMeasureBuilder.ImmutableSelfCareMeasure {
  /** {@return whether it is advised} */
  Advice advice();

  /** Whether a {@link SelfCareMeasure} is advised. */
  enum Advice {
    /** Worth doing. */
    DO,
    /** Better not done. */
    DO_NOT
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SelfCareMeasure fromJson(SelfCareMeasureBuilder builder) {
    return builder.build();
  }
}
