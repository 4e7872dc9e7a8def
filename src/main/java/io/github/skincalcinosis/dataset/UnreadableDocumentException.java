package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Wording;
import org.jspecify.annotations.Nullable;

/** Thrown inside this package where a document cannot be read any further. */
final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Not serialized: whoever loads a document never sees this exception. */
  private final transient Problem problem;

  private UnreadableDocumentException(Problem problem, @Nullable Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  /** The document as a whole cannot be read. */
  static UnreadableDocumentException whole(ProblemCode code, String message) {
    return new UnreadableDocumentException(problem(code, 0, 0, message), null);
  }

  /** What holds the document fails to give it. */
  static UnreadableDocumentException whole(ProblemCode code, String message, Throwable cause) {
    return new UnreadableDocumentException(problem(code, 0, 0, message), cause);
  }

  /** The document cannot be read from a place on. */
  static UnreadableDocumentException at(ProblemCode code, Position position, String message) {
    return new UnreadableDocumentException(
        problem(code, position.line(), position.column(), message), null);
  }

  static UnreadableDocumentException tooLarge() {
    return whole(ProblemCode.DOCUMENT_TOO_LARGE, "the document is larger than 16 MiB");
  }

  static UnreadableDocumentException byteOrderMark() {
    return at(
        ProblemCode.BYTE_ORDER_MARK,
        Position.START,
        "the document begins with a byte order mark: save it as UTF-8 without one");
  }

  static UnreadableDocumentException notUtf8(Position position, String message) {
    return at(ProblemCode.NOT_UTF_8, position, message);
  }

  static UnreadableDocumentException truncated(Position end, String inside) {
    return at(ProblemCode.TRUNCATED, end, "the document ends inside " + inside);
  }

  static UnreadableDocumentException malformed(Position position, String found, String expected) {
    return at(
        ProblemCode.MALFORMED_JSON,
        position,
        String.format("malformed JSON: found %s, expected %s", found, expected));
  }

  static UnreadableDocumentException trailing(Position position, String found) {
    return at(
        ProblemCode.TRAILING_CONTENT,
        position,
        "something follows after the end of the document: " + found);
  }

  static UnreadableDocumentException tooDeep(Position bracket) {
    return at(
        ProblemCode.TOO_DEEP,
        bracket,
        String.format("objects and lists are nested more than %s deep", Limits.DEPTH));
  }

  static UnreadableDocumentException tooLong(Position number, long digits) {
    return at(
        ProblemCode.VALUE_TOO_LONG,
        number,
        String.format(
            "the number has %s digits: expected %s at most", digits, Limits.NUMBER_LENGTH));
  }

  static UnreadableDocumentException outOfBounds(Position position, String number) {
    return at(
        ProblemCode.BAD_NUMBER,
        position,
        String.format("the number %s is out of all bounds", Wording.quote(number)));
  }

  private static Problem problem(ProblemCode code, int line, int column, String message) {
    return Problem.of(code, new Problem.Place("", line, column), message);
  }

  /** {@return what is wrong, and where} */
  Problem problem() {
    return problem;
  }
}
