package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A home remedy of folk medicine, as an article reports it. It has one caution or more, and its
 * ingredients and doses are reached only through it.
 */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "codes",
  "goal",
  "statement",
  "supervision",
  "ingredients",
  "preparation",
  "schedule",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = FolkRemedy.Builder.class)
public sealed interface FolkRemedy extends Treatment permits ImmutableFolkRemedy {
  @Override
  default String kind() {
    return "folk-remedy";
  }

  @Override
  default TreatmentCategory category() {
    return TreatmentCategory.FOLK_REMEDY;
  }

  /** {@return what it is made of} */
  @JsonProperty
  List<Ingredient> ingredients();

  /** {@return how it is made, first step first} */
  @JsonProperty
  List<Detail> preparation();

  /** {@return the doses that the article prints; empty when there are none} */
  @JsonProperty
  Optional<DoseSchedule> schedule();

  @Override
  default Section section() {
    return Section.FOLK_REMEDIES;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FolkRemedy fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a folk remedy. Not thread-safe. */
  final class Builder extends ImmutableFolkRemedy.Builder {
    Builder() {}
  }
}
