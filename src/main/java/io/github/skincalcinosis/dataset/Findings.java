package io.github.skincalcinosis.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, up to a limit that keeps a hostile document from filling the memory. */
final class Findings {
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * Adds a problem.
   *
   * @throws DocumentUnreadable if there are too many of them
   */
  void add(ProblemCode code, String pointer, Position position, String message)
      throws DocumentUnreadable {
    if (problems.size() == Limits.PROBLEMS) {
      throw DocumentUnreadable.at(
          ProblemCode.TOO_MANY_PROBLEMS,
          position,
          "more than 1,000 problems were found: the rest was not checked");
    }
    problems.add(new Problem(code, pointer, position.line(), position.column(), message));
  }

  /** Adds what ended the reading; it stands last. */
  List<Problem> endedBy(DocumentUnreadable end) {
    List<Problem> all = inOrder();
    all.add(end.problem());
    return all;
  }

  /** {@return the problems in document order} */
  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return sorted;
  }
}
