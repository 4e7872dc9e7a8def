package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/**
 * An ingredient of a folk remedy, as a statement reports it. It is reached only through the remedy,
 * which carries the cautions.
 */
@Value.Immutable
@JsonPropertyOrder({"name", "quantity", "statement"})
@JsonDeserialize(builder = IngredientBuilder.class)
public sealed interface Ingredient extends DerivedPart
    permits IngredientBuilder.ImmutableIngredient {
  /** {@return its name} */
  String name();

  /** {@return how much, in words, as the statement gives it} */
  String quantity();

  /** {@return quantity and name} */
  default String summary() {
    return quantity() + " " + name();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Ingredient fromJson(IngredientBuilder builder) {
    return builder.build();
  }
}
