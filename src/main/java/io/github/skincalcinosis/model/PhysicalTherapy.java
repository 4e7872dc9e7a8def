package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A treatment with exercise, massage, heat, light or waves. */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "codes",
  "goal",
  "statement",
  "supervision",
  "modality",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = PhysicalTherapy.Builder.class)
public sealed interface PhysicalTherapy extends Treatment permits ImmutablePhysicalTherapy {
  @Override
  default String kind() {
    return "physical-therapy";
  }

  @Override
  default TreatmentCategory category() {
    return TreatmentCategory.PHYSICAL_THERAPY;
  }

  /** {@return its means} */
  @JsonProperty
  Modality modality();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PhysicalTherapy fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a physical therapy. Not thread-safe. */
  final class Builder extends ImmutablePhysicalTherapy.Builder {
    Builder() {}
  }
}
