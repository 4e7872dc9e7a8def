package io.github.skincalcinosis.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types that make up a condition, found by following its properties, and samples of them. */
final class ModelTypes {
  private ModelTypes() {}

  /** The types that are built by a builder, {@link Condition} among them. */
  static List<Class<?>> all() {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(Condition.class));
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      if (!type.isSealed() || found.contains(type)) {
        continue;
      }
      if (implementation(type).isSealed()) {
        left.addAll(List.of(type.getPermittedSubclasses()));
      } else {
        found.add(type);
        properties(type).forEach(property -> left.add(entryType(property)));
      }
    }
    return List.copyOf(found);
  }

  /** The class that the builder of a type makes. */
  static Class<?> implementation(Class<?> type) {
    return type.getPermittedSubclasses()[0];
  }

  /** The accessors of a type that its builder sets. */
  static List<Method> properties(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  static List<Method> lists(Class<?> type) {
    return properties(type).stream().filter(p -> p.getReturnType() == List.class).toList();
  }

  static boolean isRequired(Method property) {
    return property.getReturnType() != List.class && property.getReturnType() != Optional.class;
  }

  /** The type of a property, or that of what is in the list or the optional. */
  static Class<?> entryType(Method property) {
    Type type = property.getGenericReturnType();
    return type instanceof ParameterizedType generic
        ? (Class<?>) generic.getActualTypeArguments()[0]
        : property.getReturnType();
  }

  /** A builder of a type with all that is required, and nothing else. */
  static Object builder(Class<?> type) throws ReflectiveOperationException {
    Object builder = builderType(type).getConstructor().newInstance();
    for (Method property : properties(type)) {
      if (isRequired(property)) {
        set(builder, property, sample(property.getReturnType()));
      }
    }
    return builder;
  }

  /** A builder of a type with all that there is, one entry in each list. */
  static Object full(Class<?> type) throws ReflectiveOperationException {
    Object builder = builder(type);
    for (Method property : properties(type)) {
      if (!isRequired(property)) {
        Object sample = sample(entryType(property));
        Object value =
            property.getReturnType() == List.class ? List.of(sample) : Optional.of(sample);
        set(builder, property, value);
      }
    }
    return builder;
  }

  /** Sets a property; a list as a whole. */
  static void set(Object builder, Method property, Object value)
      throws ReflectiveOperationException {
    Class<?> parameter =
        property.getReturnType() == List.class ? Iterable.class : property.getReturnType();
    builder.getClass().getMethod(property.getName(), parameter).invoke(builder, value);
  }

  /** Builds without the rules of a condition, which hold for the whole. */
  static Object build(Object builder) throws ReflectiveOperationException {
    if (!(builder instanceof ConditionBuilder)) {
      return builder.getClass().getMethod("build").invoke(builder);
    }
    Constructor<?> constructor =
        implementation(Condition.class).getDeclaredConstructor(ConditionBuilder.class);
    constructor.setAccessible(true);
    return constructor.newInstance(builder);
  }

  static Object sample(Class<?> type) throws ReflectiveOperationException {
    if (type == String.class) {
      return "sample";
    }
    if (type == int.class || type == Integer.class) {
      return 1;
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == BigDecimal.class) {
      return BigDecimal.ONE;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    Class<?> first = implementation(type);
    return first.isSealed() ? sample(first) : build(builder(type));
  }

  /** {@return the builder that a model type names for readers of JSON} */
  static Class<?> builderType(Class<?> type) {
    return type.getAnnotation(JsonDeserialize.class).builder();
  }
}
