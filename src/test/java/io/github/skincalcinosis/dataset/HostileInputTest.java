package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that are made to cost much: within the limits they end in a bounded report, beyond them
 * they are refused early.
 */
class HostileInputTest {
  /** Far more than any of these takes; whoever needs more hangs. */
  private static final Duration FOR_EVER = Duration.ofMinutes(2);

  private static final int SIZE = 1_000_000;
  private static final int MOST_PROBLEMS = 1_000;
  private static final String HEAD =
      """
      {"edition": {"version": "1", "schemaVersion": "2.0", "language": "en", "reviewedOn": "2026-11-22",
      "nextReviewDue": "2027-11-22", "licence": "L", "disclaimer": "D"}, "id": "hostile", "name": "N", "plainName": "P\"""";
  private static final String SOURCE =
      "{\"id\": \"s\", \"kind\": \"REVIEW\", \"title\": \"T\", \"authorsComplete\": true}";
  private static final String SYSTEM =
      "{\"id\": \"c\", \"name\": \"N\", \"version\": \"1\", \"uri\": \"U\", \"licence\": \"L\"}";
  private static final String CITED = "\"citations\": [{\"source\": \"s\"}]";

  /** A document of about a given size. */
  record Hostile(String name, IntFunction<String> document) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void endsInABoundedReport(Hostile hostile) {
    String document = hostile.document().apply(SIZE);
    assertThat(document.length()).isBetween(SIZE / 2, SIZE * 2);
    DatasetException refusal =
        assertTimeoutPreemptively(
            FOR_EVER, () -> ProblemsTest.refusal(() -> DatasetLoader.load(document)));
    assertThat(refusal.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_PROBLEMS + 1);
    assertThat(refusal.problems())
        .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(1_000));
    assertThat(refusal).message().hasSizeLessThan(50_000);
  }

  /** Only as many as are reported are looked for, and the last says that there are more. */
  @ParameterizedTest
  @MethodSource("manyProblems")
  void theLastOfTooManyProblemsSaysSo(Hostile hostile) {
    String document = hostile.document().apply(SIZE);
    List<Problem> problems = ProblemsTest.problems(() -> DatasetLoader.load(document));
    assertThat(problems).hasSize(MOST_PROBLEMS + 1);
    assertThat(problems)
        .last()
        .satisfies(
            last -> {
              assertThat(last.code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
              assertThat(last.message())
                  .isEqualTo("more than 1,000 problems were found: the rest was not checked");
            });
    assertThat(problems.subList(0, MOST_PROBLEMS))
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.TOO_MANY_PROBLEMS);
  }

  /** The measure of what a document may cost; it has to be sound. */
  @Test
  void aLargeSoundDocumentLoads() {
    assertThat(DatasetLoader.load(valid(SIZE)).differentials()).hasSizeGreaterThan(1_000);
  }

  /** More mistakes than are reported: of form, and of meaning. */
  static Stream<Hostile> manyProblems() {
    return Stream.of(
        with("sources", "null"),
        with("sources", "{}"),
        with(
            "sources",
            "{\"id\": \"s-#\", \"kind\": \"REVIEW\", \"title\": \"T\", \"authorsComplete\": true}"),
        with("synonyms", "\"\""),
        with("codes", "{\"system\": \"none-#\", \"code\": \"C\", \"match\": \"EXACT\"}"),
        with(
            "differentials",
            item(
                "d-#", "\"id\": \"twice\", \"text\": \"T\", \"audience\": \"PATIENTS\", " + CITED)),
        new Hostile(
            "sentences that nothing accounts for",
            size ->
                outline(
                    listed(size, "{\"id\": \"section-#\", \"title\": \"T\", \"sentences\": 3}"),
                    "")));
  }

  static Stream<Hostile> hostile() {
    return Stream.concat(
        manyProblems(),
        Stream.of(
            with("sources", "0"),
            with("sources", "[]"),
            with("forms", "\"\\ud83d\""),
            new Hostile(
                "unknown properties", size -> HEAD + repeated(size, ", \"mistake-#\": 1") + "}"),
            new Hostile(
                "misspelt properties", size -> HEAD + repeated(size, ", \"synonyn#\": []") + "}"),
            new Hostile(
                "one property again and again", size -> HEAD + repeated(size, ", \"id\": 7") + "}"),
            new Hostile(
                "one list again and again",
                size -> HEAD + repeated(size, ", \"sources\": [" + SOURCE + "]") + "}"),
            new Hostile(
                "properties twice inside one with a long name",
                size ->
                    HEAD
                        + ", \""
                        + "x".repeat(size / 2)
                        + "\": {"
                        + repeated(size / 2, "\"a\": 1, ")
                        + "\"b\": 1}, \"id\": 7}"),
            new Hostile(
                "property names of one hash code",
                size -> HEAD + colliding(size, "an", "c0", ", \"", "\": 1") + "}"),
            new Hostile(
                "property names of one hash code in a parser's table",
                size -> HEAD + colliding(size, "aB", "b!", ", \"", "\": 1") + "}"),
            new Hostile(
                "the same with one property twice",
                size -> HEAD + colliding(size, "aB", "b!", ", \"", "\": 1") + ", \"id\": 7}"),
            new Hostile(
                "one long property name", size -> HEAD + ", \"" + "x".repeat(size) + "\": 1}"),
            new Hostile(
                "long property names",
                size -> HEAD + repeated(size, ", \"" + "x".repeat(1_000) + "#\": 1") + "}"),
            new Hostile(
                "lists in lists in an unknown property",
                size ->
                    HEAD + ", \"deep\": [" + listed(size, "[".repeat(60) + "]".repeat(60)) + "]}"),
            new Hostile(
                "an id as long as a text may be",
                size -> document(item("x".repeat(65_000), statement("a")), size)),
            new Hostile(
                "texts that are too long",
                size ->
                    HEAD
                        + ", \"synonyms\": ["
                        + listed(size, "\"" + "x".repeat(70_000) + "\"")
                        + "]}"),
            new Hostile(
                "a text with a space at its end",
                size ->
                    HEAD
                        + ", \"synonyms\": ["
                        + listed(size, "\"" + "x".repeat(60_000) + " \"")
                        + "]}"),
            new Hostile(
                "misspelt constants",
                size ->
                    HEAD
                        + ", \"causes\": ["
                        + listed(size, "{\"category\": \"CHRONIC_INFLAMMATIOM\"}")
                        + "]}"),
            new Hostile(
                "citations of sources that are not there, and sources that nothing cites",
                size ->
                    HEAD
                        + ", \"overviews\": [{\"kind\": \"overview\", \"id\": \"o\", \"name\": \"N\", \"section\": \"DEFINITION\", \"statements\": [{\"id\": \"st\", \"text\": \"T\", \"audience\": \"PATIENTS\", \"citations\": ["
                        + listed(size / 2, "{\"source\": \"none-#\"}")
                        + "]}]}], \"sources\": ["
                        + listed(
                            size / 2,
                            "{\"id\": \"some-#\", \"kind\": \"REVIEW\", \"title\": \"T\", \"authorsComplete\": true}")
                        + "]}"),
            new Hostile(
                "long references, each nearly as like one id as another",
                size ->
                    HEAD
                        + ", \"causes\": [{\"kind\": \"cause\", \"id\": \"c\", \"name\": \"N\", \"category\": \"GENETIC\", \"role\": \"PREDISPOSES\", \"mechanisms\": ["
                        + words(size / 2, 1, "\"", "\"")
                        + "], \"statements\": [{"
                        + statement("st")
                        + "}]}], \"mechanisms\": ["
                        + words(
                            size / 2,
                            2,
                            "{\"kind\": \"mechanism\", \"id\": \"",
                            "\", \"name\": \"N\"}")
                        + "], \"sources\": ["
                        + SOURCE
                        + "]}"),
            new Hostile(
                "one unknown source cited again and again beside many statements",
                size ->
                    HEAD
                        + ", \"differentials\": [{"
                        + item("d", statement("st"))
                        + ", \"cautions\": [{\"severity\": \"HIGH\", \"kind\": \"HARM\", \"text\": \"T\", \"action\": \"A\", \"citations\": ["
                        + listed(size / 2, "{\"source\": \"t\"}")
                        + "]}]}, "
                        + listed(size / 2, "{" + item("d-#", statement("st-#")) + "}")
                        + "], \"sources\": ["
                        + SOURCE
                        + "]}"),
            new Hostile(
                "sound references to the statements of one large item, and one that is not",
                size ->
                    HEAD
                        + ", \"mechanisms\": [{\"kind\": \"mechanism\", \"id\": \"m\", \"name\": \"N\", \"steps\": [\"none\", "
                        + listed(size / 5, "\"st-#\"")
                        + "], \"statements\": ["
                        + listed(size * 4 / 5, "{" + statement("st-#") + "}")
                        + "]}], \"sources\": ["
                        + SOURCE
                        + "]}"),
            new Hostile(
                "references to statements that are not there",
                size ->
                    HEAD
                        + ", \"mechanisms\": [{\"kind\": \"mechanism\", \"id\": \"m\", \"name\": \"N\", \"steps\": ["
                        + listed(size / 2, "\"none-#\"")
                        + "], \"statements\": ["
                        + listed(size / 2, "{" + statement("st-#") + "}")
                        + "]}], \"sources\": ["
                        + SOURCE
                        + "]}"),
            new Hostile(
                "many large sections with many unknown sentences",
                size ->
                    outline(
                        listed(
                            size / 2,
                            "{\"id\": \"section-#\", \"title\": \"T\", \"sentences\": 10000}"),
                        listed(size / 2, "{\"sentence\": \"none-#\", \"reason\": \"R\"}"))),
            new Hostile(
                "unknown sentences, each like many others",
                size ->
                    outline(
                        numbered(
                            500, "{\"id\": \"section-#\", \"title\": \"T\", \"sentences\": 500}"),
                        listed(size, "{\"sentence\": \"sektion-#-501\", \"reason\": \"R\"}"))),
            new Hostile(
                "items twice, the last of them large",
                size -> {
                  String small =
                      IntStream.range(0, 900)
                          .mapToObj(
                              number -> "{" + item("i-" + number, statement("t-" + number)) + "}")
                          .collect(Collectors.joining(", "));
                  String large =
                      "{\"kind\": \"differential\", \"id\": \"l\", \"name\": \"N\", \"statements\": ["
                          + listed(size / 2, "{" + statement("st-#") + "}")
                          + "]}";
                  String all = small + ", " + large;
                  return HEAD
                      + ", \"differentials\": ["
                      + all
                      + ", "
                      + all
                      + "], \"sources\": ["
                      + SOURCE
                      + "]}";
                }),
            new Hostile(
                "ids of one hash code",
                size ->
                    HEAD
                        + ", \"differentials\": ["
                        + IntStream.range(0, size / 150)
                            .mapToObj(number -> colliding(number, "an", "c0"))
                            .map(id -> "{" + item("d" + id, statement("s" + id)) + "}")
                            .collect(Collectors.joining(", "))
                        + "], \"sources\": []}"),
            new Hostile("sites that make one ring", size -> sites(size, "s-0")),
            new Hostile(
                "sites each a part of the next, and the last of none", size -> sites(size, "none")),
            new Hostile(
                "items of one name",
                size ->
                    HEAD
                        + ", \"differentials\": ["
                        + listed(
                            size, "{" + item("d-#", statement("st-#")).replace("N d-#", "N") + "}")
                        + "], \"sources\": ["
                        + SOURCE
                        + "]}"),
            new Hostile(
                "what is nearly a figure for clinicians",
                size ->
                    HEAD
                        + ", \"differentials\": ["
                        + listed(
                            size,
                            "{"
                                + item("d-#", statement("st-#"))
                                    .replace("Calcium salts", "p = 0." + "OR 1".repeat(1_000) + "a")
                                + "}")
                        + "], \"sources\": []}"),
            new Hostile(
                "percentages of a billion decimals",
                size ->
                    HEAD
                        + ", \"epidemiology\": [{\"kind\": \"epidemiology\", \"id\": \"e\", \"name\": \"N\", \"frequencies\": ["
                        + listed(
                            size,
                            "{\"who\": \"W\", \"lowestPercent\": 1e-999999999, \"highestPercent\": 9e999999999, \"statement\": \"st\"}")
                        + "], \"statements\": [{"
                        + statement("st")
                        + "}]}], \"sources\": ["
                        + SOURCE
                        + "]}")));
  }

  /** {@return a sound document of about a size} */
  static String valid(int size) {
    return document(item("d-#", statement("st-#")), size);
  }

  private static Hostile with(String property, String entry) {
    // Without any source, all references to one would be a single problem.
    String rest =
        property.equals("sources")
            ? ""
            : ", \"codeSystems\": [" + SYSTEM + "], \"sources\": [" + SOURCE + "]";
    String whole = entry.startsWith("\"kind\"") ? "{" + entry + "}" : entry;
    return new Hostile(
        property + " of " + entry,
        size -> HEAD + ", \"" + property + "\": [" + listed(size, whole) + "]" + rest + "}");
  }

  private static String document(String item, int size) {
    return HEAD
        + ", \"differentials\": ["
        + listed(size, "{" + item + "}")
        + "], \"sources\": ["
        + SOURCE
        + "]}";
  }

  private static String item(String id, String statement) {
    return "\"kind\": \"differential\", \"id\": \""
        + id
        + "\", \"name\": \"N "
        + id
        + "\", \"statements\": [{"
        + statement
        + "}]";
  }

  private static String statement(String id) {
    return "\"id\": \""
        + id
        + "\", \"text\": \"Calcium salts lie in the skin.\", \"audience\": \"PATIENTS\", "
        + CITED;
  }

  /** Entries of a list up to a size, each with its number for #. */
  private static String listed(int size, String entry) {
    return repeated(size, ", " + entry).substring(2);
  }

  private static String outline(String sections, String omissions) {
    return HEAD
        + ", \"sources\": [{\"id\": \"article\", \"kind\": \"ARTICLE\", \"title\": \"T\", \"authorsComplete\": true, \"outline\": ["
        + sections
        + "], \"omitted\": ["
        + omissions
        + "]}], \"differentials\": [{"
        + item(
            "d",
            "\"id\": \"st\", \"text\": \"T\", \"audience\": \"PATIENTS\", \"citations\": [{\"source\": \"article\"}]")
        + "}]}";
  }

  /** A document with sites, each a part of the next. */
  private static String sites(int size, String last) {
    int count = size / 50;
    return HEAD
        + ", \"bodySites\": ["
        + IntStream.range(0, count)
            .mapToObj(
                number ->
                    "{\"id\": \"s-%d\", \"name\": \"N\", \"partOf\": \"%s\"}"
                        .formatted(number, number + 1 < count ? "s-" + (number + 1) : last))
            .collect(Collectors.joining(", "))
        + "]}";
  }

  /** A number of entries of a list, each with its number for #. */
  private static String numbered(int count, String entry) {
    return IntStream.range(0, count)
        .mapToObj(number -> entry.replace("#", String.valueOf(number)))
        .collect(Collectors.joining(", "));
  }

  private static String repeated(int size, String part) {
    StringBuilder text = new StringBuilder(size + part.length());
    for (int number = 0; text.length() < size; number++) {
      text.append(part.replace("#", String.valueOf(number)));
    }
    return text.toString();
  }

  /** Words of eighty letters up to a size, each between two texts. */
  private static String words(int size, long seed, String before, String after) {
    Random random = new Random(seed);
    return IntStream.range(0, size / (82 + before.length() + after.length()))
        .mapToObj(
            number ->
                random
                    .ints(80, 'a', 'k')
                    .mapToObj(letter -> String.valueOf((char) letter))
                    .collect(Collectors.joining("", before, after)))
        .collect(Collectors.joining(", "));
  }

  /** Different words of one hash code up to a size, each between two texts. */
  private static String colliding(int size, String one, String other, String before, String after) {
    return IntStream.range(0, size / (32 + before.length() + after.length()))
        .mapToObj(number -> before + colliding(number, one, other) + after)
        .collect(Collectors.joining());
  }

  /** Of two pairs of letters with one hash code, as many as the number has bits. */
  private static String colliding(int number, String one, String other) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 16; bit++) {
      text.append((number >> bit & 1) == 0 ? one : other);
    }
    return text.toString();
  }
}
