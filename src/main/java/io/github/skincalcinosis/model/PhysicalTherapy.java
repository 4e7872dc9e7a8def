package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** A treatment with exercise, massage, heat, light or waves. */
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
  "modality",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = PhysicalTherapyBuilder.class)
public sealed interface PhysicalTherapy extends Treatment
    permits PhysicalTherapyBuilder.ImmutablePhysicalTherapy {
  @Override
  @Value.Lazy
  default Treatment.Category category() {
    return Treatment.Category.PHYSICAL_THERAPY;
  }

  /** {@return its means} */
  Modality modality();

  /** The means of a {@link PhysicalTherapy}. */
  enum Modality {
    /** Massage. */
    MASSAGE,
    /** Warm packs or baths of wax. */
    HEAT,
    /** Ultraviolet light. */
    ULTRAVIOLET,
    /** Therapeutic exercise. */
    EXERCISE,
    /** A stay at a spa. */
    SPA,
    /** Shock waves from outside the body. */
    SHOCK_WAVE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PhysicalTherapy fromJson(PhysicalTherapyBuilder builder) {
    return builder.build();
  }
}
