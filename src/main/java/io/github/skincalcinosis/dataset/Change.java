package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.problem.Wording;
import java.util.Locale;
import java.util.Objects;

/**
 * One difference between two editions. Immutable and compared by value; any Jackson mapper writes
 * and reads it.
 *
 * @param kind what happened
 * @param owner the id of the item to which a statement belongs; of any other part its own id, so
 *     that changes can be grouped by it
 * @param id the id of the part: an item, a statement, a source, a site of the body, a code system,
 *     or the condition itself
 * @param property for a change the path of the property inside the part, such as {@code
 *     assessment/limits} or {@code citations/0/locator}; for a part that was added or removed the
 *     property by which it is shown; empty text for one that was moved
 * @param from what stood there, structured values as JSON; empty text for nothing; for a part that
 *     was moved its old place, such as {@code forms/2} or {@code universal-form/statements/0},
 *     counted from 0
 * @param to what stands there, in the same way
 */
public record Change(Kind kind, String owner, String id, String property, String from, String to) {
  /** Shorter texts are quoted from their beginning. */
  private static final int SHORT = 40;

  /** How much is quoted before the first difference of longer ones. */
  private static final int BEFORE = 20;

  /** What happened to a part. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It has gone. */
    REMOVED,
    /** A property of it has another value, has come or has gone. */
    CHANGED,
    /** It stands at another place among its neighbours, in another list or under another item. */
    MOVED
  }

  /**
   * A difference.
   *
   * @param kind what happened
   * @param owner the id of the item to which a statement belongs, or that of the part itself
   * @param id the id of the part
   * @param property the path of the property, or empty text
   * @param from what stood there, or empty text
   * @param to what stands there, or empty text
   */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** {@return this change in one line; of long texts the part in which they differ} */
  @Override
  public String toString() {
    String what = kind.name().toLowerCase(Locale.ROOT) + " " + id;
    String where = property.isEmpty() ? what + ": " : what + " " + property + ": ";
    int begin = begin();
    return Wording.tidy(
        switch (kind) {
          case ADDED -> where + quoted(to, 0);
          case REMOVED -> where + quoted(from, 0);
          case CHANGED -> where + quoted(from, begin) + " → " + quoted(to, begin);
          case MOVED -> where + from + " → " + to;
        });
  }

  private static String quoted(String text, int begin) {
    return text.isEmpty()
        ? "nothing"
        : "\"" + (begin == 0 ? "" : "…") + Wording.quote(text.substring(begin)) + "\"";
  }

  /** Where to begin a quotation so that it shows the first difference, if it can before a word. */
  private int begin() {
    int same = 0;
    while (same < Math.min(from.length(), to.length()) && from.charAt(same) == to.charAt(same)) {
      same++;
    }
    if (same <= SHORT) {
      return 0;
    }
    int begin = Math.max(from.lastIndexOf(' ', same - BEFORE) + 1, same - SHORT);
    return Character.isLowSurrogate(from.charAt(begin)) ? begin - 1 : begin;
  }
}
