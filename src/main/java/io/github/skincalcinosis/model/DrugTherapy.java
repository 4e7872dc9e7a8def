package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A treatment with drugs. It has one caution of the kind {@link Caution.Kind#HARM} or more. */
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
  "substances",
  "harms",
  "pregnancy",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = DrugTherapyBuilder.class)
public sealed interface DrugTherapy extends Treatment
    permits DrugTherapyBuilder.ImmutableDrugTherapy {
  @Override
  @Value.Lazy
  default Treatment.Category category() {
    return Treatment.Category.MEDICATION;
  }

  /** {@return the active substances, one or more} */
  List<Substance> substances();

  /** {@return its main harms, each a short phrase; empty when a filter left them out} */
  List<Detail> harms();

  /** {@return whether it may be used in pregnancy; empty when nothing is stated} */
  Optional<DrugPregnancy> pregnancy();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DrugTherapy fromJson(DrugTherapyBuilder builder) {
    return builder.build();
  }
}
