package io.github.skincalcinosis.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake, and what the loader says about it: all of it, in its place, and nothing else. */
class ProblemsTest {
  private static final String SMALL = Mistake.SMALL;
  private static final String OTHER_ENCODING =
      "the document looks like UTF-16 or UTF-32: save it as UTF-8";

  /** A document that is not one, and what is said about it. */
  private record Input(String name, Supplier<byte[]> document, Problem problem) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(EntryPoint.class)
  void theSmallDocumentIsSound(EntryPoint entryPoint) throws IOException {
    Condition condition = entryPoint.load(SMALL.getBytes(UTF_8), folder);
    assertThat(condition.id()).isEqualTo("small-calcinosis");
    assertThat(condition.statements()).hasSize(8);
  }

  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.dataset.Mistake#all")
  void aMistakeIsReportedOnceInItsPlace(Mistake mistake) {
    assertThat(problems(() -> DatasetLoader.load(mistake.document())))
        .containsExactly(mistake.problem());
  }

  @ParameterizedTest
  @MethodSource("inputsAtEntryPoints")
  void whatIsNoDocumentIsRefusedFromEveryEntryPoint(Input input, EntryPoint entryPoint) {
    assertThat(problems(() -> entryPoint.load(input.document().get(), folder)))
        .containsExactly(input.problem());
  }

  @ParameterizedTest
  @MethodSource("undecodable")
  void whatIsNotUtf8IsRefusedFromEveryEntryPointThatTakesBytes(Input input) {
    for (EntryPoint entryPoint : EnumSet.complementOf(EnumSet.of(EntryPoint.TEXT))) {
      assertThat(problems(() -> entryPoint.load(input.document().get(), folder)))
          .as(entryPoint.name())
          .containsExactly(input.problem());
    }
  }

  @Test
  void everyCodeHasAMistakeOfItsOwn() {
    Set<ProblemCode> shown =
        Stream.of(
                Mistake.all().map(Mistake::problem),
                inputs().map(Input::problem),
                undecodable().map(Input::problem),
                Stream.of(missing(), unreadable(), tooMany(), missingComma()))
            .flatMap(problems -> problems)
            .map(Problem::code)
            .collect(Collectors.toSet());
    assertThat(shown).containsExactlyInAnyOrder(ProblemCode.values());
  }

  @Test
  void aMissingFileIsCalledMissing() {
    Path file = folder.resolve("none.json");
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(file))
        .withMessage(file + " has 1 problem:\n" + file + ": there is no such file")
        .satisfies(e -> assertThat(e.problems()).containsExactly(missing()));
  }

  @Test
  void aDirectoryIsCalledADirectory() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(folder))
        .withMessage(folder + " has 1 problem:\n" + folder + ": it is a directory")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .containsExactly(
                        new Problem(ProblemCode.UNREADABLE, "", 0, 0, "it is a directory")));
  }

  @Test
  void aFileThatCannotBeOpenedIsCalledUnreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("edition.json"), SMALL);
    assertThat(problems(() -> DatasetLoader.load(file.resolve("inside.json"))))
        .containsExactly(new Problem(ProblemCode.UNREADABLE, "", 0, 0, "it cannot be read"));
  }

  @Test
  void aStreamThatFailsHalfWaySaysWhy() {
    assertThatExceptionOfType(DatasetException.class)
        .isThrownBy(() -> DatasetLoader.load(failing(new IOException("connection reset"))))
        .withMessage(
            "the stream has 1 problem:\n"
                + "the stream: it cannot be read to its end: connection reset")
        .satisfies(e -> assertThat(e.problems()).containsExactly(unreadable()));
  }

  @Test
  void aStreamThatFailsWithoutAReasonNamesNone() {
    assertThat(problems(() -> DatasetLoader.load(failing(new IOException()))))
        .containsExactly(
            new Problem(ProblemCode.UNREADABLE, "", 0, 0, "it cannot be read to its end"));
  }

  @Test
  void aStreamIsNotClosed() {
    boolean[] closed = new boolean[1];
    InputStream stream =
        new ByteArrayInputStream(SMALL.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    DatasetLoader.load(stream);
    assertThat(closed[0]).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\uD800', '\uD83D', '\uDBFF', '\uDC00', '\uDFFF'})
  void halfASurrogatePairInTextIsNotUtf8(char half) {
    String text = SMALL.replace("\"drop\"", "\"d" + half + "op\"");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .containsExactly(
            new Problem(
                ProblemCode.NOT_UTF_8,
                "",
                103,
                19,
                "half of a surrogate pair, U+%04X, stands here".formatted((int) half)));
  }

  @ParameterizedTest
  @EnumSource(EntryPoint.class)
  void aDocumentCutOffAnywhereIsCalledTruncated(EntryPoint entryPoint) {
    String[] lines = SMALL.split("\n", -1);
    for (int length = 50; length < SMALL.stripTrailing().length(); length += 50) {
      String start = SMALL.substring(0, length);
      int line = (int) start.chars().filter(here -> here == '\n').count() + 1;
      int column = length - start.lastIndexOf('\n');
      assertThat(column).isLessThanOrEqualTo(lines[line - 1].length() + 1);
      assertThat(problems(() -> entryPoint.load(start.getBytes(UTF_8), folder)))
          .as("cut off after %s characters", length)
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.TRUNCATED);
                assertThat(problem.pointer()).isEmpty();
                assertThat(problem.line()).isEqualTo(line);
                assertThat(problem.column()).isEqualTo(column);
                assertThat(problem.message())
                    .matches(
                        "the document ends inside the (object|list) that begins at line \\d+, column \\d+");
              });
    }
  }

  @ParameterizedTest
  @MethodSource("cutOff")
  void aDocumentCutOffNamesWhatIsNotYetEnded(String text, int column, String message) {
    assertThat(problems(() -> DatasetLoader.load(text)))
        .containsExactly(new Problem(ProblemCode.TRUNCATED, "", 1, column, message));
  }

  static Stream<Arguments> cutOff() {
    String object = "the document ends inside the object that begins at line 1, column 1";
    String list = "the document ends inside the list that begins at line 1, column 8";
    return Stream.of(
        Arguments.of("{", 2, object),
        Arguments.of("{\"name", 7, object),
        Arguments.of("{\"name\": 20", 12, object),
        Arguments.of("{\"name\": 20.", 13, object),
        Arguments.of("{\"name\": -", 11, object),
        Arguments.of("{\"name\": 2e", 12, object),
        Arguments.of("{\"name\": nul", 13, object),
        Arguments.of("{\"name\": \"a\\", 13, object),
        Arguments.of("{\"name\": \"a\\u", 14, object),
        Arguments.of("{\"name\": \"a\\u12", 16, object),
        Arguments.of("{\"na\\u12", 9, object),
        Arguments.of("{\"a\": [", 8, list.replace("8", "7")),
        Arguments.of("{\"ab\": [7", 10, list),
        Arguments.of("{\"ab\": [tru", 12, list));
  }

  @Test
  void aDocumentCutOffAfterALineEndEndsOnTheNextLine() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      assertThat(problems(() -> DatasetLoader.load("{" + lineEnd + "\"id\"" + lineEnd + ": ")))
          .extracting(Problem::line, Problem::column)
          .containsExactly(tuple(3, 3));
      assertThat(problems(() -> DatasetLoader.load("{\"id\": \"a" + lineEnd)))
          .extracting(Problem::code, Problem::line, Problem::column)
          .containsExactly(tuple(ProblemCode.TRUNCATED, 2, 1));
    }
  }

  @Test
  void aDocumentOfAnotherVersionIsNotLookedAtFurther() {
    String text =
        SMALL
            .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.1\"")
            .replace("\"Hand\"", "7");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNSUPPORTED_SCHEMA_VERSION);
  }

  @Test
  void aDocumentThatDoesNotNameItsVersionIsLookedAtAsAWhole() {
    String text = SMALL.replace("\"Hand\"", "7");
    assertThat(
            problems(
                () ->
                    DatasetLoader.load(
                        text.replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": 1.0"))))
        .extracting(Problem::pointer)
        .containsExactly("/edition/schemaVersion", "/bodySites/0/name");
    assertThat(problems(() -> DatasetLoader.load(text.replaceFirst("\"edition\": \\{[^}]*},", ""))))
        .extracting(Problem::message)
        .containsExactly(
            "missing property 'edition': expected an object", "expected text, found the number 7");
  }

  /** Whether anything else is wrong can no longer be told. */
  @ParameterizedTest
  @MethodSource("unreadableParts")
  void aPartThatCannotBeReadLeavesOpenWhatRefersToIt(
      String find, String replacement, String pointer) {
    assertThat(SMALL).containsOnlyOnce(find);
    assertThat(problems(() -> DatasetLoader.load(SMALL.replace(find, replacement))))
        .extracting(Problem::pointer)
        .containsExactly(pointer);
  }

  static Stream<Arguments> unreadableParts() {
    String site = "{ \"system\": \"mesh\", \"code\": \"D006225\", \"match\": \"EXACT\" }";
    String sites = "[{ \"id\": \"hand\", \"name\": \"Hand\", \"codes\": [" + site + "] }]";
    String outline =
        """
        [
                { "id": "definition", "title": "What it is", "sentences": 2 },
                { "id": "remedies", "title": "Remedies", "sentences": 1 }
              ]""";
    String overview =
        """
        { "id": "more", "name": "More", "section": "NONE", "statements": [
          { "id": "more-of-it", "text": "More.", "citations": [{ "source": "reiter-2011" }] }
        ] },
        """;
    return Stream.of(
        Arguments.of("\"id\": \"hand\"", "\"id\": 7", "/bodySites/0/id"),
        Arguments.of("\"id\": \"mesh\"", "\"id\": null", "/codeSystems/0/id"),
        Arguments.of("\"id\": \"damaged-tissue\"", "\"id\": []", "/mechanisms/0/id"),
        Arguments.of("\"id\": \"dystrophic-calcinosis\"", "\"id\": {}", "/forms/1/id"),
        Arguments.of("\"id\": \"tissue-dies\"", "\"id\": 7", "/mechanisms/0/statements/0/id"),
        Arguments.of("\"id\": \"reiter-2011\"", "\"id\": true", "/sources/1/id"),
        Arguments.of("\"id\": \"definition\"", "\"id\": 7", "/sources/0/outline/0/id"),
        Arguments.of(
            "\"sentence\": \"definition-2\"", "\"sentence\": 7", "/sources/0/omitted/0/sentence"),
        Arguments.of(
            "\"locator\": \"remedies-1\"",
            "\"locator\": 1",
            "/treatments/1/statements/0/citations/0/locator"),
        Arguments.of(
            "\"source\": \"article\", \"locator\": \"remedies-1\"",
            "\"source\": 7, \"locator\": \"remedies-1\"",
            "/treatments/1/statements/0/citations/0/source"),
        Arguments.of(sites, "7", "/bodySites"),
        Arguments.of(sites, "[7]", "/bodySites/0"),
        Arguments.of(outline, "7", "/sources/0/outline"),
        Arguments.of("\"overviews\": [", "\"overviews\": [" + overview, "/overviews/0/section"),
        Arguments.of(
            SMALL.substring(SMALL.indexOf("\"treatments\": ") + 14, SMALL.indexOf("\"bodySites\"")),
            "7,",
            "/treatments"));
  }

  @Test
  void whatWasFoundBeforeTheEndStandsBeforeIt() {
    String text =
        SMALL
            .replace("plainName", "plianName")
            .replace("\"name\": \"Hand\",", "\"name\": \"Hand\"");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .containsExactly(
            new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                "/plianName",
                13,
                3,
                "unknown property 'plianName'; did you mean 'plainName'?"),
            missingComma());
  }

  @Test
  void moreThanAThousandProblemsAreNotCounted() {
    List<Problem> problems = problems(() -> DatasetLoader.load(withUnknownProperties(2_000)));
    assertThat(problems).hasSize(1_001).last().isEqualTo(tooMany());
    assertThat(problems.subList(0, 1_000))
        .extracting(Problem::code)
        .containsOnly(ProblemCode.UNKNOWN_PROPERTY);
  }

  @Test
  void aThousandProblemsAreStillCounted() {
    assertThat(problems(() -> DatasetLoader.load(withUnknownProperties(1_000))))
        .hasSize(1_000)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.UNKNOWN_PROPERTY);
  }

  @ParameterizedTest
  @MethodSource("sameKeyTwice")
  void theSameKeyTwiceIsReportedAtAnyDepth(String find, String pointer, int line, int column) {
    assertThat(SMALL).containsOnlyOnce(find);
    String key = find.strip().split("\"", -1)[1];
    String value = find.substring(find.indexOf(':') + 1).strip();
    String text = SMALL.replace(find, find + " \"" + key + "\": " + value);
    assertThat(problems(() -> DatasetLoader.load(text)))
        .containsExactly(
            new Problem(
                ProblemCode.DUPLICATE_PROPERTY,
                pointer,
                line,
                column,
                "the property '" + key + "' stands twice in this object"));
  }

  static Stream<Arguments> sameKeyTwice() {
    return Stream.of(
        Arguments.of("\"id\": \"small-calcinosis\",", "/id", 11, 29),
        Arguments.of("\"language\": \"en\",", "/edition/language", 5, 23),
        Arguments.of("\"kind\": \"drug\",", "/treatments/0/kind", 83, 23),
        Arguments.of("\"statement\": \"diltiazem-works\",", "/treatments/0/statement", 87, 39),
        Arguments.of("\"unit\": \"drop\",", "/treatments/1/schedule/unit", 103, 25),
        Arguments.of(
            "\"verdict\": \"SUPPORTED\",", "/overviews/0/statements/0/assessment/verdict", 29, 51),
        Arguments.of("\"steps\": [\"tissue-dies\"],", "/mechanisms/0/steps", 38, 33));
  }

  @Test
  void aBadValueUnderAMisspeltNameIsReportedUnderThatName() {
    String text = SMALL.replace("\"unit\": \"drop\"", "\"unti\": \"drop \"");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .extracting(Problem::toString)
        .containsExactly(
            "103:9: unknown property 'unti'; did you mean 'unit'? [/treatments/1/schedule/unti]",
            "103:17: the text begins or ends with white space: 'drop ' [/treatments/1/schedule/unti]");
  }

  @Test
  void aWrongTypeUnderAMisspeltNameHasNoSequel() {
    String text = SMALL.replace("\"site\": \"hand\"", "\"sites\": 7");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .extracting(Problem::toString)
        .containsExactly(
            "57:19: unknown property 'sites'; did you mean 'site'? [/forms/0/sites/0/sites]",
            "57:28: expected text, found the number 7 [/forms/0/sites/0/sites]");
  }

  @Test
  void aMistakeInTheFirstOfTwoEqualPropertiesIsReportedInTheFirst() {
    String text =
        SMALL.replace(
            "\"steps\": [\"tissue-dies\"],",
            "\"steps\": [\"dust\"],\n\"steps\": [\"tissue-dies\"],");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .containsExactly(
            new Problem(
                ProblemCode.DANGLING_REFERENCE,
                "/mechanisms/0/steps/0",
                38,
                17,
                "no statement of 'damaged-tissue' has the id 'dust'"),
            new Problem(
                ProblemCode.DUPLICATE_PROPERTY,
                "/mechanisms/0/steps",
                39,
                1,
                "the property 'steps' stands twice in this object"));
  }

  @ParameterizedTest
  @MethodSource("lineEnds")
  void linesAreCountedAsEditorsDo(String lineEnd) {
    for (Mistake mistake : Mistake.all().toList()) {
      assertThat(problems(() -> DatasetLoader.load(mistake.document().replace("\n", lineEnd))))
          .as(mistake.toString())
          .containsExactly(mistake.problem());
    }
  }

  static Stream<String> lineEnds() {
    return Stream.of("\r\n", "\r");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void whatIsNotJsonIsPointedAt(
      String find, String replacement, int line, int column, String message) {
    assertThat(SMALL).containsOnlyOnce(find);
    assertThat(problems(() -> DatasetLoader.load(SMALL.replace(find, replacement))))
        .containsExactly(
            new Problem(
                ProblemCode.MALFORMED_JSON, "", line, column, "malformed JSON: " + message));
  }

  static Stream<Arguments> malformed() {
    String name = "\"name\": \"Scleroderma\",";
    String value =
        "expected a value: an object, a list, text in double quotes, a number, true, false or null";
    String number = "\"highestPercent\": 49.5";
    return Stream.of(
        Arguments.of(
            name,
            "\"name\": \"Scleroderma\"",
            46,
            7,
            "found '\"', expected ',' or '}', or ':' after a property name"),
        Arguments.of(name, "\"name\": 'Scleroderma',", 45, 15, "found ''', " + value),
        Arguments.of(
            name,
            "\"name\": \u0001\"Scleroderma\",",
            45,
            15,
            "found the character U+0001, " + value),
        Arguments.of(name, "\"name\":\t\r\n}", 46, 1, "found '}', " + value),
        Arguments.of(name, "\"name\": tru,", 45, 15, "found 't', " + value),
        Arguments.of(name, "\"name\": NaN,", 45, 15, "found 'N', " + value),
        Arguments.of(name, "\"name\": -Infinity,", 45, 15, "found '-', " + value),
        Arguments.of(
            name,
            "name: \"Scleroderma\",",
            45,
            7,
            "found 'n', expected a property name in double quotes"),
        Arguments.of(
            name,
            "\"name\" \"Scleroderma\",",
            45,
            14,
            "found '\"', expected ',' or '}', or ':' after a property name"),
        Arguments.of(
            name,
            "\"name\": \"Sclero\\xderma\",",
            45,
            23,
            "found 'x', expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
        Arguments.of(
            name,
            "\"name\": \"Sclero\\u12x4\",",
            45,
            26,
            "found 'x', expected four hexadecimal digits after \\u"),
        Arguments.of(
            name,
            "\"name\": \"Sclero\\ derma\",",
            45,
            23,
            "found ' ', expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
        Arguments.of(
            name,
            "\"name\": \"\\\"Sclero\\\"\\x\",",
            45,
            27,
            "found 'x', expected one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
        Arguments.of(
            name,
            "\"name\": \"Sclero\\u12\\n\",",
            45,
            26,
            "found '\\', expected four hexadecimal digits after \\u"),
        Arguments.of(
            name,
            "\"name\": \"Sclero\nderma\",",
            45,
            22,
            "found the character U+000A, expected the closing quote of the text, or an escape such as \\n"),
        Arguments.of(number, "\"highestPercent\": 49.", 76, 88, "found ',', expected a digit"),
        Arguments.of(
            number,
            "\"highestPercent\": 049",
            76,
            86,
            "found '4', expected no digit after a leading zero"),
        Arguments.of(number, "\"highestPercent\": +49", 76, 85, "found '+', " + value),
        Arguments.of(
            number,
            "/* high */ " + number,
            76,
            67,
            "found '/', expected a property name in double quotes"),
        Arguments.of(
            "\"synonyms\": [\"cutaneous calcification\"]",
            "\"synonyms\": [\"cutaneous calcification\",]",
            14,
            42,
            "found ']', expected a value"),
        Arguments.of(
            "\"synonyms\": [\"cutaneous calcification\"]",
            "\"synonyms\": [\"cutaneous\" \"calcification\"]",
            14,
            28,
            "found '\"', expected ',' or ']'"));
  }

  static Stream<Arguments> inputsAtEntryPoints() {
    return inputs()
        .flatMap(
            input ->
                Arrays.stream(EntryPoint.values())
                    .map(entryPoint -> Arguments.of(input, entryPoint)));
  }

  private static Stream<Input> inputs() {
    String digits = "7".repeat(100_000);
    return Stream.of(
        input("empty", "", ProblemCode.TRUNCATED, 1, 1, "the document is empty"),
        input(
            "a zero byte",
            "\0",
            ProblemCode.MALFORMED_JSON,
            1,
            1,
            "malformed JSON: found the character U+0000, expected a value: an object, a list, text in double quotes, a number, true, false or null"),
        input(
            "a brace that closes nothing",
            "}",
            ProblemCode.MALFORMED_JSON,
            1,
            1,
            "malformed JSON: found '}', expected a value: an object, a list, text in double quotes, a number, true, false or null"),
        input("blank", " \n ", ProblemCode.TRUNCATED, 2, 2, "the document is empty"),
        input("null", "null", ProblemCode.NULL_VALUE, 1, 1, "expected an object, found null"),
        input(
            "a number",
            "7",
            ProblemCode.WRONG_TYPE,
            1,
            1,
            "expected an object, found the number 7"),
        input(
            "a text",
            "\n \"x\"",
            ProblemCode.WRONG_TYPE,
            2,
            2,
            "expected an object, found the text 'x'"),
        input("a list", "[{}]", ProblemCode.WRONG_TYPE, 1, 1, "expected an object, found a list"),
        input(
            "a byte order mark",
            "\uFEFF" + SMALL,
            ProblemCode.BYTE_ORDER_MARK,
            1,
            1,
            "the document begins with a byte order mark: save it as UTF-8 without one"),
        input(
            "10,000 lists in lists",
            "[".repeat(10_000) + "]".repeat(10_000),
            ProblemCode.TOO_DEEP,
            1,
            65,
            "objects and lists are nested more than 64 deep"),
        input(
            "10,000 objects in objects",
            "{\"id\":".repeat(10_000) + "1" + "}".repeat(10_000),
            ProblemCode.TOO_DEEP,
            1,
            385,
            "objects and lists are nested more than 64 deep"),
        input(
            "10,000 lists in a name",
            SMALL.replace("\"Scleroderma\"", "[".repeat(10_000) + "]".repeat(10_000)),
            ProblemCode.TOO_DEEP,
            45,
            76,
            "objects and lists are nested more than 64 deep"),
        new Input(
            "20 MB",
            () -> (SMALL + " ".repeat(20_000_000)).getBytes(UTF_8),
            new Problem(
                ProblemCode.DOCUMENT_TOO_LARGE, "", 0, 0, "the document is larger than 16 MiB")),
        input(
            "trailing content",
            SMALL + "x",
            ProblemCode.TRAILING_CONTENT,
            150,
            1,
            "something follows after the end of the document"),
        input(
            "two documents",
            SMALL + "{}",
            ProblemCode.TRAILING_CONTENT,
            150,
            1,
            "something follows after the end of the document"),
        input(
            "one brace too many",
            SMALL.stripTrailing() + "}",
            ProblemCode.TRAILING_CONTENT,
            149,
            2,
            "something follows after the end of the document"),
        new Input(
            "a year of 100,000 digits",
            () -> SMALL.replace("2011,\n", digits + ",\n").getBytes(UTF_8),
            new Problem(
                ProblemCode.VALUE_TOO_LONG,
                "/sources/1/year",
                143,
                15,
                "the number has 100000 digits: expected 100 at most")),
        new Input(
            "a percentage of 100,000 digits",
            () -> SMALL.replace("49.5", "49." + digits).getBytes(UTF_8),
            new Problem(
                ProblemCode.VALUE_TOO_LONG,
                "/epidemiology/0/frequencies/1/highestPercent",
                76,
                85,
                "the number has 100003 digits: expected 100 at most")),
        new Input(
            "infinity",
            () -> SMALL.replace("49.5", "1e999").getBytes(UTF_8),
            new Problem(
                ProblemCode.BAD_NUMBER,
                "/epidemiology/0/frequencies/1/highestPercent",
                76,
                85,
                "'highestPercent' is 1E+999: expected 0 to 100")),
        new Input(
            "an exponent out of all bounds",
            () -> SMALL.replace("49.5", "1e99999999999").getBytes(UTF_8),
            new Problem(
                ProblemCode.BAD_NUMBER,
                "/epidemiology/0/frequencies/1/highestPercent",
                76,
                85,
                "the number 1e99999999999 is out of all bounds")),
        new Input(
            "half a surrogate pair, escaped",
            () -> SMALL.replace("\"drop\"", "\"d\\uD83Dop\"").getBytes(UTF_8),
            new Problem(
                ProblemCode.BAD_TEXT,
                "/treatments/1/schedule/unit",
                103,
                17,
                "the text has half of a surrogate pair in it")),
        new Input(
            "the other half of a surrogate pair, escaped",
            () -> SMALL.replace("\"drop\"", "\"d\\uDE00op\"").getBytes(UTF_8),
            new Problem(
                ProblemCode.BAD_TEXT,
                "/treatments/1/schedule/unit",
                103,
                17,
                "the text has half of a surrogate pair in it")));
  }

  private static Stream<Input> undecodable() {
    Stream<Input> wide =
        Stream.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
            .flatMap(
                charset ->
                    Stream.of(
                        wide(charset, SMALL, ""), wide(charset, "\uFEFF" + SMALL, " with mark")));
    return Stream.concat(
        wide,
        Stream.of(
            undecodable("Latin-1", new byte[] {(byte) 0xE4, 'h'}, "E4"),
            undecodable("overlong", new byte[] {(byte) 0xC0, (byte) 0xAF}, "C0"),
            undecodable(
                "CESU-8",
                new byte[] {
                  (byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80
                },
                "ED"),
            undecodable(
                "beyond Unicode",
                new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                "F5"),
            undecodable("half a character", new byte[] {(byte) 0xE2, (byte) 0x82}, "E2"),
            new Input(
                "a byte of none at the very beginning",
                () -> new byte[] {(byte) 0x80},
                new Problem(
                    ProblemCode.NOT_UTF_8, "", 1, 1, "the byte 0x80 is not valid UTF-8 here"))));
  }

  private static Input wide(String charset, String text, String mark) {
    return new Input(
        charset + mark,
        () -> text.getBytes(Charset.forName(charset)),
        new Problem(ProblemCode.NOT_UTF_8, "", 1, 1, OTHER_ENCODING));
  }

  /** Some bytes in the middle of a text, after an emoji and an umlaut. */
  private static Input undecodable(String name, byte[] bytes, String first) {
    String text = SMALL.replace("\"drop\"", "\"\uD83D\uDE00ä#\"");
    byte[] document =
        new String(text.getBytes(UTF_8), ISO_8859_1)
            .replace("#", new String(bytes, ISO_8859_1))
            .getBytes(ISO_8859_1);
    return new Input(
        name,
        () -> document,
        new Problem(
            ProblemCode.NOT_UTF_8,
            "",
            103,
            21,
            "the byte 0x" + first + " is not valid UTF-8 here"));
  }

  private static Input input(
      String name, String text, ProblemCode code, int line, int column, String message) {
    return new Input(
        name, () -> text.getBytes(UTF_8), new Problem(code, "", line, column, message));
  }

  private static Problem missing() {
    return new Problem(ProblemCode.NO_SUCH_FILE, "", 0, 0, "there is no such file");
  }

  private static Problem unreadable() {
    return new Problem(
        ProblemCode.UNREADABLE, "", 0, 0, "it cannot be read to its end: connection reset");
  }

  private static Problem tooMany() {
    return new Problem(
        ProblemCode.TOO_MANY_PROBLEMS,
        "",
        1_002,
        1,
        "more than 1,000 problems were found: the rest was not checked");
  }

  private static Problem missingComma() {
    return new Problem(
        ProblemCode.MALFORMED_JSON,
        "",
        122,
        48,
        "malformed JSON: found '\"', expected ',' or '}', or ':' after a property name");
  }

  private static String withUnknownProperties(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "\"mistake-" + number + "\": 1,\n")
        .collect(Collectors.joining("", "{\n", SMALL.substring(1)));
  }

  private static InputStream failing(IOException failure) {
    InputStream end =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw failure;
          }
        };
    byte[] half = SMALL.substring(0, SMALL.length() / 2).getBytes(UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(half), end);
  }

  static List<Problem> problems(ThrowingCallable loading) {
    try {
      loading.call();
    } catch (DatasetException e) {
      return e.problems();
    } catch (Throwable e) {
      throw new AssertionError("only a DatasetException is allowed", e);
    }
    throw new AssertionError("the document was loaded");
  }
}
