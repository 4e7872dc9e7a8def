package io.github.skincalcinosis.model;

/** The age of a {@link Population}, in the coarse groups that the sources use. */
public enum AgeGroup {
  /** The first four weeks of life. */
  NEWBORN,

  /** Children and adolescents. */
  CHILD,

  /** Children and young adults together. */
  YOUNG,

  /** Adults. */
  ADULT,

  /** Elderly people. */
  OLDER_ADULT,

  /** Every age. */
  ANY
}
