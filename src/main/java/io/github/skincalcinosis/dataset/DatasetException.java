package io.github.skincalcinosis.dataset;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Thrown when a dataset cannot be loaded. Its message lists the first ten problems, one a line, in
 * the form {@code file:line:column: what is wrong} that editors and terminals make clickable.
 */
public final class DatasetException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LISTED = 10;

  /** An array, since the list interface is not serializable. */
  private final Problem[] problems;

  private DatasetException(String message, List<Problem> problems) {
    super(message);
    this.problems = problems.toArray(new Problem[0]);
  }

  /**
   * Names what was loaded, and all that is wrong with it.
   *
   * @param name the file's name, or what stands for it
   * @param problems at least one, in document order
   */
  static DatasetException of(String name, List<Problem> problems) {
    int count = problems.size();
    String heading = name + " has " + (count == 1 ? "1 problem:" : count + " problems:");
    Stream<String> lines =
        problems.stream().limit(LISTED).map(p -> name + (p.line() == 0 ? ": " : ":") + p);
    Stream<String> rest =
        Stream.of("and " + (count - LISTED) + " more").filter(more -> count > LISTED);
    return new DatasetException(
        Stream.of(Stream.of(heading), lines, rest)
            .flatMap(part -> part)
            .collect(Collectors.joining("\n")),
        problems);
  }

  /** {@return all that is wrong, in document order; never empty} */
  public List<Problem> problems() {
    return List.of(problems);
  }
}
