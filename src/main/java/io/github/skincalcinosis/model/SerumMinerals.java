package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What calcium and phosphate in the blood do in a form. */
@Value.Immutable
@JsonPropertyOrder({"calcium", "phosphate", "statement"})
@JsonDeserialize(builder = SerumMineralsBuilder.class)
public sealed interface SerumMinerals extends DerivedPart
    permits SerumMineralsBuilder.ImmutableSerumMinerals {
  /** {@return serum calcium} */
  Level calcium();

  /** {@return serum phosphate} */
  Level phosphate();

  /** A level in the blood, against the normal range. */
  enum Level {
    /** Within the normal range. */
    NORMAL,
    /** Outside the normal range. */
    ABNORMAL,
    /** Often outside the normal range, but may be within it. */
    VARIABLE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SerumMinerals fromJson(SerumMineralsBuilder builder) {
    return builder.build();
  }
}
