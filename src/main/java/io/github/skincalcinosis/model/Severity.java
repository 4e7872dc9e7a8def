package io.github.skincalcinosis.model;

/**
 * How grave the harm is that a {@link Caution} warns of. The levels are those of FHIR's {@code
 * DetectedIssue.severity}.
 */
public enum Severity {
  /** Ignoring it may be life-threatening or cause lasting injury. */
  HIGH,

  /** Ignoring it may harm noticeably, or need treatment. */
  MODERATE,

  /** Ignoring it may cause minor or passing trouble. */
  LOW
}
