package io.github.skincalcinosis.model;

/** Where a statement comes from; it follows from the sources that the statement cites. */
public enum Origin {
  /** A claim of an assessed article, restated. It carries an {@link Assessment}. */
  ARTICLE,

  /** A statement of published literature. */
  LITERATURE
}
