package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Editions as JSON trees, to change any value of and to count how often they are looked at. */
final class EditionTrees {
  private EditionTrees() {}

  /** The pointers of all values of an edition but the ids of parts, which make other parts. */
  static List<String> values(JsonNode edition) {
    List<String> found = new ArrayList<>();
    values("", edition, found);
    found.removeIf(pointer -> pointer.matches("/\\w+/\\d+/(statements/\\d+/)?id"));
    return found;
  }

  private static void values(String pointer, JsonNode node, List<String> found) {
    if (node.isValueNode()) {
      found.add(pointer);
    } else if (node.isArray()) {
      IntStream.range(0, node.size())
          .forEach(place -> values(pointer + "/" + place, node.get(place), found));
    } else {
      node.fieldNames()
          .forEachRemaining(name -> values(pointer + "/" + name, node.get(name), found));
    }
  }

  /** {@return an edition with another text in one place} */
  static JsonNode with(JsonNode edition, String pointer, String text) {
    return changed("", "", edition, (place, value) -> place.equals(pointer) ? text : value);
  }

  /** {@return an edition with other texts} */
  static JsonNode with(JsonNode edition, BiFunction<String, String, String> text) {
    return changed("", "", edition, text);
  }

  private static JsonNode changed(
      String pointer, String name, JsonNode node, BiFunction<String, String, String> text) {
    if (node.isObject()) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      node.fieldNames()
          .forEachRemaining(
              each -> copy.set(each, changed(pointer + "/" + each, each, node.get(each), text)));
      return copy;
    }
    if (node.isArray()) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      for (int place = 0; place < node.size(); place++) {
        copy.add(changed(pointer + "/" + place, name, node.get(place), text));
      }
      return copy;
    }
    String changed = text.apply(pointer, node.asText());
    return changed.equals(node.asText()) ? node : TextNode.valueOf(changed);
  }

  /**
   * How often a comparison looks into two editions in which everything has moved, much has gone and
   * come, and all that has stayed is changed.
   */
  static long work(int size) throws JsonProcessingException {
    AtomicLong looks = new AtomicLong();
    JsonMapper mapper = JsonMapper.builder().nodeFactory(new Counting(looks)).build();
    JsonNode before = mapper.readTree(edition(IntStream.range(0, size), "was"));
    JsonNode after =
        mapper.readTree(
            edition(IntStream.range(0, size).map(number -> 3 * size / 2 - number), "is"));
    looks.set(0);
    assertSomeOfEachKind(EditionDiff.between(before, after));
    return looks.get();
  }

  private static void assertSomeOfEachKind(EditionDiff diff) {
    if (diff.changes().stream().map(Change::kind).distinct().count()
        < Change.Kind.values().length) {
      throw new AssertionError("the editions differ in less than they should: " + diff);
    }
  }

  private static String edition(IntStream numbers, String text) {
    List<Integer> all = numbers.boxed().toList();
    return String.format(
        "{\"id\":\"c\",\"codes\":[%s],\"forms\":[%s]}",
        each(all, "{\"code\":\"%d\",\"note\":\"" + text + "\"}"),
        each(
            all,
            "{\"id\":\"f%1$d\",\"name\":\"Form\",\"statements\":[{\"id\":\"s%1$d\",\"text\":\"So.\"},"
                + "{\"id\":\"t%1$d\",\"text\":\""
                + text
                + "\"}]}"));
  }

  private static String each(List<Integer> numbers, String entry) {
    return numbers.stream()
        .map(number -> String.format(entry, number))
        .collect(Collectors.joining(","));
  }

  /** Makes nodes that count how often they are looked at. */
  @SuppressWarnings("unchecked") // Jackson's own overrides are.
  private static final class Counting extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;
    private final transient AtomicLong looks;

    Counting(AtomicLong looks) {
      this.looks = looks;
    }

    @Override
    public ObjectNode objectNode() {
      return new ObjectNode(this) {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode path(String name) {
          looks.incrementAndGet();
          return super.path(name);
        }

        @Override
        public JsonNode get(String name) {
          looks.incrementAndGet();
          return super.get(name);
        }

        @Override
        public Iterator<String> fieldNames() {
          looks.addAndGet(size());
          return super.fieldNames();
        }
      };
    }

    @Override
    public ArrayNode arrayNode() {
      return new ArrayNode(this) {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonNode get(int place) {
          looks.incrementAndGet();
          return super.get(place);
        }

        @Override
        public Iterator<JsonNode> elements() {
          looks.addAndGet(size());
          return super.elements();
        }
      };
    }
  }
}
