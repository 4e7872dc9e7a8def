package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a {@link Condition} is built from content that breaks a rule. Its message lists the
 * first ten.
 */
public final class InvalidConditionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Does not cross a serialisation boundary; the message, which names the first ten, does. */
  private final transient @Nullable List<Problem> problems;

  private InvalidConditionException(String message, List<Problem> problems) {
    super(message);
    this.problems = problems;
  }

  static InvalidConditionException of(List<Problem> problems) {
    String count = problems.size() == 1 ? "1 broken rule" : problems.size() + " broken rules";
    return new InvalidConditionException(
        count + ":\n  " + String.join("\n  ", Problems.listed(problems, "")),
        List.copyOf(problems));
  }

  /**
   * {@return the broken rules, each with the JSON pointer of its place in the condition, the first
   * 1,000 and a last one that says so if there are more; empty only for an exception that was
   * serialised}
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
