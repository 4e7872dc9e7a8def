package io.github.skincalcinosis.model;

/** How sure a {@link Reading} is. */
public enum Confidence {
  /** Confirmed by a cleaner text, or the only meaning that fits. */
  HIGH,

  /** The most likely of several meanings. */
  MODERATE,

  /** One meaning among several. */
  LOW
}
