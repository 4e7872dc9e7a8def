package io.github.skincalcinosis.model;

/** What a {@link DietaryMeasure} does with a nutrient. */
public enum DietaryChange {
  /** Cut it out, or cut it down strongly. */
  RESTRICT,

  /** Take less of it. */
  REDUCE
}
