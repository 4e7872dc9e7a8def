package io.github.skincalcinosis.problem;

import io.github.skincalcinosis.problem.Problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects problems, up to a limit that no honest mistake reaches and that keeps hostile content
 * from filling the memory. Not thread-safe.
 */
public final class Problems {
  /** The most problems that are collected: 1,000. */
  public static final int MOST = 1_000;

  private static final int MOST_RELATED = 3;
  private static final int LISTED = 10;

  private final Spelling spelling = new Spelling();

  /** By the problem itself, or by code and subject for what may be made in many places. */
  private final Map<Object, Collected> collected = new LinkedHashMap<>();

  private boolean full;

  /** A problem, and how often it was found where it may be found often. */
  private static final class Collected {
    private final Problem first;
    private final List<Place> others = new ArrayList<>();
    private int count = 1;

    Collected(Problem first) {
      this.first = first;
    }

    Problem problem() {
      return count == 1
          ? first
          : Problem.of(
              first.code(),
              first.place(),
              first.message() + " (in " + count + " places)",
              others.toArray(new Place[0]));
    }
  }

  /** Begins with nothing collected. */
  public Problems() {}

  /** {@return what finds the nearest spelling, with one budget for all these problems} */
  public Spelling spelling() {
    return spelling;
  }

  /** {@return whether no more problems are collected, so that no one need look for them} */
  public boolean isFull() {
    return full;
  }

  /** {@return whether nothing has been collected} */
  public boolean isEmpty() {
    return collected.isEmpty();
  }

  /**
   * Adds a problem.
   *
   * @param problem the problem; one that is there already is not added twice
   */
  public void add(Problem problem) {
    collect(Objects.requireNonNull(problem, "problem"), () -> problem);
  }

  /**
   * Adds a problem of content that has no lines, or none yet.
   *
   * @param code what sort of mistake it is
   * @param pointer where, as a JSON pointer
   * @param message what stands there and what was expected
   */
  public void add(ProblemCode code, String pointer, String message) {
    add(Problem.of(code, new Place(pointer, 0, 0), message));
  }

  /**
   * Adds a mistake that may be made in many places for one reason, such as a reference to an id
   * that does not exist. They become one problem, with the first places and their number.
   *
   * @param code what sort of mistake it is
   * @param subject what they have in common; together with the code it tells the mistake
   * @param pointer where, as a JSON pointer
   * @param message what stands there and what was expected; asked for once
   */
  public void addRepeated(
      ProblemCode code, String subject, String pointer, Supplier<String> message) {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(message, "message");
    Place place = new Place(pointer, 0, 0);
    Collected known = collect(code + " " + subject, () -> Problem.of(code, place, message.get()));
    if (known != null) {
      known.count++;
      if (known.others.size() < MOST_RELATED) {
        known.others.add(place);
      }
    }
  }

  private @Nullable Collected collect(Object key, Supplier<Problem> problem) {
    Collected known = collected.get(key);
    if (known == null) {
      full = full || collected.size() >= MOST;
      if (!full) {
        collected.put(key, new Collected(problem.get()));
      }
    }
    return known;
  }

  /**
   * {@return the problems in the order in which they came; a last one says if there were too many}
   */
  public List<Problem> list() {
    List<Problem> all = new ArrayList<>();
    collected.values().forEach(each -> all.add(each.problem()));
    if (full) {
      all.add(
          Problem.of(
              ProblemCode.TOO_MANY_PROBLEMS,
              new Place("", 0, 0),
              "more than 1,000 problems were found: the rest was not checked"));
    }
    return List.copyOf(all);
  }

  /**
   * {@return the first ten problems as lines of a message, and a line that counts the rest}
   *
   * @param problems the problems
   * @param document the name of the document, put before each place; empty if there is none
   */
  public static List<String> listed(List<Problem> problems, String document) {
    Objects.requireNonNull(problems, "problems");
    Objects.requireNonNull(document, "document");
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(LISTED, problems.size()))) {
      String before = problem.line() == 0 ? document + ": " : document + ":";
      lines.add((document.isEmpty() ? "" : before) + problem);
    }
    if (problems.size() > LISTED) {
      lines.add("and " + (problems.size() - LISTED) + " more");
    }
    return lines;
  }
}
