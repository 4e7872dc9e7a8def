package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
  "codes",
  "goal",
  "statement",
  "supervision",
  "nutrient",
  "change",
  "claimedBenefits",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = DietaryMeasure.Builder.class)
public sealed interface DietaryMeasure extends Treatment permits ImmutableDietaryMeasure {
  @Override
  default String kind() {
    return "diet";
  }

  @Override
  default TreatmentCategory category() {
    return TreatmentCategory.DIET;
  }

  /** {@return the nutrient it is about} */
  @JsonProperty
  String nutrient();

  /** {@return what is done with it} */
  @JsonProperty
  DietaryChange change();

  /**
   * {@return what else it is claimed to bring; the statements behind it say how the claims stand}
   */
  @JsonProperty
  List<Detail> claimedBenefits();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DietaryMeasure fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a dietary measure. Not thread-safe. */
  final class Builder extends ImmutableDietaryMeasure.Builder {
    Builder() {}
  }
}
