package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A change of what is eaten. */
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
  "nutrient",
  "change",
  "claimedBenefits",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = DietaryMeasureBuilder.class)
public sealed interface DietaryMeasure extends Treatment
    permits DietaryMeasureBuilder.ImmutableDietaryMeasure {
  @Override
  @Value.Lazy
  default Treatment.Category category() {
    return Treatment.Category.DIET;
  }

  /** {@return the nutrient it is about} */
  String nutrient();

  /** {@return what is done with it} */
  Change change();

  /**
   * {@return what else it is claimed to bring; the statements behind it say how the claims stand}
   */
  List<Detail> claimedBenefits();

  /** What a {@link DietaryMeasure} does with a nutrient. */
  enum Change {
    /** Cut it out, or cut it down strongly. */
    RESTRICT,
    /** Take less of it. */
    REDUCE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DietaryMeasure fromJson(DietaryMeasureBuilder builder) {
    return builder.build();
  }
}
