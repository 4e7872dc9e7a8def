package io.github.skincalcinosis.model;

/**
 * How a claim of an article stands against current literature.
 *
 * <p>The scale is this library's own. A claim that is neither {@link #SUPPORTED} nor {@link
 * #QUALIFIED} is worded as the article's claim, never as fact.
 */
public enum Verdict {
  /** Current literature or common medical knowledge agrees with the claim. */
  SUPPORTED,
  /** True within its {@link Assessment#limits limits}, for instance for one form only. */
  QUALIFIED,
  /** Once held or usual, since replaced by other knowledge or practice. */
  OUTDATED,
  /**
   * No study or authority was found that supports the claim. This does not say that it is false.
   */
  UNSUPPORTED,
  /** Literature, or the rest of the article, speaks against the claim. */
  CONTRADICTED,
  /** Acting on the claim could harm. The item that holds it carries a {@link Caution}. */
  UNSAFE,
  /**
   * The wording is too garbled to tell what is claimed. The statement's {@link Reading}s name what
   * it may mean.
   */
  UNCLEAR;

  /**
   * {@return whether a claim with this verdict may stand as it is shown: it is {@link #SUPPORTED},
   * or {@link #QUALIFIED} with its limits}
   */
  public boolean holds() {
    return this == SUPPORTED || this == QUALIFIED;
  }
}
