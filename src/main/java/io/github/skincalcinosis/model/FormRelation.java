package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** How a form relates to a form of another classification: a crosswalk, never a rename. */
@Value.Immutable
@JsonPropertyOrder({"form", "match", "note", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = FormRelation.Builder.class)
public sealed interface FormRelation extends Serializable permits ImmutableFormRelation {
  /** {@return the id of the other form} */
  @JsonProperty
  String form();

  /** {@return how the other form fits, read from the form that holds this relation} */
  @JsonProperty
  Match match();

  /** {@return what to mind; empty when there is nothing} */
  @JsonProperty
  Optional<String> note();

  /**
   * {@return the id of the statement of the same item on which the relation rests; its citations
   * and assessment hold for the relation too}
   */
  @JsonProperty
  String statement();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FormRelation fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a form relation. Not thread-safe. */
  final class Builder extends ImmutableFormRelation.Builder {
    Builder() {}
  }
}
