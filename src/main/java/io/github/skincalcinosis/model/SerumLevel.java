package io.github.skincalcinosis.model;

/** A level in the blood, against the normal range. */
public enum SerumLevel {
  /** Within the normal range. */
  NORMAL,

  /** Outside the normal range. */
  ABNORMAL,

  /** Often outside the normal range, but may be within it. */
  VARIABLE
}
