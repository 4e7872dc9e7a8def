package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** An active substance of a drug. */
@Value.Immutable
@JsonPropertyOrder({"name", "codes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Substance.Builder.class)
public sealed interface Substance extends Serializable permits ImmutableSubstance {
  /** {@return its name} */
  @JsonProperty
  String name();

  /**
   * {@return codes of the substance, in ChEBI or MeSH where it has one; empty when none is known}
   */
  @JsonProperty
  List<Code> codes();

  /** {@return its name} */
  default String summary() {
    return name();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Substance fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a substance. Not thread-safe. */
  final class Builder extends ImmutableSubstance.Builder {
    Builder() {}
  }
}
