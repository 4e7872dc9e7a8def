package io.github.skincalcinosis.model;

/** What a {@link Cause} contributes. */
public enum CauseRole {
  /** It is said to raise the calcium (or phosphate) of the body. */
  SOURCE_OF_EXCESS_CALCIUM,

  /** It prepares the tissue or otherwise favours deposits. */
  PREDISPOSING_FACTOR
}
