package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An ingredient of a folk remedy, as a statement reports it. It is reached only through the remedy,
 * which carries the cautions.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "quantity", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Ingredient.Builder.class)
public sealed interface Ingredient extends Serializable permits ImmutableIngredient {
  /** {@return its name} */
  @JsonProperty
  String name();

  /** {@return how much, in words, as the statement gives it} */
  @JsonProperty
  String quantity();

  /**
   * {@return the id of the statement of the same item on which this rests; its citations and
   * assessment hold for this too}
   */
  @JsonProperty
  String statement();

  /** {@return quantity and name} */
  default String summary() {
    return quantity() + " " + name();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Ingredient fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds an ingredient. Not thread-safe. */
  final class Builder extends ImmutableIngredient.Builder {
    Builder() {}
  }
}
