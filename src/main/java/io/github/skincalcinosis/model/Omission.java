package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import org.immutables.value.Value;

/** A sentence of a source that no statement restates, and why. */
@Value.Immutable
@JsonPropertyOrder({"sentence", "reason"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Omission.Builder.class)
public sealed interface Omission extends Serializable permits ImmutableOmission {
  /** {@return the sentence id, such as {@code pregnancy-5}} */
  @JsonProperty
  String sentence();

  /** {@return why it is left out} */
  @JsonProperty
  String reason();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Omission fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds an omission. Not thread-safe. */
  final class Builder extends ImmutableOmission.Builder {
    Builder() {}
  }
}
