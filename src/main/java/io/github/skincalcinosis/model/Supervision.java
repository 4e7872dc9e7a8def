package io.github.skincalcinosis.model;

/** Who has to oversee a {@link Treatment}. */
public enum Supervision {
  /** Only to be chosen, dosed and carried out by a doctor or under a doctor's order. */
  CLINICIAN_ONLY,

  /** Carried out with the guidance of a health professional. */
  SUPERVISED,

  /** Used by people on their own. This describes how it is used; it does not call it safe. */
  SELF_CARE
}
