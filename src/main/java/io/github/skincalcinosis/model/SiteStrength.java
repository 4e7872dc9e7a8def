package io.github.skincalcinosis.model;

/** How regularly a site of the body is involved. */
public enum SiteStrength {
  /** The site involved most. */
  PREDOMINANT,

  /** A usual site. */
  USUAL,

  /** Involved now and then. */
  OCCASIONAL
}
