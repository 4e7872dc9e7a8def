package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sign or symptom, found or expressly absent. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "presence", "when", "sites", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Sign.Builder.class)
public sealed interface Sign extends ContentItem permits ImmutableSign {
  /** {@return whether it is present or absent} */
  @JsonProperty
  Presence presence();

  /** {@return when it is so, in a short phrase; empty when it is always so} */
  @JsonProperty
  Optional<String> when();

  /** {@return where on the body it is found; empty when no site is stated} */
  @JsonProperty
  List<SiteInvolvement> sites();

  @Override
  default Section section() {
    return Section.SIGNS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Sign fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a sign. Not thread-safe. */
  final class Builder extends ImmutableSign.Builder {
    Builder() {}
  }
}
