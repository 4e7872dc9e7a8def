package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.spelling.Wording;
import java.io.Serializable;
import java.util.Objects;

/** A mistake in a dataset, with its place. Immutable and compared by value. */
public final class Problem implements Serializable {
  private static final long serialVersionUID = 1L;

  /** See {@link #code()}. */
  private final ProblemCode code;

  /** See {@link #pointer()}. */
  private final String pointer;

  /** See {@link #line()}. */
  private final int line;

  /** See {@link #column()}. */
  private final int column;

  /** See {@link #message()}. */
  private final String message;

  Problem(ProblemCode code, String pointer, int line, int column, String message) {
    this.code = code;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
    this.message = Wording.tidy(message);
  }

  /** {@return what sort of mistake it is} */
  public ProblemCode code() {
    return code;
  }

  /**
   * {@return the place as a JSON pointer (RFC 6901), such as {@code /forms/1/name}; empty text for
   * the document as a whole}
   */
  public String pointer() {
    return pointer;
  }

  /** {@return the line, counted from 1; 0 when the document could not be read at all} */
  public int line() {
    return line;
  }

  /**
   * {@return the column in UTF-16 code units, counted from 1; 0 when the document could not be read
   * at all}
   */
  public int column() {
    return column;
  }

  /** {@return what stands there and what was expected, for a person} */
  public String message() {
    return message;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Problem that
        && code == that.code
        && pointer.equals(that.pointer)
        && line == that.line
        && column == that.column
        && message.equals(that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, pointer, line, column, message);
  }

  /** {@return line, column, message and pointer in one line} */
  @Override
  public String toString() {
    String place = line == 0 ? "" : line + ":" + column + ": ";
    return place + message + (pointer.isEmpty() ? "" : " [" + Node.shortened(pointer, 200) + "]");
  }
}
