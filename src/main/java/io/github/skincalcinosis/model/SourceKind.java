package io.github.skincalcinosis.model;

/**
 * What sort of publication a {@link Source} is, named after the usual study designs of
 * evidence-based medicine.
 */
public enum SourceKind {
  /**
   * An article for the public whose claims are restated and assessed one by one. Its source id is
   * {@code article} or begins with {@code article-}.
   */
  ARTICLE,

  /** A review that searched and pooled or graded all studies by a stated method. */
  SYSTEMATIC_REVIEW,

  /** A trial that allotted its participants at random. */
  RANDOMISED_TRIAL,

  /** A cohort study or registry. */
  COHORT,

  /** A report on several patients without a comparison group. */
  CASE_SERIES,

  /** A report on one patient or very few. */
  CASE_REPORT,

  /** A narrative review or a book chapter. */
  REVIEW,

  /** A guideline or consensus recommendation of an expert body. */
  GUIDELINE,

  /** A reference work or database entry. */
  REFERENCE_WORK,

  /** Information written for patients. */
  PATIENT_INFORMATION
}
