package io.github.skincalcinosis.model;

/**
 * How well a term of one vocabulary fits one of another: the mapping relations of SKOS, read from
 * our item to the other term.
 */
public enum Match {
  /** The same meaning ({@code skos:exactMatch}). */
  EXACT,
  /** Nearly the same meaning ({@code skos:closeMatch}). */
  CLOSE,
  /** The other term is wider ({@code skos:broadMatch}). */
  BROAD,
  /** The other term is narrower ({@code skos:narrowMatch}). */
  NARROW,
  /** Connected, but neither wider nor narrower ({@code skos:relatedMatch}). */
  RELATED
}
