package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** Whether a drug may be used in pregnancy, as the cited guideline or label says. */
@Value.Immutable
@JsonPropertyOrder({"advice", "statement"})
@JsonDeserialize(builder = DrugPregnancyBuilder.class)
public sealed interface DrugPregnancy extends DerivedPart
    permits DrugPregnancyBuilder.ImmutableDrugPregnancy {
  /** {@return what is advised; none of it is for a patient to decide alone} */
  Advice advice();

  /** What is advised about a drug in pregnancy. */
  enum Advice {
    /** Guidelines count it as compatible with pregnancy. */
    COMPATIBLE,
    /** Only when a specialist advises it. */
    ONLY_IF_ADVISED,
    /** To be avoided or replaced, at least in a part of pregnancy. */
    AVOID,
    /** Not to be used: it is known to harm, or the label forbids it. */
    CONTRAINDICATED,
    /** Too little is known to tell. */
    UNKNOWN
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DrugPregnancy fromJson(DrugPregnancyBuilder builder) {
    return builder.build();
  }
}
