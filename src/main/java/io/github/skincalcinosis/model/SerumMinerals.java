package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import org.immutables.value.Value;

/** What calcium and phosphate in the blood do in a form. */
@Value.Immutable
@JsonPropertyOrder({"calcium", "phosphate", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = SerumMinerals.Builder.class)
public sealed interface SerumMinerals extends Serializable permits ImmutableSerumMinerals {
  /** {@return serum calcium} */
  @JsonProperty
  SerumLevel calcium();

  /** {@return serum phosphate} */
  @JsonProperty
  SerumLevel phosphate();

  /**
   * {@return the id of the statement of the same item on which this rests; its citations and
   * assessment hold for this too}
   */
  @JsonProperty
  String statement();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SerumMinerals fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a serum minerals. Not thread-safe. */
  final class Builder extends ImmutableSerumMinerals.Builder {
    Builder() {}
  }
}
