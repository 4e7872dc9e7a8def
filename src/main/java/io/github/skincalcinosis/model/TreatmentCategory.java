package io.github.skincalcinosis.model;

/** The kind of {@link Treatment}, for grouping. */
public enum TreatmentCategory {
  /** Drugs, by whatever route. */
  MEDICATION,

  /** Operations and other ways of taking deposits out. */
  SURGERY,

  /** Exercise, massage, heat, light, waves and baths. */
  PHYSICAL_THERAPY,

  /** Changes of what is eaten. */
  DIET,

  /** Home remedies of folk medicine. */
  FOLK_REMEDY
}
