package io.github.skincalcinosis.model;

/** What a {@link Treatment} aims at. */
public enum TreatmentGoal {
  /** To bring the calcium of the body to normal: the first direction of the assessed article. */
  NORMALISE_CALCIUM,

  /** To remove, shrink or dissolve deposits: the second direction of the assessed article. */
  REMOVE_DEPOSITS,

  /** To keep or regain the movement of joints. */
  RESTORE_MOBILITY,

  /** To treat the disease behind the deposits. */
  TREAT_CAUSE,

  /** To relieve pain, inflammation or other trouble. */
  RELIEVE
}
