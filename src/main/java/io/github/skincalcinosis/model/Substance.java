package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** An active substance of a drug. */
@Value.Immutable
@JsonPropertyOrder({"name", "codes"})
@JsonDeserialize(builder = SubstanceBuilder.class)
public sealed interface Substance extends Part permits SubstanceBuilder.ImmutableSubstance {
  /** {@return its name} */
  String name();

  /**
   * {@return codes of the substance, in ChEBI or MeSH where it has one; empty when none is known}
   */
  List<Code> codes();

  /** {@return its name} */
  default String summary() {
    return name();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Substance fromJson(SubstanceBuilder builder) {
    return builder.build();
  }
}
