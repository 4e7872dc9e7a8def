package io.github.skincalcinosis.model;

/** What a {@link PregnancyNote} tells. */
public enum PregnancyNoteKind {
  /** A finding that belongs to a healthy pregnancy. */
  NORMAL_FINDING,

  /** A finding that needs attention. */
  WARNING_SIGN,

  /** Something that may harm mother or child. */
  RISK,

  /** What is advised, or advised against. */
  ADVICE
}
