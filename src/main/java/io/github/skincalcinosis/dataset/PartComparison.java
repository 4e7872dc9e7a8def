package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skincalcinosis.dataset.EditionTree.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a part that two editions have, property by property, without the parts with ids in it.
 */
final class PartComparison {
  /** The properties that hold language: what is written for people, and changes in translation. */
  private static final Set<String> LANGUAGE =
      Set.of(
          "action",
          "disclaimer",
          "language",
          "limits",
          "meaning",
          "name",
          "note",
          "nutrient",
          "plainName",
          "quantity",
          "reason",
          "synonyms",
          "text",
          "unit",
          "when",
          "who");

  /** The list of those whose names are their own in every language. */
  private static final String CODE_SYSTEMS = "codeSystems";

  private final Entry part;
  private final boolean translation;
  private final List<Change> changes = new ArrayList<>();
  private final List<EditionDiff.Untranslated> untranslated = new ArrayList<>();

  private PartComparison(Entry part, boolean translation) {
    this.part = part;
    this.translation = translation;
  }

  /**
   * @param translation whether a difference of language is none
   */
  PartComparison(Entry was, Entry is, boolean translation) {
    this(is, translation);
    for (String name : names(was.json(), is.json())) {
      if (!was.lists().containsKey(name) && !is.lists().containsKey(name)) {
        compare(name, name, was.json().path(name), is.json().path(name));
      }
    }
  }

  List<Change> changes() {
    return changes;
  }

  List<EditionDiff.Untranslated> untranslated() {
    return untranslated;
  }

  /** {@return whether a property of the parts of a list holds language} */
  static boolean isLanguage(String list, String property) {
    return LANGUAGE.contains(property) && !list.equals(CODE_SYSTEMS);
  }

  /** The names in both, in the order of the later one. */
  private static Set<String> names(JsonNode was, JsonNode is) {
    Set<String> names = new LinkedHashSet<>();
    is.fieldNames().forEachRemaining(names::add);
    was.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private void compare(String path, String name, JsonNode was, JsonNode is) {
    if (isListOrMissing(was) && isListOrMissing(is)) {
      list(path, name, was, is);
    } else if (was.isObject() && is.isObject()) {
      for (String inside : names(was, is)) {
        compare(path + "/" + inside, inside, was.path(inside), is.path(inside));
      }
    } else if (was.isTextual() && is.isTextual() && isLanguage(name)) {
      if (was.equals(is)) {
        same(path, is);
      }
    } else if (was.getNodeType() != is.getNodeType() || !was.asText().equals(is.asText())) {
      changed(path, was, is);
    }
  }

  private static boolean isListOrMissing(JsonNode node) {
    return node.isArray() || node.isMissingNode();
  }

  private boolean isLanguage(String name) {
    return translation && isLanguage(part.home(), name);
  }

  /**
   * Compares lists by place. Where one is longer, what it has more is taken to stand between what
   * they begin and what they end with alike.
   */
  private void list(String path, String name, JsonNode was, JsonNode is) {
    if (isLanguage(name)) {
      synonyms(path, was, is);
      return;
    }
    int shorter = Math.min(was.size(), is.size());
    int end = was.size() == is.size() ? 0 : sameEnd(name, was, is);
    for (int place = 0; place < shorter - end; place++) {
      compare(path + "/" + place, name, was.get(place), is.get(place));
    }
    for (int place = shorter - end; place < was.size() - end; place++) {
      changes.add(change(path + "/" + place, text(was.get(place)), ""));
    }
    for (int place = shorter - end; place < is.size() - end; place++) {
      changes.add(change(path + "/" + place, "", text(is.get(place))));
    }
    for (int left = end; left > 0; left--) {
      int place = is.size() - left;
      compare(path + "/" + place, name, was.get(was.size() - left), is.get(place));
    }
  }

  /** How many entries two lists have alike at their end, beside those at their beginning. */
  private int sameEnd(String name, JsonNode was, JsonNode is) {
    int most = Math.min(was.size(), is.size());
    int begin = 0;
    while (begin < most && alike(name, was.get(begin), is.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < most - begin
        && alike(name, was.get(was.size() - 1 - end), is.get(is.size() - 1 - end))) {
      end++;
    }
    return end;
  }

  private boolean alike(String name, JsonNode was, JsonNode is) {
    PartComparison apart = new PartComparison(part, translation);
    apart.compare(name, name, was, is);
    return apart.changes.isEmpty();
  }

  /** Another language may have more of them, or fewer. */
  private void synonyms(String path, JsonNode was, JsonNode is) {
    Set<JsonNode> old = new HashSet<>();
    was.forEach(old::add);
    for (int place = 0; place < is.size(); place++) {
      if (old.contains(is.get(place))) {
        same(path + "/" + place, is.get(place));
      }
    }
  }

  private void same(String path, JsonNode text) {
    String pointer = part.pointer() + "/" + path;
    untranslated.add(new EditionDiff.Untranslated(part.id(), path, pointer, text.asText()));
  }

  private void changed(String path, JsonNode was, JsonNode is) {
    changes.add(change(path, text(was), text(is)));
  }

  private Change change(String path, String from, String to) {
    return new Change(Change.Kind.CHANGED, part.owner(), part.id(), path, from, to);
  }

  private static String text(JsonNode node) {
    return node.isContainerNode() ? node.toString() : node.asText();
  }
}
