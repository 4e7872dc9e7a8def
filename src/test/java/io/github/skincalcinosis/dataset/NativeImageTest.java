package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.ContentItem;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A native image finds by reflection what the metadata in the JAR names, and nothing else: it names
 * what our loader and a caller's own mapper reach.
 */
class NativeImageTest {
  private static final String METADATA =
      "/META-INF/native-image/io.github.skincalcinosis/skin-calcinosis/reachability-metadata.json";

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /** The types of the model that objects in the file have, by reading the model itself. */
  private static final Map<Class<?>, Shape> SHAPES = new LinkedHashMap<>();

  /** The types of the constants that the file may hold. */
  private static final Set<Class<?>> ENUMS = new LinkedHashSet<>();

  static {
    collect(Shape.DOCUMENT);
  }

  private static void collect(Shape shape) {
    if (SHAPES.putIfAbsent(shape.type(), shape) == null) {
      shape.kinds().values().forEach(NativeImageTest::collect);
      for (Property property : shape.properties().values()) {
        property.nested().ifPresent(NativeImageTest::collect);
        if (property.type().isEnum()) {
          ENUMS.add(property.type());
        }
      }
    }
  }

  @Test
  void theMetadataNamesEveryTypeThatIsReachedAndNoOther() throws Exception {
    Set<String> reached = new TreeSet<>(Set.of(ContentItem.class.getName()));
    SHAPES.keySet().forEach(type -> reached.add(type.getName()));
    ENUMS.forEach(type -> reached.add(type.getName()));
    for (Class<?> type : built()) {
      reached.add(builder(type).getName());
      reached.add(implementation(type).getName());
    }
    List<String> named = new ArrayList<>();
    metadata().path("reflection").forEach(entry -> named.add(entry.path("type").asText()));
    assertThat(named).containsExactlyInAnyOrderElementsOf(reached);
  }

  @Test
  void theMetadataRegistersNothingThatNobodyCalls() throws Exception {
    for (JsonNode entry : metadata().path("reflection")) {
      Class<?> type = Class.forName(entry.path("type").asText());
      Set<String> flags = new TreeSet<>();
      entry.fieldNames().forEachRemaining(flags::add);
      flags.remove("type");
      Set<String> needed = new TreeSet<>();
      if (!type.isEnum()) {
        needed.add("allDeclaredMethods");
      }
      if (built().stream().map(NativeImageTest::builder).anyMatch(type::equals)) {
        needed.add("allDeclaredConstructors");
      }
      assertThat(flags).as(type.getName()).isEqualTo(needed);
    }
  }

  @Test
  void whatAMapperWritesWithIsRegistered() throws Exception {
    SerializationConfig config = MAPPER.getSerializationConfig();
    List<Executable> called = new ArrayList<>();
    for (Class<?> type : built()) {
      BeanDescription written = config.introspect(config.constructType(implementation(type)));
      for (BeanPropertyDefinition property : written.findProperties()) {
        called.add((Executable) property.getAccessor().getMember());
      }
    }
    assertThat(called).hasSizeGreaterThan(built().size());
    assertRegistered(called);
  }

  @Test
  void whatAMapperReadsWithIsRegistered() throws Exception {
    DeserializationConfig config = MAPPER.getDeserializationConfig();
    List<Executable> called = new ArrayList<>();
    for (Class<?> type : built()) {
      JavaType builder = config.constructType(builder(type));
      BeanDescription value = config.introspect(config.constructType(type));
      BeanDescription read = config.introspectForBuilder(builder, value);
      called.add(read.findDefaultConstructor().getAnnotated());
      called.add(builder(type).getMethod("build"));
      for (BeanPropertyDefinition property : read.findProperties()) {
        called.add((Executable) property.getMutator().getMember());
      }
      // The way of Jackson 3.
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(JsonCreator.class))
          .forEach(called::add);
    }
    assertThat(called).hasSizeGreaterThan(4 * built().size());
    assertRegistered(called);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dataset/condition.schema.json",
        "render/words-en.properties",
        "render/words-de.properties",
        "render/page.css",
        "render/body-map.tsv"
      })
  void aResourceIsIncludedOnTheClassPathAndOnTheModulePath(String name) throws Exception {
    assertThat(Path.of("src/main/resources/io/github/skincalcinosis", name)).exists();
    Path file = Path.of("io/github/skincalcinosis", name);
    Set<String> modules = new TreeSet<>();
    for (JsonNode entry : metadata().path("resources")) {
      String glob = entry.path("glob").asText();
      if (FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(file)) {
        modules.add(entry.path("module").asText());
      }
    }
    assertThat(modules).containsExactly("", "io.github.skincalcinosis");
  }

  @Test
  void aShrinkerKeepsWhatTheMetadataNames() throws Exception {
    String rules = text("/META-INF/proguard/skin-calcinosis.pro");
    assertThat(rules).contains("-keep class io.github.skincalcinosis.model.** { *; }");
    for (JsonNode entry : metadata().path("reflection")) {
      assertThat(entry.path("type").asText()).startsWith("io.github.skincalcinosis.model.");
    }
    Matcher named = Pattern.compile("io\\.github\\.skincalcinosis(\\.\\w+)+").matcher(rules);
    while (named.find()) {
      String name = named.group();
      String type = name.endsWith(".model") ? name + ".Condition" : name;
      assertThatCode(() -> Class.forName(type)).doesNotThrowAnyException();
    }
  }

  /** The types that are built by a builder. */
  private static List<Class<?>> built() {
    return SHAPES.values().stream()
        .filter(shape -> shape.kinds().isEmpty())
        .<Class<?>>map(Shape::type)
        .toList();
  }

  private static Class<?> builder(Class<?> type) {
    return type.getAnnotation(JsonDeserialize.class).builder();
  }

  private static Class<?> implementation(Class<?> type) {
    return type.getPermittedSubclasses()[0];
  }

  private static void assertRegistered(List<Executable> called) throws IOException {
    Set<String> methods = registered("allDeclaredMethods");
    Set<String> constructors = registered("allDeclaredConstructors");
    assertThat(called)
        .allSatisfy(
            each ->
                assertThat(each instanceof Constructor ? constructors : methods)
                    .as(each.toString())
                    .contains(each.getDeclaringClass().getName()));
  }

  private static Set<String> registered(String flag) throws IOException {
    Set<String> types = new TreeSet<>();
    for (JsonNode entry : metadata().path("reflection")) {
      if (entry.path(flag).asBoolean()) {
        types.add(entry.path("type").asText());
      }
    }
    return types;
  }

  private static JsonNode metadata() throws IOException {
    return MAPPER.readTree(text(METADATA));
  }

  private static String text(String resource) throws IOException {
    try (InputStream stream = SkinCalcinosis.class.getResourceAsStream(resource)) {
      assertThat(stream).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
