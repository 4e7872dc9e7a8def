package io.github.skincalcinosis.dataset;

/** Thrown inside this package where a document cannot be read any further. */
final class DocumentUnreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Problem problem;

  private DocumentUnreadable(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** The document as a whole, or what holds it, cannot be read. */
  static DocumentUnreadable whole(ProblemCode code, String message) {
    return new DocumentUnreadable(new Problem(code, "", 0, 0, message));
  }

  /** The document cannot be read from a place on. */
  static DocumentUnreadable at(ProblemCode code, Position position, String message) {
    return new DocumentUnreadable(
        new Problem(code, "", position.line(), position.column(), message));
  }

  /** A value of the document tells that it cannot be read on. */
  static DocumentUnreadable at(ProblemCode code, Node node, String message) {
    return new DocumentUnreadable(
        new Problem(
            code, node.pointer(), node.position().line(), node.position().column(), message));
  }

  Problem problem() {
    return problem;
  }
}
