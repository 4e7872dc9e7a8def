package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.Integrity;
import io.github.skincalcinosis.model.Integrity.Part;
import io.github.skincalcinosis.model.Omission;
import io.github.skincalcinosis.model.OutlineSection;
import io.github.skincalcinosis.model.Rule;
import io.github.skincalcinosis.model.Violation;
import io.github.skincalcinosis.spelling.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds everything that is wrong with a document.
 *
 * <p>It builds the parts of the condition one by one. Where a value cannot be read, a stand-in
 * takes its place, so that everything around it is still checked; what is then wrong about the
 * stand-in itself is not reported a second time.
 */
final class Diagnosis {
  /** Types of which every property serves to identify something. */
  private static final Set<Class<?>> IDENTIFYING =
      Set.of(Citation.class, Omission.class, OutlineSection.class);

  private final Findings findings = new Findings();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> aroundBroken = new HashSet<>();
  private final Set<Class<?>> unreadable = new HashSet<>();
  private final Set<Class<?>> lost = new HashSet<>();
  private Map<String, Position> names = Map.of();
  private int standIns;

  private Diagnosis() {}

  /**
   * What was found.
   *
   * @param problems all problems, in document order
   * @param condition the condition; empty if there is a problem
   */
  record Result(List<Problem> problems, Optional<Condition> condition) {}

  /** Examines a document. */
  static Result of(String text) {
    Diagnosis diagnosis = new Diagnosis();
    List<Problem> problems;
    try {
      diagnosis.examine(text);
      problems = diagnosis.findings.inOrder();
    } catch (DocumentUnreadable e) {
      problems = diagnosis.findings.endedBy(e);
    }
    return new Result(
        problems, problems.isEmpty() ? Optional.of(diagnosis.condition()) : Optional.empty());
  }

  private Condition condition() {
    return ((Condition.Builder) parts.get(0).value()).build();
  }

  private void examine(String text) throws DocumentUnreadable {
    TreeReader.Tree tree = TreeReader.read(text, findings);
    if (tree.root().type() != Node.Type.OBJECT) {
      findings.add(
          code(tree.root()),
          "",
          tree.root().position(),
          "expected an object, found " + tree.root().described());
      return;
    }
    refuseOtherVersion(tree.root());
    names = tree.names();
    object(tree.root(), Shape.DOCUMENT);
    for (Violation violation : Integrity.violations(parts, unreadable)) {
      Place place = place(tree.root(), violation.path());
      if (!followsFromBroken(violation.rule(), place.written())) {
        findings.add(
            ProblemCode.of(violation.rule()),
            place.node().pointer(),
            place.node().position(),
            violation.message());
      }
    }
  }

  /**
   * Where a path leads.
   *
   * @param node the value that stands there, or the last one on the way
   * @param written the path, with names as they are written where they are misspelt
   */
  private record Place(Node node, String written) {}

  private static Place place(Node root, String path) {
    Node node = root;
    int start = 0;
    while (start < path.length()) {
      int next = path.indexOf('/', start + 1);
      int end = next < 0 ? path.length() : next;
      Optional<Node> inside = inside(node, path.substring(start + 1, end));
      if (inside.isEmpty()) {
        break;
      }
      node = inside.get();
      start = end;
    }
    return new Place(node, node.pointer() + path.substring(start));
  }

  private static Optional<Node> inside(Node node, String step) {
    if (node.entries().isEmpty()) {
      return Optional.ofNullable(node.properties().get(step));
    }
    return Optional.of(node.entries().get(Integer.parseInt(step)));
  }

  private static void refuseOtherVersion(Node root) throws DocumentUnreadable {
    Optional<Node> version =
        Optional.ofNullable(root.properties().get("edition"))
            .flatMap(edition -> Optional.ofNullable(edition.properties().get("schemaVersion")));
    if (version.isPresent()
        && version.get().type() == Node.Type.TEXT
        && !Edition.SCHEMA_VERSION.equals(version.get().text())) {
      throw DocumentUnreadable.at(
          ProblemCode.UNSUPPORTED_SCHEMA_VERSION,
          version.get(),
          String.format(
              "the schema version is '%s': this library reads '%s'",
              Node.shortened(version.get().text()), Edition.SCHEMA_VERSION));
    }
  }

  /** Builds the value of a property, or a stand-in. */
  private Object value(Node node, Property property, Shape owner) throws DocumentUnreadable {
    if (!property.list()) {
      return single(node, property, owner);
    }
    if (node.type() != Node.Type.LIST) {
      return List.of(wrongType(node, property, owner, "a list"));
    }
    List<Object> entries = new ArrayList<>();
    for (Node entry : node.entries()) {
      entries.add(single(entry, property, owner));
    }
    return entries;
  }

  private Object single(Node node, Property property, Shape owner) throws DocumentUnreadable {
    Class<?> type = property.type();
    if (property.nested().isPresent()) {
      return node.type() == Node.Type.OBJECT
          ? object(node, property.nested().get())
          : wrongType(node, property, owner, "an object");
    }
    if (type.isEnum()) {
      return constant(node, property, owner);
    }
    if (type == String.class) {
      return text(node, property, owner);
    }
    return type == BigDecimal.class ? decimal(node, property, owner) : whole(node, property, owner);
  }

  private Object object(Node node, Shape shape) throws DocumentUnreadable {
    Optional<Shape> kind = shape.kinds().isEmpty() ? Optional.of(shape) : kind(node, shape);
    if (kind.isEmpty()) {
      lose(shape);
      return standIn(shape);
    }
    return parts(node, kind.get());
  }

  /** The shape for the kind of an object of a type that has kinds. */
  private Optional<Shape> kind(Node node, Shape shape) throws DocumentUnreadable {
    Node kind = node.properties().get(Shape.KIND);
    List<String> kinds = List.copyOf(shape.kinds().keySet());
    if (kind == null) {
      findings.add(
          ProblemCode.MISSING_PROPERTY,
          node.pointer(),
          node.position(),
          "missing property 'kind': expected one of " + String.join(", ", kinds));
      return Optional.empty();
    }
    boolean text = kind.type() == Node.Type.TEXT;
    Optional<String> meant =
        shape.kinds().containsKey(kind.text())
            ? Optional.of(kind.text())
            : Spelling.nearest(kind.text(), kinds);
    if (!text || !meant.equals(Optional.of(kind.text()))) {
      findings.add(
          text ? ProblemCode.UNKNOWN_KIND : code(kind),
          kind.pointer(),
          kind.position(),
          String.format(
              "unknown kind, %s: expected one of %s%s",
              kind.described(), String.join(", ", kinds), Spelling.hint(kind.text(), kinds)));
    }
    Optional<Shape> known = meant.filter(any -> text).map(shape.kinds()::get);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, Node> entry : node.properties().entrySet()) {
      if (!known.get().properties().containsKey(entry.getKey())
          && !entry.getKey().equals(Shape.KIND)) {
        findings.add(
            ProblemCode.UNKNOWN_PROPERTY,
            entry.getValue().pointer(),
            names.getOrDefault(entry.getValue().pointer(), entry.getValue().position()),
            String.format(
                "unknown property '%s' of the kind '%s': expected one of %s",
                entry.getKey(), kind.text(), String.join(", ", known.get().properties().keySet())));
      }
    }
    return known;
  }

  private Object parts(Node node, Shape shape) throws DocumentUnreadable {
    int index = parts.size();
    parts.add(new Part(node, node.pointer()));
    Object builder = shape.newBuilder();
    for (Property property : shape.properties().values()) {
      Node value = node.properties().get(property.name());
      if (value != null) {
        property.set(builder, value(value, property, shape));
      } else if (!property.optional()) {
        findings.add(
            ProblemCode.MISSING_PROPERTY,
            node.pointer(),
            node.position(),
            String.format(
                "missing property '%s': expected %s", property.name(), expected(property)));
        breakAt(node.pointer() + "/" + property.name());
        property.set(builder, lost(property, shape));
      }
    }
    // The builder of a condition would refuse what is wrong; its parts are checked instead.
    Object part = shape.type() == Condition.class ? builder : shape.built(builder);
    parts.set(index, new Part(part, node.pointer()));
    return part;
  }

  private Object text(Node node, Property property, Shape owner) throws DocumentUnreadable {
    if (node.type() != Node.Type.TEXT) {
      return wrongType(node, property, owner, "text");
    }
    if (node.text().length() > Limits.TEXT_LENGTH) {
      return refused(
          node,
          property,
          owner,
          ProblemCode.VALUE_TOO_LONG,
          String.format(
              "the text has %s characters: expected %s at most",
              node.text().length(), Limits.TEXT_LENGTH));
    }
    return node.text();
  }

  private Object whole(Node node, Property property, Shape owner) throws DocumentUnreadable {
    if (node.type() != Node.Type.WHOLE_NUMBER) {
      return wrongType(node, property, owner, "a whole number");
    }
    try {
      return Integer.valueOf(node.text());
    } catch (NumberFormatException e) {
      return tooLong(node, property, owner);
    }
  }

  private Object decimal(Node node, Property property, Shape owner) throws DocumentUnreadable {
    if (node.type() != Node.Type.WHOLE_NUMBER && node.type() != Node.Type.NUMBER) {
      return wrongType(node, property, owner, "a number");
    }
    try {
      if (node.text().length() <= Limits.NUMBER_LENGTH) {
        return new BigDecimal(node.text());
      }
    } catch (NumberFormatException e) {
      // Reported below: the exponent is out of all bounds.
    }
    return tooLong(node, property, owner);
  }

  private Object tooLong(Node node, Property property, Shape owner) throws DocumentUnreadable {
    return node.text().length() > Limits.NUMBER_LENGTH
        ? refused(
            node,
            property,
            owner,
            ProblemCode.VALUE_TOO_LONG,
            String.format(
                "the number has %s digits: expected %s at most",
                node.text().length(), Limits.NUMBER_LENGTH))
        : refused(
            node,
            property,
            owner,
            ProblemCode.BAD_NUMBER,
            String.format("the number %s is out of all bounds", node.text()));
  }

  private Object constant(Node node, Property property, Shape owner) throws DocumentUnreadable {
    if (node.type() != Node.Type.TEXT) {
      return wrongType(node, property, owner, expected(property));
    }
    Object constant = property.constants().get(node.text());
    if (constant == null) {
      return refused(
          node,
          property,
          owner,
          ProblemCode.UNKNOWN_VALUE,
          String.format(
              "unknown value '%s': expected %s%s",
              Node.shortened(node.text()),
              expected(property),
              Spelling.hint(node.text(), property.constants().keySet())));
    }
    return constant;
  }

  private Object wrongType(Node node, Property property, Shape owner, String expected)
      throws DocumentUnreadable {
    String message =
        node.type() == Node.Type.NULL
            ? String.format(
                "null stands here: expected %s%s",
                expected, property.optional() ? orNothing(node, property) : "")
            : String.format("expected %s, found %s", expected, node.described());
    return refused(node, property, owner, code(node), message);
  }

  private static String orNothing(Node node, Property property) {
    boolean entry = property.list() && !node.pointer().endsWith("/" + property.name());
    return entry ? ", or no such entry" : ", or no such property";
  }

  private Object refused(
      Node node, Property property, Shape owner, ProblemCode code, String message)
      throws DocumentUnreadable {
    findings.add(code, node.pointer(), node.position(), message);
    breakAt(node.pointer());
    return lost(property, owner);
  }

  private static ProblemCode code(Node node) {
    return node.type() == Node.Type.NULL ? ProblemCode.NULL_VALUE : ProblemCode.WRONG_TYPE;
  }

  private static String expected(Property property) {
    if (property.nested().isPresent()) {
      return "an object";
    }
    if (!property.constants().isEmpty()) {
      return "one of " + String.join(", ", property.constants().keySet());
    }
    return property.type() == String.class ? "text" : "a number";
  }

  /** Notes what can no longer be known, and gives a stand-in. */
  private Object lost(Property property, Shape owner) {
    if (property.nested().isPresent()) {
      lose(property.nested().get());
    } else if (property.type().isEnum()) {
      unreadable.add(property.type());
    } else if (property.name().equals("id") || IDENTIFYING.contains(owner.type())) {
      unreadable.add(owner.type());
    }
    return standIn(property);
  }

  private void lose(Shape shape) {
    unreadable.add(shape.type());
    if (lost.add(shape.type())) {
      for (Property property : shape.properties().values()) {
        property.nested().ifPresent(this::lose);
      }
    }
  }

  private Object standIn(Property property) {
    if (property.nested().isPresent()) {
      return standIn(property.nested().get());
    }
    if (!property.constants().isEmpty()) {
      return property.constants().values().iterator().next();
    }
    Class<?> type = property.type();
    if (type == String.class) {
      return Integrity.STAND_IN + ++standIns;
    }
    return type == BigDecimal.class ? BigDecimal.ONE : Integer.valueOf(1);
  }

  private Object standIn(Shape shape) {
    Shape plain = shape.kinds().values().stream().findFirst().orElse(shape);
    Object builder = plain.newBuilder();
    for (Property property : plain.properties().values()) {
      if (!property.optional()) {
        property.set(builder, standIn(property));
      }
    }
    return plain.built(builder);
  }

  /** Whether a violation is about a stand-in, or could not be there without one. */
  private boolean followsFromBroken(Rule rule, String path) {
    for (String here = path; !here.isEmpty(); here = parent(here)) {
      if (broken.contains(here)) {
        return true;
      }
    }
    return switch (rule) {
      case MIXED_ORIGIN, ARTICLE_ID -> aroundBroken.contains(path);
      case BAD_NUMBER -> aroundBroken.contains(parent(path));
      default -> false;
    };
  }

  private void breakAt(String pointer) {
    broken.add(pointer);
    for (String here = pointer; !here.isEmpty(); here = parent(here)) {
      aroundBroken.add(parent(here));
    }
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }
}
