package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.spelling.Spelling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a document into nodes that know their place. It is led by the shape that the document
 * should have, and keeps nothing of what does not belong there.
 */
final class TreeReader {
  private final String text;
  private final Findings findings;
  private final JsonParser parser;
  private final Map<String, Position> names = new HashMap<>();
  private int depth;

  /**
   * What should stand at a place.
   *
   * @param nested the shape of the objects; empty for anything else
   * @param list whether it should be a list of them
   * @param types the JSON types that a value, or an entry of the list, may have
   */
  private record Expected(Optional<Shape> nested, boolean list, Set<Node.Type> types) {
    static final Expected NOTHING = new Expected(Optional.empty(), false, Set.of());
    static final Expected DOCUMENT =
        new Expected(Optional.of(Shape.DOCUMENT), false, Set.of(Node.Type.OBJECT));

    static Expected of(Optional<Property> property) {
      return property
          .map(known -> new Expected(known.nested(), known.list(), types(known)))
          .orElse(NOTHING);
    }

    private static Set<Node.Type> types(Property property) {
      if (property.nested().isPresent()) {
        return Set.of(Node.Type.OBJECT);
      }
      boolean text = property.type() == String.class || property.type().isEnum();
      return text ? Set.of(Node.Type.TEXT) : Set.of(Node.Type.WHOLE_NUMBER, Node.Type.NUMBER);
    }

    Expected entry() {
      return new Expected(nested, false, types);
    }

    boolean fits(Node.Type type) {
      return types.contains(type);
    }
  }

  private TreeReader(String text, Findings findings, JsonParser parser) {
    this.text = text;
    this.findings = findings;
    this.parser = parser;
  }

  /**
   * A document that has been read.
   *
   * @param root its root
   * @param names the place of every name in an object that has kinds, by the JSON pointer of its
   *     value
   */
  record Tree(Node root, Map<String, Position> names) {}

  /**
   * Reads a document.
   *
   * @throws DocumentUnreadable if it is not JSON
   */
  static Tree read(String text, Findings findings) throws DocumentUnreadable {
    try (JsonParser parser = Limits.PATIENT_FACTORY.createParser(text)) {
      try {
        return new TreeReader(text, findings, parser).document();
      } catch (JsonEOFException e) {
        throw Syntax.truncated(text, parser.getParsingContext());
      } catch (JsonProcessingException e) {
        throw Syntax.malformed(text, e.getLocation(), parser.getParsingContext());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  private Tree document() throws IOException, DocumentUnreadable {
    next();
    Node root = value(Expected.DOCUMENT, "");
    Position end = Position.after(text.stripTrailing());
    boolean more;
    try {
      more = parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      more = true;
    }
    if (more) {
      findings.add(
          ProblemCode.TRAILING_CONTENT,
          "",
          position(parser.currentTokenLocation()).orElse(end),
          "something follows after the end of the document");
    }
    return new Tree(root, names);
  }

  /** Reads the value that begins at the current token. */
  private Node value(Expected expected, String pointer) throws IOException, DocumentUnreadable {
    Position position = position(parser.currentTokenLocation()).orElse(Position.START);
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        deeper(position);
        Map<String, Node> properties = Map.of();
        if (!expected.list() && expected.nested().isPresent()) {
          properties = object(expected.nested().get(), pointer);
        } else {
          skip();
        }
        depth--;
        yield new Node(Node.Type.OBJECT, "", properties, List.of(), pointer, position);
      }
      case START_ARRAY -> {
        deeper(position);
        List<Node> entries = List.of();
        if (expected.list()) {
          entries = entries(expected.entry(), pointer);
        } else {
          skip();
        }
        depth--;
        yield new Node(Node.Type.LIST, "", Map.of(), entries, pointer, position);
      }
      case VALUE_STRING -> scalar(Node.Type.TEXT, parser.getText(), pointer, position);
      case VALUE_NUMBER_INT -> scalar(Node.Type.WHOLE_NUMBER, parser.getText(), pointer, position);
      case VALUE_NUMBER_FLOAT -> scalar(Node.Type.NUMBER, parser.getText(), pointer, position);
      case VALUE_TRUE -> scalar(Node.Type.TRUE, "", pointer, position);
      case VALUE_FALSE -> scalar(Node.Type.FALSE, "", pointer, position);
      default -> scalar(Node.Type.NULL, "", pointer, position);
    };
  }

  private List<Node> entries(Expected expected, String pointer)
      throws IOException, DocumentUnreadable {
    List<Node> entries = new ArrayList<>();
    int misfits = 0;
    while (next() != JsonToken.END_ARRAY) {
      // Enough is known to report the most problems there may be: the rest takes no memory.
      Node entry =
          misfits > Limits.PROBLEMS
              ? value(Expected.NOTHING, pointer)
              : value(expected, pointer + "/" + entries.size());
      if (misfits <= Limits.PROBLEMS) {
        entries.add(entry);
      }
      if (!expected.fits(entry.type())) {
        misfits++;
      }
    }
    return entries;
  }

  private static Node scalar(Node.Type type, String text, String pointer, Position position) {
    return new Node(type, text, Map.of(), List.of(), pointer, position);
  }

  private Map<String, Node> object(Shape shape, String pointer)
      throws IOException, DocumentUnreadable {
    Map<String, Node> properties = new LinkedHashMap<>();
    Map<String, Node> misspelt = new LinkedHashMap<>();
    Set<String> known = shape.names();
    while (next() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String inside = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Position position = position(parser.currentTokenLocation()).orElse(Position.START);
      if (!shape.kinds().isEmpty()) {
        names.putIfAbsent(inside, position);
      }
      next();
      Optional<String> near =
          known.contains(name) ? Optional.of(name) : Spelling.nearest(name, known);
      Optional<Property> property = near.map(shape.properties()::get);
      boolean twice = properties.containsKey(name);
      Node value = value(twice ? Expected.NOTHING : Expected.of(property), inside);
      if (twice) {
        findings.add(
            ProblemCode.DUPLICATE_PROPERTY,
            inside,
            position,
            String.format("the property '%s' stands twice in this object", Node.shortened(name)));
      } else if (known.contains(name)) {
        properties.put(name, value);
      } else {
        findings.add(
            ProblemCode.UNKNOWN_PROPERTY,
            inside,
            position,
            String.format(
                "unknown property '%s'%s",
                Node.shortened(name),
                near.isPresent()
                    ? Spelling.hint(name, known)
                    : ": expected one of " + String.join(", ", known)));
        near.ifPresent(meant -> misspelt.put(meant, value));
      }
    }
    misspelt.forEach(properties::putIfAbsent);
    return properties.isEmpty() ? Map.of() : properties;
  }

  /** Passes over the rest of the object or list that has just begun. */
  private void skip() throws IOException, DocumentUnreadable {
    int outside = depth - 1;
    while (depth > outside) {
      JsonToken token = next();
      if (token.isStructStart()) {
        deeper(position(parser.currentTokenLocation()).orElse(Position.START));
      } else if (token.isStructEnd()) {
        depth--;
      }
    }
    depth++;
  }

  private void deeper(Position position) throws DocumentUnreadable {
    depth++;
    if (depth > Limits.DEPTH) {
      throw DocumentUnreadable.at(
          ProblemCode.TOO_DEEP,
          position,
          String.format("objects and lists are nested more than %s deep", Limits.DEPTH));
    }
  }

  private JsonToken next() throws IOException, DocumentUnreadable {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw Syntax.truncated(text, parser.getParsingContext());
    }
    return token;
  }

  private static Optional<Position> position(JsonLocation location) {
    return Optional.of(new Position(location.getLineNr(), location.getColumnNr()))
        .filter(position -> position.line() > 0 && position.column() > 0);
  }
}
