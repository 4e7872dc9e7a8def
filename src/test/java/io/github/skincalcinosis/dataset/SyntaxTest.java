package io.github.skincalcinosis.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
  private static final String VALUE =
      "a value: an object, a list, text in double quotes, a number, true, false or null";
  private static final String NAME = "a property name in double quotes";
  private static final String ESCAPE = "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";
  private static final String QUOTES = "; use straight double quotes";
  private static final String COMMENTS = "; JSON has no comments";
  private static final String MERGE = "; a merge conflict has not been resolved";
  private static final String QUOTE_BEFORE =
      "; a double quote before it is missing, or should be written \\\"";

  private static final int LARGE = 8_000_000;
  private static final Duration FOR_EVER = Duration.ofMinutes(1);

  /** Everything that JSON has, for breaking. */
  private static final String SOUND =
      """
      {"id": "a-b", "text": "\\u00e4\\n\\"\u20AC\uD83D\uDE00", "numbers": [0, -1, 2.50, 3e-7, 1E+2],
       "more": {"yes": true, "no": false, "none": null, "empty": [{}, [], ""]}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        " \t\r\n[ ]\n",
        "true",
        "false",
        "null",
        "\"\"",
        "0",
        "-0.0e-0",
        "7 ",
        SOUND
      })
  void thereIsNothingToSayAboutJson(String text) {
    assertThat(Syntax.explain(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource({"words", "numbers", "quotes", "separators", "brackets", "texts", "leftovers"})
  void whatIsNotJsonIsPointedAt(String text, int column, String message) {
    assertThat(problem(text))
        .isEqualTo(
            Problem.of(
                ProblemCode.MALFORMED_JSON,
                new Problem.Place("", 1, column),
                "malformed JSON: found " + message));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("hello", 1, "'hello', expected " + VALUE),
        arguments("[x", 2, "'x', expected a value or ']'"),
        arguments("{\"sex\": Hälfte}", 9, "'Hälfte', expected " + VALUE),
        arguments("{\"safe\": True}", 10, "'True', expected " + VALUE + "; did you mean 'true'?"),
        arguments("[tru]", 2, "'tru', expected a value or ']'; did you mean 'true'?"),
        arguments("[1, NULL]", 5, "'NULL', expected a value; did you mean 'null'?"),
        arguments("[None]", 2, "'None', expected a value or ']'"),
        arguments("[1, undefined]", 5, "'undefined', expected a value"),
        arguments("[NaN]", 2, "'NaN', expected a value or ']'"),
        arguments("[-Infinity]", 2, "'-Infinity', expected a value or ']'"),
        arguments("module.exports = {}", 1, "'module.exports', expected " + VALUE),
        arguments("---", 1, "'---', expected " + VALUE),
        arguments("{id: 1}", 2, "'id', expected " + NAME + ", or '}'"),
        arguments("{\"a\": 1, 2: 3}", 10, "'2', expected " + NAME),
        arguments("[1, ...]", 5, "'...', expected a value"),
        arguments("x".repeat(61), 1, "'" + "x".repeat(60) + "…', expected " + VALUE));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        arguments("[1 000.0]", 4, "'000.0', expected ',' or ']'"),
        arguments("[049]", 3, "'4', expected no digit after a leading zero"),
        arguments("[-00]", 4, "'0', expected no digit after a leading zero"),
        arguments("[01.02.2026]", 3, "'1', expected no digit after a leading zero"),
        arguments("[49.]", 5, "']', expected a digit"),
        arguments("[2e]", 4, "']', expected a digit"),
        arguments("[2e+ 1]", 5, "' ', expected a digit"),
        arguments("[- 5]", 3, "' ', expected a digit"),
        arguments("[+49]", 2, "'+49', expected a value or ']'"),
        arguments("[.5]", 2, "'.5', expected a value or ']'"),
        arguments("[-.5]", 2, "'-.5', expected a value or ']'"),
        arguments("[1.e5]", 2, "'1.e5', expected a value or ']'"),
        arguments("[5mg]", 2, "'5mg', expected a value or ']'"),
        arguments("[0x1F]", 2, "'0x1F', expected a value or ']'"),
        arguments("[1_000]", 2, "'1_000', expected a value or ']'"),
        arguments("[22.11.2026]", 2, "'22.11.2026', expected a value or ']'"),
        arguments("[2026-11-22]", 2, "'2026-11-22', expected a value or ']'"),
        arguments("[49%]", 4, "'%', expected ',' or ']'"),
        arguments("[1'000]", 3, "a single quote, expected ',' or ']'"),
        arguments("[\u22125]", 2, "the character U+2212 (MINUS SIGN), expected a value or ']'"),
        arguments("{\"a\": 49,5}", 10, "'5', expected " + NAME + "; a number has no comma in it"),
        arguments(
            "{\"a\": 1,000}", 9, "'000', expected " + NAME + "; a number has no comma in it"));
  }

  static Stream<Arguments> quotes() {
    return Stream.of(
        arguments("['a']", 2, "a single quote, expected a value or ']'" + QUOTES),
        arguments("{'a': 1}", 2, "a single quote, expected " + NAME + ", or '}'" + QUOTES),
        arguments(
            "{\u201Ca\u201D: 1}",
            2,
            "the character U+201C (LEFT DOUBLE QUOTATION MARK), expected "
                + NAME
                + ", or '}'"
                + QUOTES),
        arguments(
            "[\u201Ea\u201C]",
            2,
            "the character U+201E (DOUBLE LOW-9 QUOTATION MARK), expected a value or ']'" + QUOTES),
        arguments("[\"the \"hand\" of\"]", 8, "'hand', expected ',' or ']'" + QUOTE_BEFORE),
        arguments("{\"id: \"hand\"}", 8, "'hand', expected ':'" + QUOTE_BEFORE),
        arguments("{\"a\": \"b, \"c\": 1}", 12, "'c', expected ',' or '}'" + QUOTE_BEFORE),
        arguments("[\"\"\"hand\"\"\"]", 4, "'\"', expected ',' or ']'"),
        arguments("[`hand`]", 2, "'`', expected a value or ']'"));
  }

  static Stream<Arguments> separators() {
    return Stream.of(
        arguments("{\"plainName\", \"Skin\"}", 13, "',', expected ':'"),
        arguments("{\"name\" \"Skin\"}", 9, "'\"', expected ':'"),
        arguments("{\"name\" = \"Skin\"}", 9, "'=', expected ':'"),
        arguments("{\"name\"}", 8, "'}', expected ':'"),
        arguments("{\"name\":}", 9, "'}', expected " + VALUE),
        arguments("{\"a\": 1 \"b\": 2}", 9, "'\"', expected ',' or '}'"),
        arguments("{\"a\": 1; \"b\": 2}", 8, "';', expected ',' or '}'"),
        arguments("{\"a\": \"b\": 1}", 10, "':', expected ',' or '}'"),
        arguments("[\"a\" \"b\"]", 6, "'\"', expected ',' or ']'"),
        arguments("[1,,2]", 4, "',', expected a value"),
        arguments("[,1]", 2, "',', expected a value or ']'"),
        arguments("[1,]", 4, "']', expected a value, or no comma before it"),
        arguments("{\"a\": 1, }", 10, "'}', expected " + NAME + ", or no comma before it"),
        arguments(
            "{\u00A0}", 2, "the character U+00A0 (NO-BREAK SPACE), expected " + NAME + ", or '}'"),
        arguments(
            "{\"a\":\u200B1}", 6, "the character U+200B (ZERO WIDTH SPACE), expected " + VALUE),
        arguments(
            "[1,\uFEFF2]", 4, "the character U+FEFF (ZERO WIDTH NO-BREAK SPACE), expected a value"),
        arguments("[1\u2028]", 3, "the character U+2028 (LINE SEPARATOR), expected ',' or ']'"),
        arguments("\f", 1, "the character U+000C (FORM FEED), expected " + VALUE),
        arguments("\0", 1, "the character U+0000 (NULL), expected " + VALUE),
        arguments("[\u0378]", 2, "the character U+0378, expected a value or ']'"),
        arguments(
            "[\uD83D\uDE00]", 2, "the character U+1F600 (GRINNING FACE), expected a value or ']'"),
        arguments("{\"a\"\uFF1A 1}", 5, "the character U+FF1A (FULLWIDTH COLON), expected ':'"));
  }

  static Stream<Arguments> brackets() {
    String list = "; the list that begins at line 1, column 7 has not ended";
    return Stream.of(
        arguments("}", 1, "'}', expected " + VALUE),
        arguments("{{", 2, "'{', expected " + NAME + ", or '}'"),
        arguments("(1)", 1, "'(', expected " + VALUE),
        arguments("{\"a\": [1, 2}", 12, "'}', expected ',' or ']'" + list),
        arguments("{\"a\": [1, \"b\": 2}", 14, "':', expected ',' or ']'" + list),
        arguments("{\"a\": [{}, {}}", 14, "'}', expected ',' or ']'" + list),
        arguments(
            "[{\"a\": 1]",
            9,
            "']', expected ',' or '}'; the object that begins at line 1, column 2 has not ended"));
  }

  static Stream<Arguments> texts() {
    String end = ", expected the closing quote of the text, or an escape such as ";
    return Stream.of(
        arguments("[\"a\nb\"]", 4, "a line break" + end + "\\n"),
        arguments("[\"a\r\nb\"]", 4, "a line break" + end + "\\n"),
        arguments("[\"a\tb\"]", 4, "a tab" + end + "\\t"),
        arguments("[\"a\u0001\"]", 4, "the character U+0001 (START OF HEADING)" + end + "\\n"),
        arguments("[\"C:\\Users\"]", 6, "'U', expected " + ESCAPE),
        arguments("[\"it\\'s\"]", 6, "a single quote, expected " + ESCAPE),
        arguments("[\"a\\ b\"]", 5, "' ', expected " + ESCAPE),
        arguments("[\"a\\\nb\"]", 5, "a line break, expected " + ESCAPE),
        arguments("[\"\\\"a\\\"\\x\"]", 9, "'x', expected " + ESCAPE),
        arguments("[\"\\u12x4\"]", 7, "'x', expected four hexadecimal digits after \\u"),
        arguments("[\"\\u12\\n\"]", 7, "'\\', expected four hexadecimal digits after \\u"),
        arguments("[\"\\u{41}\"]", 5, "'{', expected four hexadecimal digits after \\u"));
  }

  static Stream<Arguments> leftovers() {
    return Stream.of(
        arguments("// head\n{}", 1, "'//', expected " + VALUE + COMMENTS),
        arguments("# head\n{}", 1, "'#', expected " + VALUE + COMMENTS),
        arguments("<!-- head -->{}", 1, "'<!--', expected " + VALUE + COMMENTS),
        arguments("{\"a\": 1, /* why */}", 10, "'/*', expected " + NAME + COMMENTS),
        arguments("{\"a\" /* why */: 1}", 6, "'/*', expected ':'" + COMMENTS),
        arguments("[1 // why\n]", 4, "'//', expected ',' or ']'" + COMMENTS),
        arguments("<<<<<<< HEAD\n{}", 1, "'<<<<<<<', expected " + VALUE + MERGE),
        arguments("[1 =======\n]", 4, "'=======', expected ',' or ']'" + MERGE),
        arguments("<!DOCTYPE html>", 1, "'<', expected " + VALUE),
        arguments("```json\n{}\n```", 1, "'`', expected " + VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void everyLineEndCounts(String lineEnd) {
    String text = "{" + lineEnd + "  \"a\": [" + lineEnd + "    1" + lineEnd + "  }";
    assertThat(problem(text))
        .isEqualTo(
            Problem.of(
                ProblemCode.MALFORMED_JSON,
                new Problem.Place("", 4, 3),
                "malformed JSON: found '}', expected ',' or ']'"
                    + "; the list that begins at line 2, column 8 has not ended"));
  }

  @ParameterizedTest
  @MethodSource
  void whatFollowsAfterTheEndIsPointedAt(String text, int line, int column, String found) {
    assertThat(problem(text))
        .isEqualTo(
            Problem.of(
                ProblemCode.TRAILING_CONTENT,
                new Problem.Place("", line, column),
                "something follows after the end of the document: " + found));
  }

  static Stream<Arguments> whatFollowsAfterTheEndIsPointedAt() {
    String bracket = "; is a closing bracket one too many?";
    return Stream.of(
        arguments("{}x", 1, 3, "'x'"),
        arguments("{}\n{}", 2, 1, "'{'"),
        arguments("{}\n}", 2, 1, "'}'" + bracket),
        arguments("{},\n\"b\": 1", 1, 3, "','" + bracket),
        arguments("{}\n\n\n// end", 4, 1, "'//'" + COMMENTS),
        arguments("{}\0", 1, 3, "the character U+0000 (NULL)"),
        arguments("{}\r\n\f", 2, 1, "the character U+000C (FORM FEED)"),
        arguments("{}\u001A", 1, 3, "the character U+001A (SUBSTITUTE)"),
        arguments("{}\u00A0", 1, 3, "the character U+00A0 (NO-BREAK SPACE)"),
        arguments("7 8", 1, 3, "'8'"));
  }

  @ParameterizedTest
  @MethodSource
  void aDocumentCutOffNamesWhatHasNotEnded(String text, String inside) {
    assertThat(problem(text))
        .isEqualTo(
            Problem.of(
                ProblemCode.TRUNCATED,
                new Problem.Place("", 1, text.length() + 1),
                "the document ends inside " + inside));
  }

  static Stream<Arguments> aDocumentCutOffNamesWhatHasNotEnded() {
    String object = "the object that begins at line 1, column 1";
    String list = "the list that begins at line 1, column 7";
    return Stream.concat(
        Stream.of(
                "{",
                "{\"na",
                "{\"na\\u12",
                "{\"a\"",
                "{\"a\":",
                "{\"a\": 1",
                "{\"a\": 1,",
                "{\"a\": 20.",
                "{\"a\": -",
                "{\"a\": 2e",
                "{\"a\": 2e-",
                "{\"a\": nul",
                "{\"a\": \"b\\",
                "{\"a\": \"b\\u",
                "{\"a\": \"b\"",
                "{\"a\": []",
                "{\"a\": [], \"b\": {}  ")
            .map(text -> arguments(text, object)),
        Stream.of(
            arguments("{\"a\": [", list),
            arguments("{\"a\": [7", list),
            arguments("{\"a\": [{}, t", list),
            arguments("\"a", "its only value"),
            arguments("-", "its only value"),
            arguments("tru", "its only value")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void aDocumentCutOffInsideATextMayEndWithALineEnd(String lineEnd) {
    assertThat(problem("{\"id\": \"a" + lineEnd))
        .isEqualTo(
            Problem.of(
                ProblemCode.TRUNCATED,
                new Problem.Place("", 2, 1),
                "the document ends inside the object that begins at line 1, column 1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", " \r\n "})
  void aDocumentOfWhiteSpaceIsEmpty(String text) {
    assertThat(problem(text).code()).isEqualTo(ProblemCode.TRUNCATED);
    assertThat(problem(text).message()).isEqualTo("the document is empty");
    assertThat(problem(" \r\n ").line()).isEqualTo(2);
  }

  @Test
  void theBracketThatIsOneTooDeepIsPointedAt() {
    String sixtyFour = "[{\"a\":".repeat(32);
    assertThat(Syntax.explain(sixtyFour + "1" + "}]".repeat(32))).isEmpty();
    for (String bracket : new String[] {"[", "{"}) {
      assertThat(problem(sixtyFour + bracket + "nonsense"))
          .isEqualTo(
              Problem.of(
                  ProblemCode.TOO_DEEP,
                  new Problem.Place("", 1, sixtyFour.length() + 1),
                  "objects and lists are nested more than 64 deep"));
    }
    assertThat(Syntax.explain("[" + "[[]],".repeat(100) + "[]]")).isEmpty();
  }

  @Test
  void aNumberHasAHundredDigitsAtMost() {
    String hundred = "-" + "7".repeat(50) + "." + "7".repeat(40) + "e-" + "0".repeat(9) + "7";
    assertThat(Syntax.explain("[" + hundred + "]")).isEmpty();
    assertThat(problem("[1,\n " + hundred + "7]"))
        .isEqualTo(
            Problem.of(
                ProblemCode.VALUE_TOO_LONG,
                new Problem.Place("", 2, 2),
                "the number has 101 digits: expected 100 at most"));
  }

  /** Nothing that a parser refuses is left unexplained, and nothing else is explained. */
  @Test
  void aDocumentIsExplainedIfAndOnlyIfTheParserRefusesIt() {
    Random random = new Random(22);
    String[] parts = {
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\"",
      "\\",
      "\\u",
      "0",
      "1",
      "9",
      "-",
      "+",
      ".",
      "e",
      "E",
      "t",
      "true",
      "null",
      " ",
      "\n",
      "\t",
      "\0",
      "\u0001",
      "\u007F",
      "\u00A0",
      "\u2028",
      "ä",
      "/",
      "//",
      "#",
      "'",
      "NaN",
      "7".repeat(100),
      "[".repeat(61)
    };
    int sound = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(SOUND);
      for (int change = random.nextInt(3); change >= 0; change--) {
        int place = random.nextInt(text.length());
        int end = Math.min(text.length(), place + random.nextInt(4));
        text.replace(place, end, random.nextInt(4) == 0 ? "" : parts[random.nextInt(parts.length)]);
      }
      String document = text.toString();
      boolean refused = isRefused(document);
      sound += refused ? 0 : 1;
      if (Syntax.explain(document).isPresent() != refused) {
        throw new AssertionError("the parser " + (refused ? "refuses " : "reads ") + document);
      }
    }
    assertThat(sound).isBetween(1_000, 19_000);
    for (int length = 0; length < SOUND.length() - 1; length++) {
      String document = SOUND.substring(0, length);
      assertThat(problem(document).code()).as(document).isEqualTo(ProblemCode.TRUNCATED);
      assertThat(isRefused(document) || length == 0).as(document).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{\"a\":", " ", "\n", "\"", "\\", "x", "1", "-", "[],", "1,", "\"\",", "//", "1 "
      })
  void aHugeDocumentIsExplainedInTimeThatGrowsWithItsSize(String part) {
    String much = part.repeat(LARGE / part.length());
    for (String document : new String[] {much, "[" + much, "\"" + much, "[\"a\n" + much}) {
      Problem problem = assertTimeoutPreemptively(FOR_EVER, () -> problem(document + "!"));
      assertThat(problem.message()).hasSizeLessThan(300);
    }
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100).build())
          .build();

  private static boolean isRefused(String text) {
    try (JsonParser parser = FACTORY.createParser(text.getBytes(UTF_8))) {
      boolean value = parser.nextToken() != null;
      parser.skipChildren();
      parser.getText();
      return !value || parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      return true;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Problem problem(String text) {
    return Syntax.explain(text).orElseThrow(() -> new AssertionError("sound: " + text)).problem();
  }
}
