package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How a form relates to a form of another classification: a crosswalk, never a rename. */
@Value.Immutable
@JsonPropertyOrder({"form", "match", "note", "statement"})
@JsonDeserialize(builder = FormRelationBuilder.class)
public sealed interface FormRelation extends DerivedPart
    permits FormRelationBuilder.ImmutableFormRelation {
  /** {@return the id of the other form} */
  @JsonProperty("form")
  String formId();

  /** {@return how the other form fits, read from the form that holds this relation} */
  Match match();

  /** {@return what to mind; empty when there is nothing} */
  Optional<String> note();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FormRelation fromJson(FormRelationBuilder builder) {
    return builder.build();
  }
}
