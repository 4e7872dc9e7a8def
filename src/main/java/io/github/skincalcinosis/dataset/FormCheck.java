package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a JSON tree against the shape that it should have. What passes is bound to the model
 * without fail.
 */
final class FormCheck {
  /** Editors need it to find the schema; it says nothing about the content. */
  static final String SCHEMA = "$schema";

  private final Problems problems;
  private final StringBuilder pointer = new StringBuilder();

  private FormCheck(Problems problems) {
    this.problems = problems;
  }

  /** Collects everything about a document that is not as {@link Shape#DOCUMENT} has it. */
  static void check(JsonNode document, Problems problems) {
    FormCheck check = new FormCheck(problems);
    if (document.isObject()) {
      check.object(document, Shape.DOCUMENT);
    } else {
      check.wrongType(document, "an object", "");
    }
  }

  /** What keeps a document from being held against the shape at all. */
  static Optional<Problem> otherFormat(JsonNode document) {
    JsonNode version = document.path("edition").path("schemaVersion");
    if (version.isTextual() && !version.textValue().equals(Edition.SCHEMA_VERSION)) {
      return Optional.of(
          Problem.of(
              ProblemCode.UNSUPPORTED_SCHEMA_VERSION,
              new Problem.Place("/edition/schemaVersion", 0, 0),
              String.format(
                  "the schema version is '%s': this library reads '%s'",
                  Wording.quote(version.textValue()), Edition.SCHEMA_VERSION)));
    }
    return wrapper(document)
        .map(
            name ->
                Problem.of(
                    ProblemCode.UNKNOWN_PROPERTY,
                    new Problem.Place("/" + escaped(name), 0, 0),
                    String.format(
                        "the content is wrapped in the property '%s': expected what is inside at the top level",
                        Wording.quote(name))));
  }

  /** The property inside which the whole document stands. */
  private static Optional<String> wrapper(JsonNode document) {
    Set<String> known = Shape.DOCUMENT.properties().keySet();
    return document.properties().stream()
        .filter(entry -> known.stream().noneMatch(document::has))
        .filter(entry -> known.stream().filter(entry.getValue()::has).count() > 1)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void object(JsonNode node, Shape declared) {
    Shape shape = kind(node, declared);
    Set<String> meant = new HashSet<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (problems.isFull()) {
        return;
      }
      String name = entry.getKey();
      Property property = (name.equals(Shape.KIND) ? declared : shape).properties().get(name);
      int outside = enter(name);
      if (property != null) {
        value(entry.getValue(), property);
      } else if (name.equals(SCHEMA) && outside == 0) {
        text(entry.getValue(), "");
      } else {
        unknown(name, entry.getValue(), node, shape).ifPresent(meant::add);
      }
      pointer.setLength(outside);
    }
    for (Property property : shape.properties().values()) {
      if (!property.optional() && !node.has(property.name()) && !meant.contains(property.name())) {
        add(
            ProblemCode.MISSING_PROPERTY,
            String.format(
                "missing property '%s': expected %s", property.name(), expected(property)));
      }
    }
  }

  /** The shape for the kind that an object has or is meant to have; else that of all together. */
  private Shape kind(JsonNode node, Shape declared) {
    if (!ContentItem.class.isAssignableFrom(declared.type())) {
      return declared;
    }
    String kind = node.path(Shape.KIND).asText();
    Optional<Shape> known = Optional.ofNullable(Shape.ITEM.kinds().get(kind));
    if (known.isPresent()) {
      // Elsewhere either the kind is wrong or the list, so what belongs to either is accepted.
      return known
          .filter(shape -> declared.type().isAssignableFrom(shape.type()))
          .orElse(Shape.ITEM);
    }
    return problems
        .spelling()
        .nearest(kind, declared.kinds().keySet())
        .map(declared.kinds()::get)
        .orElse(declared);
  }

  /** Reports an unknown property, and gives the name of the missing one that it probably is. */
  private Optional<String> unknown(String name, JsonNode value, JsonNode owner, Shape shape) {
    List<String> absent =
        shape.properties().keySet().stream()
            .filter(any -> !owner.has(any))
            .collect(Collectors.toList());
    Optional<String> near = problems.spelling().nearest(name, absent);
    String expected =
        absent.isEmpty() ? ": nothing more belongs here" : ": expected " + oneOf(absent);
    add(
        ProblemCode.UNKNOWN_PROPERTY,
        String.format(
            "unknown property '%s'%s",
            Wording.quote(name),
            near.map(any -> String.format("; did you mean '%s'?", any)).orElse(expected)));
    near.map(shape.properties()::get).ifPresent(property -> value(value, property));
    return near;
  }

  private void value(JsonNode node, Property property) {
    if (!property.list()) {
      single(node, property, property.optional() ? ", or no such property" : "");
    } else if (node.isArray()) {
      for (int index = 0; index < node.size() && !problems.isFull(); index++) {
        int outside = enter(String.valueOf(index));
        single(node.get(index), property, ", or no such entry");
        pointer.setLength(outside);
      }
    } else {
      wrongType(node, "a list", ", or no such property");
    }
  }

  private void single(JsonNode node, Property property, String orNothing) {
    if (property.nested().isPresent()) {
      if (node.isObject()) {
        object(node, property.nested().get());
      } else {
        wrongType(node, "an object", orNothing);
      }
    } else if (!property.constants().isEmpty()) {
      constant(node, property, orNothing);
    } else if (property.type() == String.class) {
      text(node, orNothing);
    } else if (property.type() == boolean.class) {
      if (!node.isBoolean()) {
        wrongType(node, expected(property), orNothing);
      }
    } else if (property.type() == BigDecimal.class) {
      if (!node.isNumber()) {
        wrongType(node, "a number", orNothing);
      } else if (node.isDouble()) {
        // Jackson before 2.17 makes infinity of an exponent beyond that of a double.
        add(ProblemCode.BAD_NUMBER, "the number is out of all bounds");
      }
    } else if (!node.isIntegralNumber()) {
      wrongType(node, "a whole number", orNothing);
    } else if (!node.canConvertToInt()) {
      add(
          ProblemCode.BAD_NUMBER,
          String.format("the number %s is out of all bounds", Wording.quote(node.asText())));
    }
  }

  private void constant(JsonNode node, Property property, String orNothing) {
    String expected = expected(property);
    String value = node.asText();
    if (!node.isTextual()) {
      wrongType(node, expected, orNothing);
    } else if (property.constants().containsKey(value)) {
      return;
    } else if (property.type().isEnum()) {
      add(ProblemCode.UNKNOWN_VALUE, unknown("value", value, property));
    } else if (Shape.ITEM.kinds().containsKey(value)) {
      add(
          ProblemCode.UNKNOWN_KIND,
          String.format(
              "the kind '%s' does not belong in this list: expected %s", value, expected));
    } else {
      add(ProblemCode.UNKNOWN_KIND, unknown("kind", value, property));
    }
  }

  private String unknown(String noun, String value, Property property) {
    return String.format(
        "unknown %s '%s': expected %s%s",
        noun,
        Wording.quote(value),
        expected(property),
        problems.spelling().hint(value, property.constants().keySet()));
  }

  private void text(JsonNode node, String orNothing) {
    if (!node.isTextual()) {
      wrongType(node, "text", orNothing);
    } else if (node.textValue().length() > Limits.TEXT_LENGTH) {
      add(
          ProblemCode.VALUE_TOO_LONG,
          String.format(
              "the text has %s characters: expected %s at most",
              node.textValue().length(), Limits.TEXT_LENGTH));
    }
  }

  private void wrongType(JsonNode node, String expected, String orNothing) {
    if (node.isNull()) {
      add(
          ProblemCode.NULL_VALUE,
          String.format("null stands here: expected %s%s", expected, orNothing));
    } else {
      add(
          ProblemCode.WRONG_TYPE,
          String.format("expected %s, found %s", expected, described(node)));
    }
  }

  private static String described(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "the text '" + Wording.quote(node.textValue()) + "'";
      case NUMBER -> "the number " + Wording.quote(node.asText());
      default -> node.asText();
    };
  }

  private static String expected(Property property) {
    if (property.nested().isPresent()) {
      return "an object";
    }
    Set<String> constants = property.constants().keySet();
    if (!constants.isEmpty()) {
      return oneOf(constants);
    }
    if (property.type() == boolean.class) {
      return "true or false";
    }
    if (property.type() == String.class) {
      return "text";
    }
    return property.type() == BigDecimal.class ? "a number" : "a whole number";
  }

  private static String oneOf(Collection<String> names) {
    return (names.size() == 1 ? "" : "one of ") + String.join(", ", names);
  }

  /** Goes one step deeper; what is given is the length of the pointer outside. */
  private int enter(String step) {
    int outside = pointer.length();
    pointer.append('/').append(escaped(step));
    return outside;
  }

  private void add(ProblemCode code, String message) {
    problems.add(code, pointer.toString(), message);
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}
