package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.problem.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What one edition has otherwise than another: for a colleague who reviews it, or for whoever
 * translates it. Immutable; any Jackson mapper writes it as JSON.
 *
 * <p>Parts with an id are matched by it, wherever they stand. The entries of a list inside a part
 * are matched wherever they stand, too: equal ones first, then those that alone in either list have
 * the same name (the source of a citation, system and code, site, form), the same wording, or the
 * same statement on which they rest; of what has no such name and no statement, such as cautions,
 * those that alone have the same action, codes or meaning, or in a translation the same codes or
 * citations. What matches nothing has come or gone. Each part that was added, removed or moved is
 * one change; so are each property that has another value, each entry that a list has got or lost,
 * and a list in another order.
 *
 * <p>It takes time in proportion to the size of the editions, and to <i>n</i> log <i>n</i> for
 * <i>n</i> parts with an id in one list.
 */
@JsonPropertyOrder({"changes", "untranslated"})
public final class EditionDiff {
  private final List<Change> changes;
  private final List<Untranslated> untranslated;

  /**
   * A text of a translation that is word for word the original's.
   *
   * @param id the id of the part that has it
   * @param property the path of the property inside the part, such as {@code assessment/limits}
   * @param pointer its place in the translation as a JSON pointer (RFC 6901), such as {@code
   *     /forms/1/name}
   * @param text the text
   */
  public record Untranslated(String id, String property, String pointer, String text) {
    /**
     * A text.
     *
     * @param id the id of the part that has it
     * @param property the path of the property
     * @param pointer the JSON pointer
     * @param text the text
     */
    public Untranslated {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(property, "property");
      Objects.requireNonNull(pointer, "pointer");
      Objects.requireNonNull(text, "text");
    }

    /** {@return part, property and text in one line} */
    @Override
    public String toString() {
      return Wording.tidy(id + " " + property + ": \"" + Wording.quote(text) + "\"");
    }
  }

  private EditionDiff(EditionComparison compared) {
    this.changes = List.copyOf(compared.changes());
    this.untranslated = List.copyOf(compared.untranslated());
  }

  /**
   * Compares two editions.
   *
   * @param before the earlier one
   * @param after the later one
   * @return what was added, removed, changed and moved; nothing if and only if they are equal
   */
  public static EditionDiff between(Condition before, Condition after) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return between(DatasetWriter.tree(before), DatasetWriter.tree(after));
  }

  static EditionDiff between(JsonNode before, JsonNode after) {
    return new EditionDiff(EditionComparison.ofEditions(before, after));
  }

  /**
   * Compares an edition with its translation in all but language: ids, codes, citations, verdicts
   * and other constants, numbers, references, order, and whether a text is there at all. Language
   * is what is written for people: names, synonyms (of which a translation may have more or fewer),
   * texts, limits, reasons, notes, actions, the disclaimer and the like, and the tag of the
   * language. Titles of sources, of codes and of code systems, and words that are quoted as they
   * were printed, are none.
   *
   * <p>A translation of what is for patients, as the bundled German one, is compared with {@link
   * Condition#forPatients()}; beside the whole, all else would be missing.
   *
   * @param original the edition that was translated
   * @param translation the edition in the other language
   * @return what differs otherwise, and which texts are still the original's
   */
  public static EditionDiff structure(Condition original, Condition translation) {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(translation, "translation");
    return structure(DatasetWriter.tree(original), DatasetWriter.tree(translation));
  }

  static EditionDiff structure(JsonNode original, JsonNode translation) {
    return new EditionDiff(EditionComparison.ofTranslation(original, translation));
  }

  /**
   * {@return the changes, in the order of the later edition, what was removed after what remains of
   * its list; a statement follows its item}
   */
  @JsonProperty
  public List<Change> changes() {
    return changes;
  }

  /**
   * {@return the texts of a translation that are word for word the original's, in its order; empty
   * for two editions. Not all are mistakes: many a name is the same in both languages. The tag of
   * the language is among them if it is the same}
   */
  @JsonProperty
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public List<Untranslated> untranslated() {
    return untranslated;
  }

  /** {@return whether there is no change; texts that are not translated are none} */
  @JsonIgnore
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * {@return a report for a reviewer: how many changes of each kind, then each on a line under its
   * item, with all that differs; then each text that is not translated, its first sixty characters}
   */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(isEmpty() ? "no changes" : counts());
    Map<String, List<Change>> byOwner = new LinkedHashMap<>();
    changes.forEach(
        change -> byOwner.computeIfAbsent(change.owner(), any -> new ArrayList<>()).add(change));
    byOwner.forEach(
        (owner, own) -> {
          lines.add(Wording.whole(owner));
          own.forEach(change -> lines.add("  " + change));
        });
    if (!untranslated.isEmpty()) {
      lines.add(untranslated.size() + " not translated");
      untranslated.forEach(text -> lines.add("  " + text));
    }
    return String.join("\n", lines);
  }

  private String counts() {
    Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
