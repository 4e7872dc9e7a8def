package io.github.skincalcinosis.model;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a {@link Condition} is built from content that breaks a rule. */
public final class InvalidConditionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** An array, since the list interface is not serializable. */
  private final Violation[] violations;

  private InvalidConditionException(String message, List<Violation> violations) {
    super(message);
    this.violations = violations.toArray(new Violation[0]);
  }

  static InvalidConditionException of(List<Violation> violations) {
    String count = violations.size() == 1 ? "1 broken rule" : violations.size() + " broken rules";
    String all = violations.stream().map(Violation::toString).collect(Collectors.joining("\n  "));
    return new InvalidConditionException(count + ":\n  " + all, violations);
  }

  /**
   * {@return the broken rules, in the order of the content; never empty, and the first 2,000 at
   * most}
   */
  public List<Violation> violations() {
    return List.of(violations);
  }
}
