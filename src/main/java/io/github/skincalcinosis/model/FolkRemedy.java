package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
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
  "synonyms",
  "codes",
  "goal",
  "standing",
  "standingStatement",
  "supervision",
  "evidence",
  "ingredients",
  "preparation",
  "schedule",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = FolkRemedyBuilder.class)
public sealed interface FolkRemedy extends Treatment permits FolkRemedyBuilder.ImmutableFolkRemedy {
  @Override
  @Value.Lazy
  default Treatment.Category category() {
    return Treatment.Category.FOLK_REMEDY;
  }

  /** {@return what it is made of} */
  List<Ingredient> ingredients();

  /** {@return how it is made, first step first} */
  List<Detail> preparation();

  /** {@return the doses that the article prints; empty when there are none} */
  Optional<DoseSchedule> schedule();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FolkRemedy fromJson(FolkRemedyBuilder builder) {
    return builder.build();
  }
}
