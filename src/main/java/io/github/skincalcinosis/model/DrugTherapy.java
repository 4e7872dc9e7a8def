package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A treatment with drugs. It has one caution or more. */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "codes",
  "goal",
  "statement",
  "supervision",
  "substances",
  "toxicity",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = DrugTherapy.Builder.class)
public sealed interface DrugTherapy extends Treatment permits ImmutableDrugTherapy {
  @Override
  default String kind() {
    return "drug";
  }

  @Override
  default TreatmentCategory category() {
    return TreatmentCategory.MEDICATION;
  }

  /** {@return the active substances, one or more} */
  @JsonProperty
  List<Substance> substances();

  /** {@return known harms; empty when none is stated} */
  @JsonProperty
  List<Detail> toxicity();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DrugTherapy fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a drug therapy. Not thread-safe. */
  final class Builder extends ImmutableDrugTherapy.Builder {
    Builder() {}
  }
}
