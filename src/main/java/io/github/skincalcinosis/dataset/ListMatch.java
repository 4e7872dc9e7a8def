package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which entries of a list inside a part are the same in two editions, wherever they stand: those
 * that are equal, then those that are equal but for language, then the only one on either side that
 * has a certain name or wording, then the only one that has a certain name or rests on a certain
 * statement. Of those with neither, such as cautions, that is the only one with a certain action,
 * codes, meaning or citations: the first of these that it has and that is not language in which the
 * two may differ. All others have come or gone.
 */
final class ListMatch {
  /** The properties that name an entry in every language, as its source does for a citation. */
  private static final List<String> NAMES =
      List.of("id", "source", "system", "code", "site", "form", "sentence");

  /** Those that tell apart entries of the same name, and those that have none. */
  private static final List<String> WORDS = List.of("locator", "printed", "name", "who", "text");

  private static final List<String> STATEMENT = List.of("statement");

  /** The first that an entry has tells which it is, where it has no name and no statement. */
  private static final List<String> MEANING = List.of("action", "codes", "meaning", "citations");

  private static final int NEW = -1;

  private final JsonNode was;
  private final JsonNode is;

  /** For each entry of the later list its place in the earlier one. */
  private final int[] earlier;

  /** The places in the earlier list of what the later one has too. */
  private final BitSet kept = new BitSet();

  /**
   * @param language whether a property holds language, in which the two may differ
   */
  ListMatch(JsonNode was, JsonNode is, Predicate<String> language) {
    this.was = was;
    this.is = is;
    this.earlier = new int[is.size()];
    Arrays.fill(earlier, NEW);
    List<String> words = WORDS.stream().filter(language.negate()).collect(Collectors.toList());
    match(entry -> content(entry, property -> false), false);
    match(entry -> content(entry, language), false);
    match(entry -> values(entry, NAMES, words), true);
    List<String> meaning = MEANING.stream().filter(language.negate()).collect(Collectors.toList());
    match(entry -> told(entry, meaning), true);
  }

  /** {@return the entry that was what now stands at a place; empty for a new one} */
  Optional<JsonNode> before(int place) {
    return Optional.of(earlier[place]).filter(old -> old != NEW).map(was::get);
  }

  /** {@return the entries that are no more, in their order} */
  List<JsonNode> gone() {
    return entries(was, place -> !kept.get(place)).collect(Collectors.toList());
  }

  /** {@return whether what both lists have stands in another order} */
  boolean isReordered() {
    int[] order = Arrays.stream(earlier).filter(old -> old != NEW).toArray();
    return IntStream.range(1, order.length).anyMatch(place -> order[place] < order[place - 1]);
  }

  /** {@return the words that tell what both lists have, in the earlier order, as JSON} */
  String earlierOrder() {
    return order(entries(was, kept::get));
  }

  /** {@return the words that tell what both lists have, in the later order, as JSON} */
  String laterOrder() {
    return order(entries(is, place -> earlier[place] != NEW));
  }

  /** {@return what names an entry, such as a system and a code; empty text for nothing} */
  static String name(JsonNode entry) {
    return values(entry, NAMES, List.of());
  }

  private void match(Function<JsonNode, String> key, boolean onlyOne) {
    if (kept.cardinality() == Math.min(was.size(), is.size())) {
      return;
    }
    Map<String, List<Integer>> before = places(was, place -> !kept.get(place), key);
    Map<String, List<Integer>> after = places(is, place -> earlier[place] == NEW, key);
    after.remove("");
    after.forEach(
        (same, now) -> {
          List<Integer> old = before.getOrDefault(same, List.of());
          if (!onlyOne || Math.max(now.size(), old.size()) == 1) {
            for (int each = 0; each < Math.min(now.size(), old.size()); each++) {
              earlier[now.get(each)] = old.get(each);
              kept.set(old.get(each));
            }
          }
        });
  }

  private static Map<String, List<Integer>> places(
      JsonNode list, IntPredicate which, Function<JsonNode, String> key) {
    return IntStream.range(0, list.size())
        .filter(which)
        .boxed()
        .collect(Collectors.groupingBy(place -> key.apply(list.get(place))));
  }

  private static Stream<JsonNode> entries(JsonNode list, IntPredicate which) {
    return IntStream.range(0, list.size()).filter(which).mapToObj(list::get);
  }

  private static String order(Stream<JsonNode> entries) {
    ArrayNode order = JsonNodeFactory.instance.arrayNode();
    entries
        .map(
            entry ->
                Stream.of(values(entry, NAMES, WORDS), values(entry, STATEMENT, List.of()))
                    .filter(told -> !told.isEmpty())
                    .findFirst()
                    .orElseGet(entry::asText))
        .forEach(order::add);
    return order.toString();
  }

  private static String values(JsonNode entry, List<String> names, List<String> more) {
    return Stream.concat(names.stream(), more.stream())
        .filter(entry::has)
        .map(name -> entry.path(name).asText())
        .collect(Collectors.joining(" "));
  }

  /** The name and the statement of an entry; where it has neither, the first that it has. */
  private static String told(JsonNode entry, List<String> meaning) {
    String told = values(entry, NAMES, STATEMENT);
    return told.isEmpty()
        ? meaning.stream()
            .filter(entry::has)
            .findFirst()
            .map(name -> name + " " + content(entry.path(name), property -> false))
            .orElse("")
        : told;
  }

  /** All that an entry holds, apart from some properties that it has. */
  private static String content(JsonNode entry, Predicate<String> apart) {
    StringBuilder content = new StringBuilder();
    addContent(entry, apart, content);
    return content.toString();
  }

  private static void addContent(JsonNode node, Predicate<String> apart, StringBuilder content) {
    if (node.isObject()) {
      node.fieldNames()
          .forEachRemaining(
              name -> {
                content.append(name).append('\0');
                if (!apart.test(name)) {
                  addContent(node.path(name), apart, content);
                }
              });
    } else {
      content.append(node.asText()).append('\0');
      node.forEach(inside -> addContent(inside, apart, content));
    }
  }
}
