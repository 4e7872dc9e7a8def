package io.github.skincalcinosis.model;

/**
 * How a {@link Treatment} stands today, in the judgement of this edition. The order is that in
 * which treatments are shown.
 */
public enum Standing {
  /** Part of usual care where it fits. */
  ESTABLISHED,
  /** In use, on weak evidence; to be chosen for each person. */
  OPTION,
  /** Tried in few people or in studies alone. */
  EXPERIMENTAL,
  /** Told about or tried, without evidence that it helps. */
  UNPROVEN,
  /** Not to be used for skin calcinosis: it may harm. It has a caution that says what to do. */
  ADVISED_AGAINST
}
