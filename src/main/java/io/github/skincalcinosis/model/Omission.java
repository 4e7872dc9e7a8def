package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A sentence of a source that no statement restates, and why. */
@Value.Immutable
@JsonPropertyOrder({"sentence", "reason"})
@JsonDeserialize(builder = OmissionBuilder.class)
public sealed interface Omission extends Part permits OmissionBuilder.ImmutableOmission {
  /** {@return the sentence id, such as {@code pregnancy-5}} */
  @JsonProperty("sentence")
  String sentenceId();

  /** {@return why it is left out} */
  String reason();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Omission fromJson(OmissionBuilder builder) {
    return builder.build();
  }
}
