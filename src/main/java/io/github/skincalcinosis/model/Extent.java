package io.github.skincalcinosis.model;

/** How widely the deposits spread. */
public enum Extent {
  /** One or a few nodules. */
  SINGLE_NODULES,

  /** Many nodules, or large parts of the body. */
  WIDESPREAD
}
