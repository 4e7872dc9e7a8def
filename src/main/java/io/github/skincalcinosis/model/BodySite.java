package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** A site of the body. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = BodySite.Builder.class)
public sealed interface BodySite extends Serializable permits ImmutableBodySite {
  /** {@return the key of this site, unique in the dataset} */
  @JsonProperty
  String id();

  /** {@return the plain name} */
  @JsonProperty
  String name();

  /** {@return codes of the site, in UBERON where it has one; empty when none is known} */
  @JsonProperty
  List<Code> codes();

  /** {@return the plain name} */
  default String summary() {
    return name();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BodySite fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a body site. Not thread-safe. */
  final class Builder extends ImmutableBodySite.Builder {
    Builder() {}
  }
}
