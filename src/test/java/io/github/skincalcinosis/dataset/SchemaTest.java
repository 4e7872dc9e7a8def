package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Edition;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says of a file what the model says, as far as a schema can. */
class SchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SkinCalcinosis.schema(), InputFormat.JSON);
  private static final JsonNode TEXT = read(SkinCalcinosis.schema());
  private static final String DEFINITIONS = "#/$defs/";

  @Test
  void theBundledFileIsValid() {
    assertThat(errors(SkinCalcinosis.json())).isEmpty();
  }

  @Test
  void theSmallDocumentIsValid() {
    assertThat(errors(Mistake.SMALL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mistakesOfForm")
  void aMistakeOfFormIsInvalid(Mistake mistake) {
    assertThat(errors(mistake.document())).isNotEmpty();
  }

  /** Else it would belong among the mistakes of form. */
  @ParameterizedTest
  @MethodSource("mistakesOfMeaning")
  void aMistakeOfMeaningIsBeyondTheSchema(Mistake mistake) {
    assertThat(errors(mistake.document())).isEmpty();
  }

  static List<Mistake> mistakesOfForm() {
    return Mistake.OF_FORM;
  }

  static List<Mistake> mistakesOfMeaning() {
    return Mistake.OF_MEANING;
  }

  @Test
  void theIdentifierCarriesTheVersionThatTheLoaderReads() {
    assertThat(TEXT.path("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(TEXT.path("$id").textValue()).contains("/" + Edition.SCHEMA_VERSION + "/");
    assertThat(TEXT.at("/$defs/edition/properties/schemaVersion/const").textValue())
        .isEqualTo(Edition.SCHEMA_VERSION);
  }

  @Test
  void everyPropertyAndDefinitionIsDescribed() {
    List<String> silent = new ArrayList<>();
    describe(TEXT, "", silent);
    assertThat(silent).isEmpty();
  }

  @Test
  void schemaAndModelAgreeInEveryPropertyAndConstant() {
    Agreement agreement = new Agreement();
    agreement.object(Condition.class, TEXT);
    assertThat(agreement.differences).isEmpty();
    Set<String> definitions = new TreeSet<>();
    TEXT.path("$defs").fieldNames().forEachRemaining(definitions::add);
    assertThat(agreement.reached).containsExactlyInAnyOrderElementsOf(definitions);
  }

  /** {@return what the schema has against a document} */
  static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /** Where a property or a definition is, and has no description. */
  private static void describe(JsonNode node, String pointer, List<String> silent) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      String inside = pointer + "/" + property.getKey();
      boolean container = inside.endsWith("/properties") || inside.equals("/$defs");
      // What stands under a condition only narrows a property that is described elsewhere.
      if (container && !inside.matches(".*/(if|then|else)(/.*)?")) {
        for (Map.Entry<String, JsonNode> each : property.getValue().properties()) {
          if (each.getValue().path("description").asText("").isBlank()) {
            silent.add(inside + "/" + each.getKey());
          }
        }
      }
      describe(property.getValue(), inside, silent);
    }
  }

  /** Walks model and schema side by side. */
  private static final class Agreement {
    private final List<String> differences = new ArrayList<>();
    private final Set<String> reached = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new LinkedHashSet<>();

    void object(Class<?> type, JsonNode schema) {
      if (!seen.add(type)) {
        return;
      }
      JsonSubTypes kinds = type.getAnnotation(JsonSubTypes.class);
      if (kinds == null) {
        properties(type, schema);
        return;
      }
      compare(type + " has kinds", kinds.value().length, schema.path("oneOf").size());
      Map<String, JsonNode> byKind = new TreeMap<>();
      schema
          .path("oneOf")
          .forEach(
              each -> {
                JsonNode kind = resolved(each);
                byKind.put(kind.at("/properties/kind/const").asText(), kind);
              });
      for (JsonSubTypes.Type kind : kinds.value()) {
        JsonNode found = Optional.ofNullable(byKind.get(kind.name())).orElse(TEXT.path("none"));
        object(kind.value(), found);
      }
    }

    private void properties(Class<?> type, JsonNode schema) {
      Map<String, Method> accessors = new TreeMap<>();
      Stream.of(type.getMethods())
          .filter(method -> method.isAnnotationPresent(JsonProperty.class))
          .forEach(method -> accessors.put(name(method), method));
      boolean kind = Stream.of(type.getMethods()).anyMatch(each -> isKindConstant(type, each));
      Set<String> names = new TreeSet<>(accessors.keySet());
      if (kind) {
        names.add("kind");
      }
      compare(type + " is an object", "object", schema.path("type").asText());
      compare(type + " is closed", "false", schema.path("additionalProperties").asText());
      compare(type + " has properties", names, names(schema.path("properties")));
      Set<String> required = new TreeSet<>();
      accessors.forEach(
          (name, method) -> {
            JsonNode property = schema.path("properties").path(name);
            Class<?> raw = method.getReturnType();
            boolean filled = raw == List.class && property.path("minItems").asInt() > 0;
            // The sources of a condition and the like: the rules want an entry.
            if (filled || (raw != List.class && raw != Optional.class)) {
              required.add(name);
            }
            property(type.getSimpleName() + "." + name, method, property);
          });
      if (kind) {
        required.add("kind");
      }
      compare(type + " requires", required, texts(schema.path("required")));
    }

    private void property(String name, Method accessor, JsonNode schema) {
      Class<?> raw = accessor.getReturnType();
      JsonNode resolved = resolved(schema);
      if (raw == List.class) {
        compare(name + " is a list", "array", resolved.path("type").asText());
        value(name, entry(accessor), resolved(resolved.path("items")));
      } else {
        value(name, raw == Optional.class ? entry(accessor) : raw, resolved);
      }
    }

    private void value(String name, Class<?> type, JsonNode schema) {
      if (type.isEnum()) {
        Set<String> constants = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(constants::add);
        Set<String> allowed = new TreeSet<>();
        schema.path("oneOf").forEach(each -> allowed.add(each.path("const").asText()));
        schema.path("enum").forEach(each -> allowed.add(each.asText()));
        compare(name + " may be", constants, allowed);
      } else if (type == String.class) {
        compare(name + " is text", "string", schema.path("type").asText("string"));
        compare(name + " is no object", false, schema.has("properties"));
      } else if (type == int.class || type == Integer.class) {
        compare(name + " is whole", "integer", schema.path("type").asText());
      } else if (type == BigDecimal.class) {
        compare(name + " is a number", "number", schema.path("type").asText());
      } else {
        object(type, schema);
      }
    }

    /** Follows references and notes where they lead. */
    private JsonNode resolved(JsonNode schema) {
      JsonNode here = schema;
      while (here.has("$ref")) {
        String reference = here.path("$ref").asText();
        assertThat(reference).startsWith(DEFINITIONS);
        reached.add(reference.substring(DEFINITIONS.length()));
        here = TEXT.path("$defs").path(reference.substring(DEFINITIONS.length()));
      }
      return here;
    }

    private void compare(String what, Object model, Object schema) {
      if (!model.equals(schema)) {
        differences.add(what + ": model " + model + ", schema " + schema);
      }
    }

    /** A kind is a constant of its type and has no annotation there. */
    private static boolean isKindConstant(Class<?> type, Method method) {
      return method.getName().equals("kind") && method.isDefault() && type.isInterface();
    }

    private static String name(Method accessor) {
      String name = accessor.getAnnotation(JsonProperty.class).value();
      return name.isEmpty() ? accessor.getName() : name;
    }

    private static Class<?> entry(Method accessor) {
      ParameterizedType type = (ParameterizedType) accessor.getGenericReturnType();
      return (Class<?>) type.getActualTypeArguments()[0];
    }

    private static Set<String> names(JsonNode object) {
      Set<String> names = new TreeSet<>();
      object.fieldNames().forEachRemaining(names::add);
      return names;
    }

    private static Set<String> texts(JsonNode list) {
      Set<String> texts = new TreeSet<>();
      StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
      return texts;
    }
  }

  private static JsonNode read(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
