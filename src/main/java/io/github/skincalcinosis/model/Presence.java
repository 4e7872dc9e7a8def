package io.github.skincalcinosis.model;

/** Whether a sign is there or expressly not there. */
public enum Presence {
  /** The sign is found. */
  PRESENT,

  /** The sign is missing, and its absence is part of the picture: "does not itch" is data. */
  ABSENT,

  /** The wording of the source does not tell. */
  UNCLEAR
}
