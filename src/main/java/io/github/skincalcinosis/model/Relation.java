package io.github.skincalcinosis.model;

/** How a {@link RelatedCondition} relates to skin calcinosis. */
public enum Relation {
  /** Another substance is deposited in a like way. */
  ANALOGOUS_DEPOSIT,

  /** A metabolic disorder that is named beside it. */
  METABOLIC_DISORDER,

  /** It looks alike. */
  RESEMBLES
}
