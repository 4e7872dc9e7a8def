package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** An operation or another way of taking deposits out. */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "codes",
  "goal",
  "statement",
  "supervision",
  "technique",
  "claimedBenefits",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Procedure.Builder.class)
public sealed interface Procedure extends Treatment permits ImmutableProcedure {
  @Override
  default String kind() {
    return "procedure";
  }

  @Override
  default TreatmentCategory category() {
    return TreatmentCategory.SURGERY;
  }

  /** {@return how it is done; empty when not stated} */
  @JsonProperty
  List<Detail> technique();

  /** {@return what it is claimed to bring; the statements behind it say how the claims stand} */
  @JsonProperty
  List<Detail> claimedBenefits();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Procedure fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a procedure. Not thread-safe. */
  final class Builder extends ImmutableProcedure.Builder {
    Builder() {}
  }
}
