package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meaning found in garbled wording: what an assessed article prints, and what it most probably
 * means.
 */
@Value.Immutable
@JsonPropertyOrder({"printed", "meaning", "confidence", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Reading.Builder.class)
public sealed interface Reading extends Serializable permits ImmutableReading {
  /** {@return the few garbled words as the article prints them} */
  @JsonProperty
  String printed();

  /** {@return what they mean, as far as can be told} */
  @JsonProperty
  String meaning();

  /** {@return how sure this meaning is} */
  @JsonProperty
  Confidence confidence();

  /** {@return what speaks for this meaning; empty when there is nothing to add} */
  @JsonProperty
  Optional<String> note();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Reading fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a reading. Not thread-safe. */
  final class Builder extends ImmutableReading.Builder {
    Builder() {}
  }
}
