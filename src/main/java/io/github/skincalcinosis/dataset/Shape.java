package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Part;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The properties that a model type has in the file, read from the model itself, so that there is no
 * second description to keep in step.
 *
 * @param type the model type
 * @param properties its properties by name, in file order; those of all kinds together for a type
 *     of several kinds
 * @param kinds the shapes by kind for a type of several kinds, such as treatments; else empty
 */
record Shape(Class<?> type, Map<String, Property> properties, Map<String, Shape> kinds) {
  /** The property that tells the kind of an item. */
  static final String KIND = "kind";

  /** The shape of a whole document. */
  static final Shape DOCUMENT;

  /** The shape of an item of any kind. */
  static final Shape ITEM;

  static {
    Reader reader = new Reader();
    DOCUMENT = reader.of(Condition.class);
    ITEM = reader.of(ContentItem.class);
  }

  /**
   * A property.
   *
   * @param name its name in the file
   * @param type its type, or the type of its entries for a list
   * @param list whether it is a list
   * @param optional whether it may be left out; a list always may, as far as the form goes
   * @param nested the shape of the objects it holds; empty for text, numbers and constants
   * @param constants the constants it may hold, by name; empty for anything else
   */
  record Property(
      String name,
      Class<?> type,
      boolean list,
      boolean optional,
      Optional<Shape> nested,
      Map<String, Object> constants) {

    private Property optionalHere() {
      return new Property(name, type, list, true, nested, constants);
    }
  }

  /** Reads shapes, each type once. */
  private static final class Reader {
    private static final Map<Class<?>, String> KINDS = new LinkedHashMap<>();

    static {
      JsonSubTypes subtypes = ContentItem.class.getAnnotation(JsonSubTypes.class);
      for (JsonSubTypes.Type subtype : subtypes.value()) {
        KINDS.put(subtype.value(), subtype.name());
      }
    }

    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    Shape of(Class<?> type) {
      Shape known = shapes.get(type);
      if (known == null) {
        known = type.isAnnotationPresent(JsonPropertyOrder.class) ? plain(type) : withKinds(type);
        shapes.put(type, known);
      }
      return known;
    }

    private Shape withKinds(Class<?> type) {
      Map<String, Shape> kinds = new LinkedHashMap<>();
      KINDS.forEach(
          (subtype, name) -> {
            if (type.isAssignableFrom(subtype)) {
              kinds.put(name, of(subtype));
            }
          });
      Map<String, Property> all = new LinkedHashMap<>();
      all.put(KIND, kind(kinds.keySet()));
      for (Shape each : kinds.values()) {
        each.properties().values().forEach(property -> all.putIfAbsent(property.name(), property));
      }
      // What some kinds lack may be left out, as far as one can tell without the kind.
      all.replaceAll(
          (name, property) ->
              kinds.values().stream().allMatch(each -> each.properties().containsKey(name))
                  ? property
                  : property.optionalHere());
      return new Shape(type, all, kinds);
    }

    private static Property kind(Collection<String> names) {
      Map<String, Object> constants = new LinkedHashMap<>();
      names.forEach(name -> constants.put(name, name));
      return new Property(KIND, String.class, false, false, Optional.empty(), constants);
    }

    private Shape plain(Class<?> type) {
      Map<String, Property> found = new HashMap<>();
      for (Method accessor : type.getMethods()) {
        if (Modifier.isAbstract(accessor.getModifiers())) {
          JsonProperty renamed = accessor.getAnnotation(JsonProperty.class);
          String name = renamed == null ? accessor.getName() : renamed.value();
          found.put(name, property(name, accessor));
        }
      }
      String kind = KINDS.get(type);
      if (kind != null) {
        found.put(KIND, kind(List.of(kind)));
      }
      Map<String, Property> properties = new LinkedHashMap<>();
      for (String name : type.getAnnotation(JsonPropertyOrder.class).value()) {
        Optional.ofNullable(found.remove(name))
            .ifPresent(property -> properties.put(name, property));
      }
      if (!found.isEmpty()) {
        throw new IllegalStateException(type + " gives no order for " + found.keySet());
      }
      return new Shape(type, properties, Map.of());
    }

    private Property property(String name, Method accessor) {
      Class<?> raw = accessor.getReturnType();
      boolean list = raw == List.class;
      boolean optional = raw == Optional.class;
      Class<?> type = list || optional ? entryType(accessor) : raw;
      Map<String, Object> constants = new LinkedHashMap<>();
      if (type.isEnum()) {
        Arrays.stream(type.getEnumConstants())
            .forEach(each -> constants.put(((Enum<?>) each).name(), each));
      }
      Optional<Shape> nested =
          Part.class.isAssignableFrom(type) ? Optional.of(of(type)) : Optional.empty();
      return new Property(name, type, list, list || optional, nested, constants);
    }

    private static Class<?> entryType(Method accessor) {
      ParameterizedType generic = (ParameterizedType) accessor.getGenericReturnType();
      return (Class<?>) generic.getActualTypeArguments()[0];
    }
  }
}
