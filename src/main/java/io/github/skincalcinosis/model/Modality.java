package io.github.skincalcinosis.model;

/** The means of a {@link PhysicalTherapy}. */
public enum Modality {
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
