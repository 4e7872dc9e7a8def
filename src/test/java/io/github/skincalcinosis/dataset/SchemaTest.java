package io.github.skincalcinosis.dataset;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Edition;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says of a file what model and loader say, as far as a schema can. */
class SchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA =
      REGISTRY.getSchema(SkinCalcinosis.schema(), InputFormat.JSON);
  private static final JsonNode TEXT = read(SkinCalcinosis.schema());
  private static final String DEFINITIONS = "#/$defs/";

  /** The definitions that are no types of the model: what the items share, and sorts of text. */
  private static final Set<String> SHARED =
      Set.of("contentItem", "id", "articleId", "text", "date", "language", "url");

  private static final String ID = "/outlooks/0/id";
  private static final String TEXT_FOR_PATIENTS = "/causes/0/statements/0/text";
  private static final String UNIT = "/treatments/4/schedule/unit";
  private static final String LANGUAGE = "/edition/language";
  private static final String DAY = "/edition/reviewedOn";
  private static final String URL = "/sources/1/url";
  private static final String DOI = "/sources/1/doi";
  private static final String PMID = "/sources/1/pmid";
  private static final String YEAR = "/sources/1/year";
  private static final String PERCENT = "/epidemiology/0/frequencies/1/highestPercent";
  private static final String LEAST_PERCENT = "/epidemiology/0/frequencies/1/lowestPercent";

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
    // What JSON Schema takes for a whole number, and trailing zeros, which it does not see.
    Set<String> beyond =
        Set.of("writes a whole number with a decimal", "gives a percentage to the seventh decimal");
    return Stream.of(Mistake.OF_FORM, Mistake.OF_VALUE)
        .flatMap(List::stream)
        .filter(mistake -> !beyond.contains(mistake.name()))
        .toList();
  }

  static List<Mistake> mistakesOfMeaning() {
    return Mistake.OF_MEANING;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void schemaAndLoaderBothAccept(String pointer, String value) {
    String document = small(pointer, value);
    assertThat(errors(document)).isEmpty();
    assertThatCode(() -> DatasetLoader.load(document)).doesNotThrowAnyException();
  }

  static Stream<Arguments> schemaAndLoaderBothAccept() {
    return Stream.of(
            texts(UNIT, "d", "two drops", "dr\u00A0op", "dr\u200Bop", "e\u0301", "\uD83D\uDCA7"),
            texts(UNIT, "dr\u200Fop", "dr\uFFFDop", "dr\u0378op", "\uDBFF\uDFFD", "\uFDCF\uFDF0"),
            texts(ID, "a", "a1-2b", "article-of-faith"),
            texts(LANGUAGE, "en", "EN-gb", "abcdefgh", "zh-cmn-Hans-CN", "de-CH-1901", "sl-rozaj"),
            texts(LANGUAGE, "en-a-bb-u-co-phonebk-x-c", "x-private", "i-klingon", "en-GB-oed"),
            texts(LANGUAGE, "sgn-BE-FR", "art-lojban", "zh-min-nan"),
            texts(DAY, "0000-01-01", "2024-02-29", "2026-01-31"),
            texts(URL, "http://example.org", "https://example.org?q[]=1#[2]", "https://1a.b2./"),
            texts(URL, "https://a:b@example.org:80/%C3%A4;c=(d)!*'~", "http://localhost:"),
            texts(URL, "http://1.2.3.4/", "http://[2001:db8::1]:80/", "http://123/"),
            texts(DOI, "10.1000/182", "10.123456789/a<b>(c)"),
            texts(PMID, "1", "999999999"),
            Stream.of(arguments(YEAR, "1000"), arguments(YEAR, "9999")),
            Stream.of(arguments(PERCENT, "1E+2"), arguments(PERCENT, "49.123456")),
            texts("/$schema", "condition.schema.json", ""))
        .flatMap(values -> values);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void schemaAndLoaderBothRefuse(String pointer, String value) {
    String document = small(pointer, value);
    assertThat(errors(document)).isNotEmpty();
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(document));
  }

  static Stream<Arguments> schemaAndLoaderBothRefuse() {
    return Stream.of(
            texts(UNIT, "", " ", "\u00A0", "\u200B", "\uFEFF", "\u00AD", "\t", "\n"),
            texts(UNIT, " drop", "\u00A0drop", "\u3000drop", "\u200Edrop", "\uFEFFdrop"),
            texts(UNIT, "drop ", "drop\u2007", "drop\u202F", "drop\u200B", "drop\n", "drop\r\n"),
            texts(UNIT, "dr\top", "dr\nop", "dr\u0001op", "dr\u007Fop", "dr\u0085op"),
            texts(UNIT, "dr\u2028op", "dr\u2029op", "dr\uD83Dop", "\uDCA7drop", "drop\uD83D"),
            texts(UNIT, "dr\u202Aop", "dr\u202Bop", "dr\u202Cop", "dr\u202Dop", "dr\u202Eop"),
            texts(UNIT, "dr\u2066op", "dr\u2067op", "dr\u2068op", "dr\u2069op", "\u2069drop"),
            texts(UNIT, "dr\uFDD0op", "dr\uFDEFop", "dr\uFFFEop", "\uFFFEdrop", "drop\uFFFF"),
            IntStream.rangeClosed(0, 16)
                .boxed()
                .flatMap(plane -> Stream.of(plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF))
                .flatMap(character -> texts(UNIT, "dr" + Character.toString(character) + "op")),
            texts(ID, "", "Scleroderma", "a--b", "a-", "-a", "1a", "a_b", "a\n", "\u00E4"),
            texts(LANGUAGE, "", "a", "en-", "-en", "en--GB", "en_GB", "abcdefghi", "i-foo"),
            texts(LANGUAGE, "en-a", "en-a-b", "en-x", "x", "en-u-co-x", "en-GB-US", "de-1"),
            texts(LANGUAGE, "zh-cmn-yue-hak-nan", "en\n", "\u0131d"),
            texts(DAY, "22.11.2026", "2026-13-01", "2026-00-01", "2026-11-00", "2026-11-32"),
            texts(DAY, "2026-1-1", "2026-11-22\n", "2026-11-22T00:00Z", "\u0662026-11-22"),
            texts(URL, "", "example.org", "HTTPS://example.org", "ftp://example.org", "https:///a"),
            texts(URL, "https://my_host.org/", "https://-a.org/", "https://a-.org/"),
            texts(URL, "https://a..b/", "https://a.1b/", "https://a b.org/", "https://a.org/b c"),
            texts(URL, "https://a.org/%", "https://a.org/%2", "https://a.org/%2x", "https://a:b/"),
            texts(URL, "https://a.org/\u00E4", "https://\u00E4.org/", "https://a.org/#b#c"),
            texts(URL, "https://a.org/|", "https://a.org/[]", "https://a.org/\n", "https://a@b@c/"),
            texts(DOI, "10.100/1", "10.1000/", "10.1000/a b", "10.1000/\u00E4", "10.1000/a\n"),
            texts(PMID, "0", "01", "1234567890", "1\n"),
            Stream.of(arguments(YEAR, "999"), arguments(YEAR, "10000"), arguments(YEAR, "2011.5")),
            Stream.of(arguments(PERCENT, "100.5"), arguments(PERCENT, "-0.5")),
            Stream.of(arguments("/$schema", "5"), arguments("/$schema", "null")),
            texts("/sources/1/$schema", "condition.schema.json"))
        .flatMap(values -> values);
  }

  /** What the schema's own description lists has to be true. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource
  void theLoaderAloneRefuses(String pointer, String value, String listedAs) {
    String document = small(pointer, value);
    assertThat(errors(document)).isEmpty();
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(document));
    assertThat(TEXT.path("description").asText())
        .containsSubsequence("the loader alone refuses", listedAs, "schema alone refuses");
  }

  static Stream<Arguments> theLoaderAloneRefuses() {
    return Stream.of(
        arguments(YEAR, "2011.0", "2011.0"),
        arguments(YEAR, "2.011e3", "exponent"),
        arguments(PERCENT, "49.1234567", "six decimals"),
        arguments(PERCENT, "49.5000000", "trailing zeros"),
        arguments(LEAST_PERCENT, "0E+9", "0E+9"),
        arguments(UNIT, quoted("\uD83D\uDCA7".repeat(32_769)), "65,536 UTF-16 code units"),
        arguments(DAY, quoted("2026-02-30"), "2026-02-30"),
        arguments(TEXT_FOR_PATIENTS, quoted("It helps, at level IV."), "level IV"),
        arguments(URL, quoted("https://256.1.1.1/"), "256.1.1.1"),
        arguments(URL, quoted("https://[:1]/"), "IP address"),
        arguments(URL, quoted("https://example.org:2147483648/"), "2147483647"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    LANGUAGE + ", I-KLINGON, I-KLINGON",
    LANGUAGE + ", en-gb-oed, registered language tag",
    URL + ", https://[fe80::1%25eth0]/, %25eth0"
  })
  void theSchemaAloneRefuses(String pointer, String value, String listedAs) {
    String document = small(pointer, quoted(value));
    assertThat(errors(document)).isNotEmpty();
    assertThatCode(() -> DatasetLoader.load(document)).doesNotThrowAnyException();
    assertThat(TEXT.path("description").asText())
        .containsSubsequence("schema alone refuses", listedAs);
  }

  @Test
  void theLongestTextsAreJudgedAtOnce() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(errors(small(UNIT, quoted("x".repeat(65_536))))).isEmpty();
          assertThat(errors(small(UNIT, quoted("x".repeat(65_537))))).isNotEmpty();
          assertThat(errors(small(UNIT, quoted("x".repeat(65_535) + " ")))).isNotEmpty();
          assertThat(errors(small(UNIT, quoted("x ".repeat(32_768))))).isNotEmpty();
          assertThat(errors(small(UNIT, quoted(" ".repeat(65_536))))).isNotEmpty();
          assertThat(errors(small(ID, quoted("a" + "-a".repeat(32_767))))).isEmpty();
          assertThat(errors(small(ID, quoted("a-".repeat(32_768))))).isNotEmpty();
          assertThat(errors(small(URL, quoted("https://" + "a".repeat(65_528))))).isEmpty();
          assertThat(errors(small(URL, quoted("https://" + "a-".repeat(32_764))))).isNotEmpty();
        });
  }

  @Test
  void theIdentifierCarriesTheVersionThatTheLoaderReads() {
    assertThat(TEXT.path("$schema").textValue())
        .isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
    assertThat(TEXT.path("$id").textValue()).contains("/" + Edition.SCHEMA_VERSION + "/");
    assertThat(TEXT.at("/$defs/edition/properties/schemaVersion/const").textValue())
        .isEqualTo(Edition.SCHEMA_VERSION);
  }

  @Test
  void theSchemaIsOneOfItsDialect() {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertThat(dialect.validate(SkinCalcinosis.schema(), InputFormat.JSON)).isEmpty();
    assertThat(dialect.validate("{ \"minItems\": \"one\" }", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void strictValidatorsCompileTheSchema() {
    assertThat(Strictness.complaints(TEXT)).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'propertys': {}} | unknown keyword 'propertys'
          {'type': 'string', 'format': 'date'} | unknown keyword 'format'
          {'$ref': '#/$defs/none'} | '#/$defs/none' leads nowhere
          {'type': ['string', 'object']} | more than one type
          {'properties': {}} | 'properties' without the type object
          {'type': 'string', 'minItems': 1} | 'minItems' without the type array
          {'type': 'array', 'items': {'pattern': 'a'}} | 'pattern' without the type string
          {'maximum': 1} | 'maximum' without the type integer or number
          {'type': 'object', 'required': ['a']} | 'a' is required and no property here
          {'type': 'object', 'dependentRequired': {'a': ['b']}} | 'b' is required and no property here
          {'type': 'object', 'properties': {'a': true}, 'not': {'required': ['a']}} | 'a' is required and no property here
          {'if': true} | 'if' without 'then' or 'else'
          {'then': true} | 'then' without 'if'
          {'$defs': {'a': {'else': true}}} | 'else' without 'if'
          {'type': 'array', 'items': [true]} | 'items' is a list
          {'type': 'string', 'pattern': '('} | the pattern '(' is not a regular expression
          {'not': {'type': 'string', 'pattern': '[a'}} | the pattern '[a' is not a regular expression
          {'type': 'string', 'pattern': '(?<=a)b'} | not every engine reads the pattern '(?<=a)b' alike
          {'type': 'string', 'pattern': '\\\\d'} | not every engine reads the pattern '\\d' alike
          """)
  void aComplaintOfAStrictValidatorIsForeseen(String schema, String complaint) {
    assertThat(Strictness.complaints(read(schema.replace('\'', '"'))))
        .singleElement()
        .asString()
        .endsWith(complaint);
  }

  @Test
  void everyPropertyDefinitionAndConstantIsDescribed() {
    List<String> silent = new ArrayList<>();
    for (Subschema each : Subschema.all(TEXT)) {
      // What stands under a condition only narrows a property that is described elsewhere.
      if (!each.narrowing()) {
        for (String container : List.of("properties", "$defs")) {
          for (Map.Entry<String, JsonNode> inside : each.schema().path(container).properties()) {
            if (!isDescribed(inside.getValue(), container.equals("$defs"))) {
              silent.add(each.pointer() + "/" + container + "/" + inside.getKey());
            }
          }
        }
        for (JsonNode constant : each.schema().path("oneOf")) {
          if (constant.has("const") && !isDescribed(constant, false)) {
            silent.add(each.pointer() + ": " + constant.path("const"));
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  /** Whether a description stands here, or at the property to which this one refers. */
  private static boolean isDescribed(JsonNode schema, boolean orNamed) {
    String reference = schema.path("$ref").asText();
    return !schema.path("description").asText().isBlank()
        || (orNamed && !schema.path("title").asText().isBlank())
        || (reference.contains("/properties/") && isDescribed(referred(reference), false));
  }

  /** VS Code shows the description of what is referred to, and not the one beside the reference. */
  @Test
  void noDescriptionIsHiddenByThatOfWhatIsReferredTo() {
    assertThat(Subschema.all(TEXT))
        .filteredOn(each -> each.schema().has("$ref") && each.schema().has("description"))
        .isNotEmpty()
        .filteredOn(each -> referred(each.schema().path("$ref").asText()).has("description"))
        .extracting(Subschema::pointer)
        .isEmpty();
  }

  @Test
  void schemaAndModelAgreeInEveryPropertyAndConstant() {
    Agreement agreement = new Agreement();
    agreement.object(Shape.DOCUMENT, TEXT);
    assertThat(agreement.differences).isEmpty();
    assertThat(SHARED).contains(Agreement.definition(ContentItem.class));
    assertThat(names(TEXT.path("$defs")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(agreement.definitions.stream(), SHARED.stream()).toList());
  }

  @Test
  void everyDefinitionIsReferredTo() {
    Set<String> referred = new TreeSet<>();
    for (Subschema each : Subschema.all(TEXT)) {
      String reference = each.schema().path("$ref").asText();
      if (reference.startsWith(DEFINITIONS)) {
        referred.add(reference.substring(DEFINITIONS.length()).replaceFirst("/.*", ""));
      }
    }
    assertThat(referred).containsExactlyInAnyOrderElementsOf(names(TEXT.path("$defs")));
  }

  /** {@return what the schema has against a document} */
  static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /** {@return the small document with another value, which is given as JSON} */
  private static String small(String pointer, String value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode document = read(Mistake.SMALL);
    String placeholder = "the value that shall stand here";
    ((ObjectNode) document.at(place.head())).put(place.last().getMatchingProperty(), placeholder);
    return document.toString().replace('"' + placeholder + '"', value);
  }

  private static Stream<Arguments> texts(String pointer, String... texts) {
    return Stream.of(texts).map(text -> arguments(pointer, quoted(text)));
  }

  /** {@return a text as JSON in ASCII} */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int index = 0; index < text.length(); index++) {
      char here = text.charAt(index);
      boolean plain = ' ' <= here && here <= '~' && here != '"' && here != '\\';
      json.append(plain ? String.valueOf(here) : String.format("\\u%04X", (int) here));
    }
    return json.append('"').toString();
  }

  private static JsonNode read(String json) {
    try {
      return new JsonMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode referred(String reference) {
    assertThat(reference).startsWith(DEFINITIONS);
    return TEXT.at(reference.substring(1));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  /**
   * A schema inside another.
   *
   * @param pointer where it stands
   * @param schema what stands there, an object
   * @param types what the value may be, as it says itself, or what surrounds it says of the same
   *     value; empty for anything
   * @param narrowing whether it belongs to a condition or an alternative, or asks for an entry
   */
  private record Subschema(String pointer, JsonNode schema, Set<String> types, boolean narrowing) {
    private static final Set<String> OF_THE_SAME_VALUE =
        Set.of("allOf", "anyOf", "oneOf", "not", "if", "then", "else");
    private static final Set<String> OF_VALUES_INSIDE =
        Set.of("items", "contains", "additionalProperties");
    private static final Set<String> BY_NAME = Set.of("properties", "$defs");

    /** {@return a schema and all inside it, apart from those that are a mere true or false} */
    static List<Subschema> all(JsonNode root) {
      List<Subschema> all = new ArrayList<>();
      collect("", root, Set.of(), false, all);
      return all;
    }

    private static void collect(
        String pointer, JsonNode node, Set<String> types, boolean narrowing, List<Subschema> all) {
      if (!node.isObject()) {
        return;
      }
      JsonNode type = node.path("type");
      Set<String> here = type.isMissingNode() ? types : Set.of(type.asText());
      all.add(new Subschema(pointer, node, here, narrowing));
      for (Map.Entry<String, JsonNode> each : node.properties()) {
        String keyword = each.getKey();
        String inside = pointer + "/" + keyword;
        JsonNode value = each.getValue();
        if (BY_NAME.contains(keyword)) {
          for (Map.Entry<String, JsonNode> named : value.properties()) {
            collect(inside + "/" + named.getKey(), named.getValue(), Set.of(), narrowing, all);
          }
        } else if (OF_VALUES_INSIDE.contains(keyword)) {
          collect(inside, value, Set.of(), narrowing || keyword.equals("contains"), all);
        } else if (OF_THE_SAME_VALUE.contains(keyword)) {
          collect(inside, value, here, true, all);
          if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
              collect(inside + "/" + index, value.get(index), here, true, all);
            }
          }
        }
      }
    }
  }

  /** What strict validators ask for, such as {@code ajv --strict=true --strict-required=true}. */
  private static final class Strictness {
    private static final Set<String> ANY = Set.of();
    private static final Set<String> OBJECT = Set.of("object");
    private static final Set<String> ARRAY = Set.of("array");
    private static final Set<String> STRING = Set.of("string");
    private static final Set<String> NUMBER = new TreeSet<>(Set.of("number", "integer"));

    /** The keywords that we use, with the types of which they say something. */
    private static final Map<String, Set<String>> KEYWORDS =
        Map.ofEntries(
            entry("$schema", ANY),
            entry("$id", ANY),
            entry("$defs", ANY),
            entry("$ref", ANY),
            entry("title", ANY),
            entry("description", ANY),
            entry("type", ANY),
            entry("const", ANY),
            entry("enum", ANY),
            entry("anyOf", ANY),
            entry("oneOf", ANY),
            entry("not", ANY),
            entry("if", ANY),
            entry("then", ANY),
            entry("else", ANY),
            entry("properties", OBJECT),
            entry("required", OBJECT),
            entry("dependentRequired", OBJECT),
            entry("additionalProperties", OBJECT),
            entry("items", ARRAY),
            entry("contains", ARRAY),
            entry("minItems", ARRAY),
            entry("pattern", STRING),
            entry("maxLength", STRING),
            entry("minimum", NUMBER),
            entry("maximum", NUMBER));

    /** What ECMAScript, with the flag u and without, RE2 and Java understand alike. */
    private static final Pattern PORTABLE =
        Pattern.compile("(?:[^\\\\(]|\\((?!\\?)|\\(\\?:|\\\\[.?\\[\\]]|\\\\p\\{[A-Z][a-z]?})*+");

    private final List<String> complaints = new ArrayList<>();
    private final JsonNode root;

    private Strictness(JsonNode root) {
      this.root = root;
    }

    static List<String> complaints(JsonNode root) {
      Strictness strictness = new Strictness(root);
      Subschema.all(root).forEach(strictness::check);
      return strictness.complaints;
    }

    private void check(Subschema here) {
      JsonNode schema = here.schema();
      for (String keyword : names(schema)) {
        Set<String> types = KEYWORDS.getOrDefault(keyword, ANY);
        if (!KEYWORDS.containsKey(keyword)) {
          complain(here, "unknown keyword '" + keyword + "'");
        } else if (!types.isEmpty() && here.types().stream().noneMatch(types::contains)) {
          complain(here, "'" + keyword + "' without the type " + String.join(" or ", types));
        }
      }
      if (schema.path("type").isArray()) {
        complain(here, "more than one type");
      }
      if (schema.path("items").isArray()) {
        complain(here, "'items' is a list");
      }
      // Validators look for a property in the same object before they look around it.
      Set<String> required = new LinkedHashSet<>(texts(schema.path("required")));
      schema.path("dependentRequired").forEach(names -> required.addAll(texts(names)));
      required.removeAll(names(schema.path("properties")));
      required.forEach(name -> complain(here, "'" + name + "' is required and no property here"));
      boolean condition = schema.has("if");
      if (condition && !schema.has("then") && !schema.has("else")) {
        complain(here, "'if' without 'then' or 'else'");
      }
      Stream.of("then", "else")
          .filter(branch -> schema.has(branch) && !condition)
          .forEach(branch -> complain(here, "'" + branch + "' without 'if'"));
      String reference = schema.path("$ref").asText("#");
      if (!reference.startsWith("#") || root.at(reference.substring(1)).isMissingNode()) {
        complain(here, "'" + reference + "' leads nowhere");
      }
      pattern(here, schema.path("pattern").asText());
    }

    private void pattern(Subschema here, String pattern) {
      try {
        Pattern.compile(pattern);
        if (!PORTABLE.matcher(pattern).matches()) {
          complain(here, "not every engine reads the pattern '" + pattern + "' alike");
        }
      } catch (PatternSyntaxException e) {
        complain(here, "the pattern '" + pattern + "' is not a regular expression");
      }
    }

    private void complain(Subschema here, String complaint) {
      complaints.add(here.pointer() + ": " + complaint);
    }
  }

  /** Walks model and schema side by side. */
  private static final class Agreement {
    private final List<String> differences = new ArrayList<>();
    private final Set<String> definitions = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    /** {@return the name of the definition of a type, such as {@code causeRole}} */
    static String definition(Class<?> type) {
      String name =
          Optional.ofNullable(type.getDeclaringClass()).map(Class::getSimpleName).orElse("")
              + type.getSimpleName();
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    void object(Shape shape, JsonNode schema) {
      if (!seen.add(shape.type())) {
        return;
      }
      String name = shape.type().getSimpleName();
      List<String> properties = new ArrayList<>(names(schema.path("properties")));
      compare(name + " is an object", "object", schema.path("type").asText());
      if (shape.type() == Condition.class) {
        // For editors only, so the model does not know it.
        compare(name + " may name its schema", true, properties.remove("$schema"));
      }
      if (shape.kinds().isEmpty()) {
        compare(name + " is closed", "false", schema.path("additionalProperties").asText());
        compare(name + " has properties", List.copyOf(shape.properties().keySet()), properties);
      } else {
        List<String> kinds =
            shape.kinds().values().stream().map(kind -> reference(kind.type())).toList();
        compare(name + " is one of", kinds, schema.path("oneOf").findValuesAsText("$ref"));
        shape.kinds().values().forEach(kind -> object(kind, definitionOf(kind.type())));
      }
      properties(name, shape, schema, properties);
    }

    private void properties(String name, Shape shape, JsonNode schema, List<String> properties) {
      List<String> required = new ArrayList<>();
      for (String each : properties) {
        Property property = shape.properties().get(each);
        if (property == null) {
          differences.add(name + " has no property " + each);
          continue;
        }
        JsonNode value = schema.path("properties").path(each);
        // The rules want an entry of some lists.
        if (property.list() ? holdsAnEntry(value) : !property.optional()) {
          required.add(each);
        }
        if (property.list()) {
          JsonNode list = resolved(value);
          compare(name + "." + each + " is a list", "array", list.path("type").asText());
          value(name + "." + each, property, list.path("items"));
        } else {
          value(name + "." + each, property, value);
        }
      }
      compare(name + " requires", required, texts(schema.path("required")));
    }

    private void value(String name, Property property, JsonNode schema) {
      Class<?> type = property.type();
      List<String> constants = List.copyOf(property.constants().keySet());
      if (property.nested().isPresent()) {
        compare(name + " refers to", reference(type), reference(schema));
        object(property.nested().get(), definitionOf(type));
      } else if (type.isEnum()) {
        compare(name + " refers to", reference(type), reference(schema));
        compare(
            name + " may be",
            constants,
            definitionOf(type).path("oneOf").findValuesAsText("const"));
      } else if (!constants.isEmpty()) {
        JsonNode constant = schema.path("const");
        List<String> allowed =
            constant.isTextual() ? List.of(constant.textValue()) : texts(schema.path("enum"));
        compare(name + " may be", constants, allowed);
      } else if (type == String.class) {
        String text = schema.path("const").isTextual() ? "string" : "none";
        compare(name + " is text", "string", resolved(schema).path("type").asText(text));
      } else if (type == boolean.class) {
        compare(name + " is true or false", "boolean", resolved(schema).path("type").asText());
      } else if (type == BigDecimal.class) {
        compare(name + " is a number", "number", resolved(schema).path("type").asText());
      } else {
        compare(name + " is a whole number", "integer", resolved(schema).path("type").asText());
        compare(name + " is an int", true, resolved(schema).path("maximum").canConvertToInt());
      }
    }

    private JsonNode definitionOf(Class<?> type) {
      definitions.add(definition(type));
      return TEXT.path("$defs").path(definition(type));
    }

    private static String reference(Class<?> type) {
      return DEFINITIONS + definition(type);
    }

    /** {@return the last reference on the way to what a schema says} */
    private static String reference(JsonNode schema) {
      String reference = schema.path("$ref").asText("none");
      return schema.has("$ref") && referred(reference).has("$ref")
          ? reference(referred(reference))
          : reference;
    }

    private static JsonNode resolved(JsonNode schema) {
      return schema.has("$ref") ? resolved(referred(schema.path("$ref").asText())) : schema;
    }

    private static boolean holdsAnEntry(JsonNode list) {
      return list.path("minItems").asInt() > 0 || resolved(list).path("minItems").asInt() > 0;
    }

    private void compare(String what, Object model, Object schema) {
      if (!model.equals(schema)) {
        differences.add(what + ": model " + model + ", schema " + schema);
      }
    }
  }
}
