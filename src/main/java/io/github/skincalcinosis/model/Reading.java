package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meaning found in garbled wording: what an assessed article prints, and what it most probably
 * means.
 */
@Value.Immutable
@JsonPropertyOrder({"printed", "meaning", "confidence", "note"})
@JsonDeserialize(builder = ReadingBuilder.class)
public sealed interface Reading extends Part permits ReadingBuilder.ImmutableReading {
  /** {@return the few garbled words as the article prints them} */
  String printed();

  /** {@return what they mean, as far as can be told} */
  String meaning();

  /** {@return how sure this meaning is} */
  Confidence confidence();

  /** {@return what speaks for this meaning; empty when there is nothing to add} */
  Optional<String> note();

  /** How sure a {@link Reading} is. */
  enum Confidence {
    /** Confirmed by a cleaner text, or the only meaning that fits. */
    HIGH,
    /** The most likely of several meanings. */
    MODERATE,
    /** One meaning among several. */
    LOW
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Reading fromJson(ReadingBuilder builder) {
    return builder.build();
  }
}
