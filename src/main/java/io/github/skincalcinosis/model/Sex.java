package io.github.skincalcinosis.model;

/**
 * The sex of a {@link Population}: the two values of FHIR's administrative gender for which there
 * is data here.
 */
public enum Sex {
  /** Girls and women. */
  FEMALE,

  /** Boys and men. */
  MALE
}
