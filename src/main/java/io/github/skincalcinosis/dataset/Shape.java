package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.skincalcinosis.model.Condition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties that a model type has in the file, read from the annotations of the model itself,
 * so that there is no second description to keep in step.
 *
 * @param type the model type
 * @param properties its properties by name, in file order; those of all kinds together for a type
 *     with kinds
 * @param names the names of all properties that may stand in the object, the kind among them
 * @param kinds the shapes by kind for a type that has kinds, else empty
 * @param builder makes a new builder; for a type with kinds, that of its first kind
 * @param build makes the builder build
 */
record Shape(
    Class<?> type,
    Map<String, Property> properties,
    Set<String> names,
    Map<String, Shape> kinds,
    Method builder,
    Method build) {

  /** The shape of a whole document. */
  static final Shape DOCUMENT = of(Condition.class);

  /** The property that tells the kind. */
  static final String KIND = "kind";

  /**
   * A property.
   *
   * @param name its name in the file
   * @param type its type, or the type of its entries for a list
   * @param list whether it is a list
   * @param optional whether it may be left out; a list always may, as far as the form goes
   * @param nested the shape of the objects it holds; empty for text, numbers and constants
   * @param constants the constants it may hold, by name; empty for anything else
   * @param setter the builder's method for it
   */
  record Property(
      String name,
      Class<?> type,
      boolean list,
      boolean optional,
      Optional<Shape> nested,
      Map<String, Object> constants,
      Method setter) {

    /** Sets this property of a builder. */
    void set(Object builder, Object value) {
      call(setter, builder, value);
    }
  }

  /** {@return the shape of a model type, read anew} */
  static Shape of(Class<?> type) {
    return new Reader().of(type);
  }

  /** {@return a new builder of the type} */
  Object newBuilder() {
    return call(builder, this);
  }

  /**
   * {@return what the builder builds}
   *
   * @throws IllegalStateException if a required property has not been set
   */
  Object built(Object of) {
    return call(build, of);
  }

  private static Object call(Method method, Object target, Object... values) {
    try {
      return method.invoke(target, values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads shapes, each type once. */
  private static final class Reader {
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    Shape of(Class<?> type) {
      Shape known = shapes.get(type);
      if (known == null) {
        JsonSubTypes subtypes = type.getAnnotation(JsonSubTypes.class);
        known = subtypes == null ? plain(type) : withKinds(type, subtypes);
        shapes.put(type, known);
      }
      return known;
    }

    private Shape withKinds(Class<?> type, JsonSubTypes subtypes) {
      Map<String, Shape> kinds = new LinkedHashMap<>();
      Map<String, Property> all = new LinkedHashMap<>();
      for (JsonSubTypes.Type subtype : subtypes.value()) {
        Shape shape = of(subtype.value());
        kinds.put(subtype.name(), shape);
        all.putAll(shape.properties());
      }
      Shape first = kinds.values().iterator().next();
      Set<String> names = new LinkedHashSet<>();
      names.add(KIND);
      names.addAll(all.keySet());
      return new Shape(type, all, names, kinds, first.builder(), first.build());
    }

    private Shape plain(Class<?> type) {
      Class<?> builder = annotation(type, JsonDeserialize.class).builder();
      Map<String, Method> setters = setters(builder);
      Map<String, Property> found = new HashMap<>();
      for (Method accessor : type.getMethods()) {
        JsonProperty annotation = accessor.getAnnotation(JsonProperty.class);
        if (annotation != null) {
          String name = annotation.value().isEmpty() ? accessor.getName() : annotation.value();
          found.put(name, property(name, accessor, setters));
        }
      }
      Map<String, Property> properties = new LinkedHashMap<>();
      for (String name : annotation(type, JsonPropertyOrder.class).value()) {
        Optional.ofNullable(found.remove(name))
            .ifPresent(property -> properties.put(name, property));
      }
      if (!found.isEmpty()) {
        throw new IllegalStateException(type + " gives no order for " + found.keySet());
      }
      return new Shape(
          type,
          properties,
          properties.keySet(),
          Map.of(),
          method(type, "builder"),
          method(builder, "build"));
    }

    private Property property(String name, Method accessor, Map<String, Method> setters) {
      Class<?> raw = accessor.getReturnType();
      boolean list = raw == List.class;
      boolean optional = raw == Optional.class;
      Class<?> type = list || optional ? entryType(accessor.getGenericReturnType()) : raw;
      Map<String, Object> constants = new LinkedHashMap<>();
      if (type.isEnum()) {
        Arrays.stream(type.getEnumConstants())
            .forEach(each -> constants.put(each.toString(), each));
      }
      Optional<Shape> nested = type.isInterface() ? Optional.of(of(type)) : Optional.empty();
      Method setter =
          Optional.ofNullable(setters.get(accessor.getName()))
              .orElseThrow(() -> new IllegalStateException("no builder method: " + accessor));
      return new Property(name, type, list, list || optional, nested, constants, setter);
    }

    /** The builder's methods that take a plain value, or any number of values for a list. */
    private static Map<String, Method> setters(Class<?> builder) {
      Map<String, Method> setters = new HashMap<>();
      for (Method method : builder.getMethods()) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length == 1 && parameters[0] != Optional.class && !parameters[0].isArray()) {
          // The method is declared in a generated class that is not public.
          method.setAccessible(true);
          setters.put(method.getName(), method);
        }
      }
      return setters;
    }

    private static Class<?> entryType(Type generic) {
      return (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Method method(Class<?> type, String name) {
      try {
        return type.getMethod(name);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    private static <A extends java.lang.annotation.Annotation> A annotation(
        Class<?> type, Class<A> annotation) {
      return Optional.ofNullable(type.getAnnotation(annotation))
          .orElseThrow(() -> new IllegalStateException(type + " has no " + annotation));
    }
  }
}
