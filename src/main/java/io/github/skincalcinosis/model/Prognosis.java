package io.github.skincalcinosis.model;

/** How an {@link Outlook} is judged on the whole. */
public enum Prognosis {
  /** Mostly good. */
  FAVOURABLE,

  /** Clearly worse than usual. */
  UNFAVOURABLE,

  /** Differs from person to person. */
  VARIABLE
}
