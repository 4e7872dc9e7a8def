package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A JSON text that knows where each of its values stands, so that a test can edit it in place. */
final class JsonText {
  private final String text;
  private final List<Value> values = new ArrayList<>();

  /**
   * A value of the text.
   *
   * @param pointer its JSON pointer
   * @param name the name of the property that holds it, or that holds the list it stands in
   * @param entry whether it stands in a list
   * @param type its first token
   * @param content the text of a text or number, else empty
   * @param from where it begins, with the name of its property
   * @param start where it begins itself
   * @param end where it ends
   * @param next where the next value of the same parent begins, with its name
   * @param previous where the value before it in the same parent ends
   */
  record Value(
      String pointer,
      String name,
      boolean entry,
      JsonToken type,
      String content,
      int from,
      int start,
      int end,
      Optional<Integer> next,
      Optional<Integer> previous) {

    /** {@return the pointer of what holds it} */
    String parent() {
      return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** {@return the first two steps of the pointer, such as an item} */
    String item() {
      String[] steps = pointer.split("/", -1);
      return steps.length < 3 ? pointer : "/" + steps[1] + "/" + steps[2];
    }
  }

  /** What stands from a place to another, and what shall stand there. */
  record Edit(int start, int end, String replacement) {
    boolean overlaps(Edit other) {
      return start <= other.end && other.start <= end;
    }
  }

  private JsonText(String text) {
    this.text = text;
  }

  static JsonText of(String text) {
    JsonText json = new JsonText(text);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      json.read(parser, "", "", false, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json;
  }

  /** {@return every value, a parent before its children} */
  List<Value> values() {
    return values;
  }

  /** {@return what stands from the one place to the other} */
  String from(int start, int end) {
    return text.substring(start, end);
  }

  /** {@return the text after edits that do not overlap} */
  String with(List<Edit> edits) {
    StringBuilder edited = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> edited.replace(edit.start(), edit.end(), edit.replacement()));
    return edited.toString();
  }

  private int read(JsonParser parser, String pointer, String name, boolean entry, int from)
      throws IOException {
    JsonToken type = parser.currentToken();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    int place = values.size();
    String content = type.isStructStart() ? "" : parser.getText();
    int end = (int) parser.currentLocation().getCharOffset();
    Value unfinished =
        new Value(
            pointer,
            name,
            entry,
            type,
            content,
            from,
            start,
            end,
            Optional.empty(),
            Optional.empty());
    values.add(unfinished);
    if (type.isStructStart()) {
      end = children(parser, pointer, name);
    }
    values.set(
        place,
        new Value(
            pointer,
            name,
            entry,
            type,
            content,
            from,
            start,
            end,
            Optional.empty(),
            Optional.empty()));
    return place;
  }

  private int children(JsonParser parser, String pointer, String name) throws IOException {
    List<Integer> places = new ArrayList<>();
    boolean list = parser.currentToken() == JsonToken.START_ARRAY;
    while (!parser.nextToken().isStructEnd()) {
      int from = (int) parser.currentTokenLocation().getCharOffset();
      if (list) {
        places.add(read(parser, pointer + "/" + places.size(), name, true, from));
      } else {
        String property = parser.currentName();
        parser.nextToken();
        String step = property.replace("~", "~0").replace("/", "~1");
        places.add(read(parser, pointer + "/" + step, property, false, from));
      }
    }
    for (int index = 0; index < places.size(); index++) {
      Value value = values.get(places.get(index));
      Optional<Integer> next =
          index + 1 < places.size()
              ? Optional.of(values.get(places.get(index + 1)).from())
              : Optional.empty();
      Optional<Integer> previous =
          index > 0 ? Optional.of(values.get(places.get(index - 1)).end()) : Optional.empty();
      values.set(
          places.get(index),
          new Value(
              value.pointer(),
              value.name(),
              value.entry(),
              value.type(),
              value.content(),
              value.from(),
              value.start(),
              value.end(),
              next,
              previous));
    }
    return (int) parser.currentLocation().getCharOffset();
  }
}
