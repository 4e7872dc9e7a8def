package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A terminology whose codes the dataset uses. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "version", "uri", "licence", "attribution"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = CodeSystem.Builder.class)
public sealed interface CodeSystem extends Serializable permits ImmutableCodeSystem {
  /** {@return the key of this system in the dataset} */
  @JsonProperty
  String id();

  /** {@return the system's name} */
  @JsonProperty
  String name();

  /** {@return the version from which the codes were taken} */
  @JsonProperty
  String version();

  /** {@return the URI that identifies the system} */
  @JsonProperty
  String uri();

  /** {@return the terms under which its codes may be used} */
  @JsonProperty
  String licence();

  /** {@return the credit line that the licence asks for; empty when it asks for none} */
  @JsonProperty
  Optional<String> attribution();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CodeSystem fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a code system. Not thread-safe. */
  final class Builder extends ImmutableCodeSystem.Builder {
    Builder() {}
  }
}
