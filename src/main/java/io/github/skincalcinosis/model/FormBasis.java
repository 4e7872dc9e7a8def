package io.github.skincalcinosis.model;

/** What a {@link Form} is distinguished by. */
public enum FormBasis {
  /** By where and how widely the deposits lie: the classification of the assessed article. */
  PATTERN,

  /** By what brought the deposits about: the classification in use today. */
  CAUSE
}
