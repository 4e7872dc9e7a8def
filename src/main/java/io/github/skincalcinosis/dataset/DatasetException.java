package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a dataset cannot be loaded. Its message lists the first ten problems, one a line, in
 * the form {@code file:line:column: what is wrong} that editors and terminals make clickable.
 */
public final class DatasetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * How far the checks came: those of one tier are made once nothing of the tier before is wrong.
   */
  public enum Tier {
    /**
     * The document cannot be read, is not JSON, or is of another format; only the first such
     * mistake is known.
     */
    SYNTAX("its form is checked once this is mended"),
    /**
     * Properties, types and values are not those of the format; all such mistakes are known, up to
     * 1,000.
     */
    FORM("ids, references and the other rules of content are checked once the form is right"),
    /** The content breaks rules; all of them are known, up to 1,000. */
    MEANING("");

    private final String next;

    Tier(String next) {
      this.next = next;
    }
  }

  /** How far the checks came. */
  private final Tier tier;

  /** Does not cross a serialisation boundary; the message, which names the first ten, does. */
  private final transient @Nullable List<Problem> problems;

  private DatasetException(
      String message, Tier tier, List<Problem> problems, @Nullable Throwable cause) {
    super(message, cause);
    this.tier = tier;
    this.problems = problems;
  }

  /** The document cannot be read, or not as JSON. */
  static DatasetException unreadable(String name, UnreadableDocumentException why) {
    return of(name, Tier.SYNTAX, List.of(why.problem()), why.getCause());
  }

  /** The document is JSON, but not one that can be held against the form. */
  static DatasetException otherFormat(String name, List<Problem> problems) {
    return of(name, Tier.SYNTAX, problems, null);
  }

  /** The document has not the form that it should have. */
  static DatasetException wrongForm(String name, List<Problem> problems) {
    return of(name, Tier.FORM, problems, null);
  }

  /** The content breaks rules. */
  static DatasetException brokenRules(String name, List<Problem> problems) {
    return of(name, Tier.MEANING, problems, null);
  }

  private static DatasetException of(
      String document, Tier tier, List<Problem> problems, @Nullable Throwable cause) {
    String name = Wording.tidy(document);
    int count = problems.size();
    List<String> lines = new ArrayList<>();
    lines.add(name + " has " + (count == 1 ? "1 problem:" : count + " problems:"));
    lines.addAll(Problems.listed(problems, name));
    // What cannot be read has no form to check.
    if (problems.get(0).line() > 0 && !tier.next.isEmpty()) {
      lines.add("(" + tier.next + ")");
    }
    String message = String.join("\n", lines);
    return new DatasetException(message, tier, List.copyOf(problems), cause);
  }

  /** {@return how far the checks came} */
  public Tier tier() {
    return tier;
  }

  /**
   * {@return all that is wrong in this tier, in document order; empty only for an exception that
   * was serialised}
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
