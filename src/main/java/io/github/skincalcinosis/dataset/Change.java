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
 *     assessment/limits}; an entry of a list stands in it under its name, such as {@code codes/mesh
 *     D002114/match}, or if it has none under its place in the later edition, from 0, such as
 *     {@code cautions/0/text}. For what a list has got or lost, and for a list in another order,
 *     the path of the list. Empty text for a part that was added, removed or moved
 * @param from what stood there; empty text for nothing. For a part that was removed all of it but
 *     its id and what has ids in it; for one that was moved its old place, such as {@code forms/2}
 *     or {@code universal-form/statements/0}, from 0; for a list in another order the old order of
 *     what both have, each entry by its name or wording
 * @param to what stands there, in the same way
 * @param structured whether both are JSON, where they are not empty: for a part that was added or
 *     removed, for what has properties or entries of its own, and for a list in another order
 */
public record Change(
    Kind kind,
    String owner,
    String id,
    String property,
    String from,
    String to,
    boolean structured) {
  /** The most and the least that is shown of what is alike, before a difference or after it. */
  private static final int LONGEST_AROUND = 40;

  private static final int LEAST_AROUND = 20;

  /** What happened to a part. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It has gone. */
    REMOVED,
    /** A property of it has another value, has come or has gone. */
    CHANGED,
    /**
     * It stands at another place among its neighbours, in another list or under another item; or a
     * list in it has another order.
     */
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
   * @param structured whether both are JSON
   */
  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(property, "property");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /**
   * {@return this change in one line, with all that differs: of two long texts what stands between
   * the first difference and the last, and some words around it. What is longer than 65,536
   * characters is cut, and it is said by how many. Characters that one does not see are spelled
   * out}
   */
  @Override
  public String toString() {
    String part = kind.name().toLowerCase(Locale.ROOT) + " " + id;
    String where = Wording.whole((property.isEmpty() ? part : part + " " + property) + ": ");
    return where
        + switch (kind) {
          case ADDED -> quoted(to);
          case REMOVED -> quoted(from);
          case MOVED -> Wording.whole(from) + " → " + Wording.whole(to);
          case CHANGED ->
              from.isEmpty()
                  ? "added " + quoted(to)
                  : to.isEmpty() ? "removed " + quoted(from) : difference();
        };
  }

  /** JSON as it is, text in quotation marks. */
  private String quoted(String value) {
    String whole = Wording.whole(value);
    return structured ? whole : '"' + whole + '"';
  }

  private String difference() {
    int begin = leftOut(from, to);
    int end = leftOut(backwards(from.substring(begin)), backwards(to.substring(begin)));
    return quoted(middle(from, begin, end)) + " → " + quoted(middle(to, begin, end));
  }

  private static String middle(String text, int begin, int end) {
    String middle = text.substring(begin, text.length() - end);
    return (begin == 0 ? "" : "…") + middle + (end == 0 ? "" : "…");
  }

  /** How many characters before the first difference are left out: none, or up to a word. */
  private static int leftOut(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (same <= LONGEST_AROUND) {
      return 0;
    }
    int begin = Math.max(one.lastIndexOf(' ', same - LEAST_AROUND) + 1, same - LONGEST_AROUND);
    return Character.isLowSurrogate(one.charAt(begin)) ? begin - 1 : begin;
  }

  private static String backwards(String text) {
    return new StringBuilder(text).reverse().toString();
  }
}
