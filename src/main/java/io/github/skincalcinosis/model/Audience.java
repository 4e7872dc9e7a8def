package io.github.skincalcinosis.model;

/** For whom a {@link Statement} is written. */
public enum Audience {
  /** Plain English for everyone: short, concrete, what it means and what to do. */
  PATIENTS,
  /** The terms and figures of the field, for those who treat or check. */
  CLINICIANS
}
