package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
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
  "synonyms",
  "codes",
  "goal",
  "standing",
  "standingStatement",
  "supervision",
  "evidence",
  "technique",
  "claimedBenefits",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = ProcedureBuilder.class)
public sealed interface Procedure extends Treatment permits ProcedureBuilder.ImmutableProcedure {
  @Override
  @Value.Lazy
  default Treatment.Category category() {
    return Treatment.Category.SURGERY;
  }

  /** {@return how it is done; empty when not stated} */
  List<Detail> technique();

  /** {@return what it is claimed to bring; the statements behind it say how the claims stand} */
  List<Detail> claimedBenefits();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Procedure fromJson(ProcedureBuilder builder) {
    return builder.build();
  }
}
