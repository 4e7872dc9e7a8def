package io.github.skincalcinosis.model;

/** How often a {@link Population} is affected, compared with other people. */
public enum Tendency {
  /** More often. */
  MORE_OFTEN,

  /** It occurs; no comparison is made. */
  OCCURS,

  /** Less often. */
  LESS_OFTEN
}
