package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.skincalcinosis.dataset.EditionTree.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  /**
   * The way to a value inside a part.
   *
   * @param name the property that holds it, or the list in which it is
   * @param shown the way with entries of lists by their names
   * @param pointer the way with entries of lists by their places in the later edition
   */
  private record Path(String name, String shown, String pointer) {
    Path in(String property) {
      return new Path(property, shown + "/" + property, pointer + "/" + property);
    }

    Path at(int place, String entry) {
      String named = entry.isEmpty() ? String.valueOf(place) : entry;
      return new Path(name, shown + "/" + named, pointer + "/" + place);
    }
  }

  /**
   * @param translation whether a difference of language is none
   */
  PartComparison(Entry was, Entry is, boolean translation) {
    this.part = is;
    this.translation = translation;
    for (String name : names(was.json(), is.json())) {
      if (!was.lists().containsKey(name) && !is.lists().containsKey(name)) {
        compare(new Path(name, name, name), was.json().path(name), is.json().path(name));
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

  private void compare(Path path, JsonNode was, JsonNode is) {
    if (isListOrMissing(was) && isListOrMissing(is)) {
      list(path, was, is);
    } else if (was.isObject() && is.isObject()) {
      for (String inside : names(was, is)) {
        compare(path.in(inside), was.path(inside), is.path(inside));
      }
    } else if (was.isTextual() && is.isTextual() && isLanguage(path.name())) {
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

  private void list(Path path, JsonNode was, JsonNode is) {
    if (isLanguage(path.name())) {
      synonyms(path, was, is);
      return;
    }
    ListMatch match = new ListMatch(was, is, this::isLanguage);
    if (match.isReordered()) {
      add(Change.Kind.MOVED, path, match.earlierOrder(), match.laterOrder(), true);
    }
    for (int place = 0; place < is.size(); place++) {
      JsonNode entry = is.get(place);
      Optional<JsonNode> old = match.before(place);
      if (old.isPresent()) {
        compare(path.at(place, ListMatch.name(entry)), old.get(), entry);
      } else {
        changed(path, MissingNode.getInstance(), entry);
      }
    }
    match.gone().forEach(entry -> changed(path, entry, MissingNode.getInstance()));
  }

  /** Another language may have more of them, or fewer. */
  private void synonyms(Path path, JsonNode was, JsonNode is) {
    Set<JsonNode> old = new HashSet<>();
    was.forEach(old::add);
    for (int place = 0; place < is.size(); place++) {
      if (old.contains(is.get(place))) {
        same(path.at(place, ""), is.get(place));
      }
    }
  }

  private void same(Path path, JsonNode text) {
    String property = path.pointer();
    String pointer = part.pointer() + "/" + property;
    untranslated.add(new EditionDiff.Untranslated(part.id(), property, pointer, text.asText()));
  }

  private static String text(JsonNode node) {
    return node.isContainerNode() ? node.toString() : node.asText();
  }

  private void changed(Path path, JsonNode was, JsonNode is) {
    boolean structured = was.isContainerNode() || is.isContainerNode();
    add(Change.Kind.CHANGED, path, text(was), text(is), structured);
  }

  private void add(Change.Kind kind, Path path, String from, String to, boolean structured) {
    changes.add(new Change(kind, part.owner(), part.id(), path.shown(), from, to, structured));
  }
}
