package io.github.skincalcinosis.model;

import io.github.skincalcinosis.spelling.Wording;
import java.io.Serializable;
import java.util.Objects;

/** A broken rule, with its place. Immutable and compared by value. */
public final class Violation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** See {@link #rule()}. */
  private final Rule rule;

  /** See {@link #path()}. */
  private final String path;

  /** See {@link #message()}. */
  private final String message;

  Violation(Rule rule, String path, String message) {
    this.rule = rule;
    this.path = path;
    this.message = Wording.tidy(message);
  }

  /** {@return the broken rule} */
  public Rule rule() {
    return rule;
  }

  /**
   * {@return the place in the condition, as a path of property names and list positions counted
   * from 0, such as {@code /forms/1/statements/0/text}; it is also the JSON pointer (RFC 6901) in
   * the file}
   */
  public String path() {
    return path;
  }

  /** {@return what stands there and what was expected, for a person} */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Violation that
        && rule == that.rule
        && path.equals(that.path)
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, path, message);
  }

  @Override
  public String toString() {
    return path + ": " + message;
  }
}
