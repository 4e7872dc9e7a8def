package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skincalcinosis.dataset.EditionTree.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares two editions, part by part. */
final class EditionComparison {
  private final EditionTree before;
  private final EditionTree after;
  private final boolean translation;
  private final List<Change> changes = new ArrayList<>();
  private final List<EditionDiff.Untranslated> untranslated = new ArrayList<>();

  private EditionComparison(JsonNode before, JsonNode after, boolean translation) {
    this.before = new EditionTree(before);
    this.after = new EditionTree(after);
    this.translation = translation;
  }

  /** Compares in everything. */
  static EditionComparison ofEditions(JsonNode before, JsonNode after) {
    return new EditionComparison(before, after, false).compared();
  }

  /** Compares in everything but language. */
  static EditionComparison ofTranslation(JsonNode original, JsonNode translation) {
    return new EditionComparison(original, translation, true).compared();
  }

  List<Change> changes() {
    return changes;
  }

  List<EditionDiff.Untranslated> untranslated() {
    return untranslated;
  }

  private EditionComparison compared() {
    both(before.root(), after.root());
    return this;
  }

  private void both(Entry was, Entry is) {
    PartComparison parts = new PartComparison(was, is, translation);
    changes.addAll(parts.changes());
    untranslated.addAll(parts.untranslated());
    lists(Optional.of(was), is);
  }

  private void lists(Optional<Entry> was, Entry is) {
    Set<String> names = new LinkedHashSet<>(is.lists().keySet());
    was.ifPresent(old -> names.addAll(old.lists().keySet()));
    for (String name : names) {
      list(is.list(name));
      was.ifPresent(old -> removed(old.list(name)));
    }
  }

  private void list(List<Entry> list) {
    Set<String> inOrder = inOrder(list);
    for (Entry is : list) {
      Optional<Entry> was = before.entry(is.id());
      if (was.isEmpty()) {
        add(Change.Kind.ADDED, is, "", is.own(), true);
        lists(was, is);
        continue;
      }
      if (!inOrder.contains(is.id())) {
        add(Change.Kind.MOVED, is, was.get().where(), is.where(), false);
      }
      both(was.get(), is);
    }
  }

  private void removed(List<Entry> list) {
    for (Entry was : list) {
      if (after.entry(was.id()).isEmpty()) {
        add(Change.Kind.REMOVED, was, was.own(), "", true);
        was.lists().values().forEach(this::removed);
      }
    }
  }

  private void add(Change.Kind kind, Entry part, String from, String to, boolean structured) {
    changes.add(new Change(kind, part.owner(), part.id(), "", from, to, structured));
  }

  /** The ids of the most entries of a list that stood in it before, in the order that they have. */
  private Set<String> inOrder(List<Entry> list) {
    List<String> stayed = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Entry is : list) {
      before
          .entry(is.id())
          .filter(was -> was.home().equals(is.home()))
          .ifPresent(
              was -> {
                stayed.add(is.id());
                places.add(was.place());
              });
    }
    Set<String> inOrder = new HashSet<>();
    longestRise(places).forEach(index -> inOrder.add(stayed.get(index)));
    return inOrder;
  }

  /** The indices of a longest subsequence that rises, of numbers that are all different. */
  private static List<Integer> longestRise(List<Integer> numbers) {
    // For each length the smallest number with which a rise of that length ends, and its index.
    int[] lasts = new int[numbers.size()];
    int[] indices = new int[numbers.size()];
    int[] previous = new int[numbers.size()];
    int longest = 0;
    for (int index = 0; index < numbers.size(); index++) {
      int found = Arrays.binarySearch(lasts, 0, longest, numbers.get(index));
      int length = -found - 1;
      lasts[length] = numbers.get(index);
      indices[length] = index;
      previous[index] = length == 0 ? -1 : indices[length - 1];
      longest = Math.max(longest, length + 1);
    }
    List<Integer> rise = new ArrayList<>();
    for (int index = longest == 0 ? -1 : indices[longest - 1];
        index >= 0;
        index = previous[index]) {
      rise.add(index);
    }
    return rise;
  }
}
