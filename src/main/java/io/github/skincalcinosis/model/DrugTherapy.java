package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A treatment with drugs. It has one caution or more. */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms", "codes", "goal",
  "statement", "supervision", "substances", "toxicity", "cautions", "statements"
})
@JsonDeserialize(builder = DrugTherapyBuilder.class)
public sealed interface DrugTherapy extends Treatment
    permits DrugTherapyBuilder.ImmutableDrugTherapy {
  @Override
  default Treatment.Category category() {
    return Treatment.Category.MEDICATION;
  }

  /** {@return the active substances, one or more} */
  List<Substance> substances();

  /** {@return known harms; empty when none is stated} */
  List<Detail> toxicity();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DrugTherapy fromJson(DrugTherapyBuilder builder) {
    return builder.build();
  }
}
