package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.dataset.DatasetException;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.CodeMatch;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.InvalidConditionException;
import io.github.skincalcinosis.model.Part;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Spelling;
import io.github.skincalcinosis.trust.BuildCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a caller can reach accepts null, and the refusal names the parameter. */
class NullsTest {
  private static final List<String> EXPORTED =
      List.of(
          "io.github.skincalcinosis",
          "io.github.skincalcinosis.dataset",
          "io.github.skincalcinosis.model",
          "io.github.skincalcinosis.problem");

  /** What may be null, or is refused by code that is not ours to word. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "equals(Object)", "nothing is equal to null",
          "valueOf(String)", "the compiler makes it for every enum");

  private static final Map<Class<?>, Object> SAMPLES = samples();

  @TempDir private static Path folder;

  @ParameterizedTest
  @MethodSource("types")
  void nothingAcceptsNull(Class<?> type) throws ReflectiveOperationException {
    List<String> wrong = new ArrayList<>();
    for (Executable executable : executables(type)) {
      for (int parameter = 0; parameter < executable.getParameterCount(); parameter++) {
        if (!executable.getParameterTypes()[parameter].isPrimitive()) {
          wrong.addAll(callWithNull(type, executable, parameter));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsNotWrittenLeavesNoFile() throws ReflectiveOperationException, IOException {
    nothingAcceptsNull(DatasetWriter.class);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void allThatIsPublicIsLookedAt() {
    assertThat(types())
        .contains(
            SkinCalcinosis.class,
            DatasetLoader.class,
            DatasetException.class,
            Condition.class,
            Form.class,
            Form.Basis.class,
            Problem.class,
            Problem.Place.class)
        .extracting(Class::getSimpleName)
        .contains("ConditionBuilder", "FormBuilder", "Wording")
        .contains("WarningSign", "SelfCareMeasure", "Evidence", "Standing")
        .hasSizeGreaterThan(100);
    assertThat(executables(Condition.class))
        .extracting(Executable::getName)
        .contains("filter", "coded", "formsAt", "item", "named", "treatments");
  }

  /** The public types of the exported packages, those around them being public too. */
  static List<Class<?>> types() {
    try {
      Path classes =
          Path.of(SkinCalcinosis.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(classes)) {
        return types(classes);
      }
      try (FileSystem jar = FileSystems.newFileSystem(classes)) {
        return types(jar.getPath("/"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> types(Path classes) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : EXPORTED) {
      try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
            .sorted()
            .map(file -> type(name + "." + file.substring(0, file.length() - 6)))
            .filter(NullsTest::isReachable)
            .forEach(types::add);
      }
    }
    return types;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, SkinCalcinosis.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isReachable(Class<?> type) {
    boolean visible = Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass();
    return visible && (type.getEnclosingClass() == null || isReachable(type.getEnclosingClass()));
  }

  /** The public constructors and methods of a type, inherited ones too, if they are ours. */
  private static Collection<Executable> executables(Class<?> type) {
    Map<String, Executable> found = new LinkedHashMap<>();
    for (Constructor<?> constructor : type.getConstructors()) {
      found.put(signature(constructor), constructor);
    }
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass().getName().startsWith(EXPORTED.get(0) + ".")
          && !EXCEPTIONS.containsKey(signature(method))) {
        found.put(signature(method), method);
      }
    }
    return found.values();
  }

  private static String signature(Executable executable) {
    List<String> parameters =
        Stream.of(executable.getParameterTypes()).map(Class::getSimpleName).toList();
    return executable.getName() + "(" + String.join(", ", parameters) + ")";
  }

  private static List<String> callWithNull(Class<?> type, Executable executable, int parameter)
      throws ReflectiveOperationException {
    Object[] arguments = Stream.of(executable.getParameterTypes()).map(NullsTest::sound).toArray();
    arguments[parameter] = null;
    String name = parameterName(type, executable, parameter);
    String call = type.getSimpleName() + "." + signature(executable) + ", " + name + ": ";
    try {
      if (executable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      } else {
        boolean isStatic = Modifier.isStatic(executable.getModifiers());
        ((Method) executable).invoke(isStatic ? null : sound(type), arguments);
      }
      return List.of(call + "accepts null");
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof NullPointerException refusal)) {
        return List.of(call + e.getCause());
      }
      boolean named = String.valueOf(refusal.getMessage()).matches(name + "|.* " + name);
      return named || isGenerated(type, executable.getParameterTypes()[parameter])
          ? List.of()
          : List.of(call + refusal.getMessage());
    }
  }

  /** What is generated checks every element, and the rest only by using it. */
  private static boolean isGenerated(Class<?> type, Class<?> parameter) {
    return type.getSimpleName().endsWith("Builder")
        && (parameter == Iterable.class || parameter == Optional.class || parameter.isArray());
  }

  /** A bridge to a method of a class that is not public has no names of its own. */
  private static String parameterName(Class<?> type, Executable executable, int parameter)
      throws NoSuchMethodException {
    Parameter own = executable.getParameters()[parameter];
    if (own.isNamePresent()) {
      return own.getName();
    }
    Class<?> parent = type.getSuperclass();
    assertThat(parent).as("where %s comes from", executable).isNotNull();
    return parent
        .getDeclaredMethod(executable.getName(), executable.getParameterTypes())
        .getParameters()[parameter]
        .getName();
  }

  private static Object sound(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type == Locale.class) {
      return Locale.ROOT;
    }
    if (type == Path.class) {
      return folder.resolve("written.json");
    }
    if (type.getSimpleName().endsWith("Builder")) {
      try {
        return type.getConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return Stream.concat(
            Stream.ofNullable(SAMPLES.get(type)),
            SAMPLES.values().stream().filter(type::isInstance))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing to call with a " + type.getName()));
  }

  /** The small document has something of everything. */
  private static Map<Class<?>, Object> samples() {
    Condition condition =
        DatasetLoader.load(
            Path.of("src/test/resources/io/github/skincalcinosis/dataset/small.json"));
    Map<Class<?>, Object> samples = new HashMap<>();
    samples.put(Condition.class, condition);
    samples.put(BuildCheck.class, BuildCheck.PASSED);
    samples.put(String.class, "text");
    samples.put(int.class, 1);
    samples.put(boolean.class, true);
    samples.put(Integer.class, 1);
    samples.put(BigDecimal.class, BigDecimal.ONE);
    samples.put(Class.class, Form.class);
    samples.put(Iterable.class, List.of());
    samples.put(Optional.class, Optional.empty());
    samples.put(Predicate.class, (Predicate<?>) any -> true);
    samples.put(UnaryOperator.class, UnaryOperator.identity());
    samples.put(Supplier.class, (Supplier<?>) () -> "text");
    samples.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
    samples.put(OutputStream.class, new ByteArrayOutputStream());
    samples.put(Problem.Place.class, new Problem.Place("/id", 0, 0));
    samples.put(
        Problem.class, Problem.of(ProblemCode.BAD_ID, new Problem.Place("/id", 0, 0), "not an id"));
    samples.put(Problems.class, new Problems());
    samples.put(Spelling.class, new Spelling());
    samples.put(CodeMatch.class, new CodeMatch(condition, condition.codes().get(0)));
    samples.put(
        InvalidConditionException.class,
        Assertions.catchThrowable(() -> new ConditionBuilder().from(condition).id("").build()));
    samples.put(DatasetException.class, Assertions.catchThrowable(() -> DatasetLoader.load("")));
    partsOf(condition, samples);
    return samples;
  }

  /** One part of each type. */
  private static void partsOf(Condition condition, Map<Class<?>, Object> samples) {
    Deque<Object> left = new ArrayDeque<>(List.of(condition));
    while (!left.isEmpty()) {
      Object part = left.pop();
      Class<?> type =
          part instanceof Condition ? Condition.class : part.getClass().getInterfaces()[0];
      samples.putIfAbsent(type, part);
      for (Method method : type.getMethods()) {
        if (method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers())) {
          value(method, part).filter(Part.class::isInstance).forEach(left::push);
        }
      }
    }
  }

  private static Stream<?> value(Method method, Object part) {
    try {
      Object value = method.invoke(part);
      if (value instanceof Collection<?> collection) {
        return collection.stream();
      }
      return value instanceof Optional<?> optional ? optional.stream() : Stream.of(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
