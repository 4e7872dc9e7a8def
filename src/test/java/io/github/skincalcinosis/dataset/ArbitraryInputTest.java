package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Verdict;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is thrown at the loader ends in a condition or in problems that can be looked up. */
class ArbitraryInputTest {
  private static final byte[] SMALL = Mistake.SMALL.getBytes(StandardCharsets.UTF_8);
  private static final JsonText TEXT = JsonText.of(Mistake.SMALL);

  /** The words of the format, some of them in the wrong place wherever they land. */
  private static final List<String> WORDS =
      Stream.of(
              TEXT.values().stream().map(JsonText.Value::name),
              TEXT.values().stream().map(JsonText.Value::content),
              Arrays.stream(Verdict.values()).map(Verdict::name),
              Arrays.stream(Section.values()).map(Section::name),
              Stream.of("stages", "signs", "outlooks", "procedure", "diet", "article-2", "1.0"))
          .flatMap(words -> words)
          .distinct()
          .toList();

  @Property(tries = 1_500)
  void bytes(@ForAll @Size(max = 300) byte[] bytes) {
    assertHandled(bytes);
  }

  @Property(tries = 1_500)
  void text(@ForAll("texts") String text) {
    assertHandled(text);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void json(@ForAll("documents") String json) {
    assertHandled(json);
  }

  /** A value of the small document is exchanged for an arbitrary one. */
  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void strangeValues(@ForAll("places") JsonText.Value place, @ForAll("values") String value) {
    assertHandled(TEXT.with(List.of(new JsonText.Edit(place.start(), place.end(), value))));
  }

  /** A value of the small document is exchanged for another of its values. */
  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void misplacedValues(
      @ForAll("places") JsonText.Value place, @ForAll("places") JsonText.Value other) {
    String value = TEXT.from(other.start(), other.end());
    assertHandled(TEXT.with(List.of(new JsonText.Edit(place.start(), place.end(), value))));
  }

  /** A property of the small document gets another name. */
  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void strangeNames(@ForAll("places") JsonText.Value place, @ForAll("names") String name) {
    if (!place.entry() && !place.pointer().isEmpty()) {
      int end = place.from() + place.name().length() + 2;
      assertHandled(TEXT.with(List.of(new JsonText.Edit(place.from(), end, quoted(name)))));
    }
  }

  @Property(tries = 1_000)
  void truncations(@ForAll @IntRange(max = 7_000) int length) {
    assertHandled(Arrays.copyOf(SMALL, Math.min(length, SMALL.length)));
  }

  @Property(tries = 1_500)
  void flippedBytes(@ForAll("flips") List<Tuple.Tuple2<Integer, Byte>> flips) {
    byte[] bytes = SMALL.clone();
    flips.forEach(flip -> bytes[flip.get1()] = flip.get2());
    assertHandled(bytes);
  }

  @Provide
  Arbitrary<List<Tuple.Tuple2<Integer, Byte>>> flips() {
    Arbitrary<Byte> punctuation =
        Arbitraries.of(
            Stream.of('"', '{', '}', '[', ']', ',', ':', '\\', '\n', '0', '-', ' ')
                .map(here -> (byte) here.charValue())
                .toList());
    return Combinators.combine(
            Arbitraries.integers().between(0, SMALL.length - 1),
            Arbitraries.oneOf(Arbitraries.bytes(), punctuation))
        .as(Tuple::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<JsonText.Value> places() {
    return Arbitraries.of(TEXT.values());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().all().ofMaxLength(100);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of(WORDS)),
        Tuple.of(3, Arbitraries.of(WORDS).map(ArbitraryInputTest::misspelt)),
        Tuple.of(2, Arbitraries.strings().all().ofMaxLength(100)));
  }

  @Provide
  Arbitrary<String> values() {
    return value(4);
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> edition =
        Arbitraries.of("{\"schemaVersion\": \"1.0\"}", "{\"schemaVersion\": \"2.0\"}", "{}", "[]");
    return Combinators.combine(edition, members(5))
        .as((first, rest) -> "{\"edition\": " + first + (rest.isEmpty() ? "" : ", " + rest) + "}");
  }

  private Arbitrary<String> value(int depth) {
    Supplier<Arbitrary<String>> scalars =
        () ->
            Arbitraries.frequencyOf(
                Tuple.of(6, names().map(ArbitraryInputTest::quoted)),
                Tuple.of(1, Arbitraries.of("null", "true", "false")),
                Tuple.of(
                    1,
                    Arbitraries.of(
                        "0",
                        "-0",
                        "-1",
                        "1.0",
                        "1e3",
                        "1e-999999999",
                        "1e999999999",
                        "1e99999999999",
                        "2147483648",
                        "99999999999999999999",
                        "0.1000")),
                Tuple.of(1, Arbitraries.integers().map(String::valueOf)),
                Tuple.of(1, Arbitraries.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"")));
    if (depth == 0) {
      return scalars.get();
    }
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.lazy(scalars)),
        Tuple.of(3, Arbitraries.lazy(() -> members(depth - 1)).map(inside -> "{" + inside + "}")),
        Tuple.of(
            3,
            Arbitraries.lazy(() -> value(depth - 1))
                .list()
                .ofMaxSize(4)
                .map(entries -> "[" + String.join(", ", entries) + "]")));
  }

  private Arbitrary<String> members(int depth) {
    return Combinators.combine(names(), value(depth))
        .as((name, value) -> quoted(name) + ": " + value)
        .list()
        .ofMaxSize(6)
        .map(members -> String.join(", ", members));
  }

  private static String misspelt(String word) {
    return word.isEmpty() ? "x" : word.substring(1) + word.charAt(0);
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(
            here ->
                here < ' ' || here == '"' || here == '\\' || Character.isSurrogate((char) here)
                    ? "\\u%04x".formatted(here)
                    : String.valueOf((char) here))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static void assertHandled(String text) {
    try {
      assertThat(DatasetLoader.load(text)).isNotNull();
    } catch (DatasetException e) {
      assertProblems(e, text);
    }
  }

  private static void assertHandled(byte[] bytes) {
    try {
      assertThat(DatasetLoader.load(bytes)).isNotNull();
    } catch (DatasetException e) {
      assertProblems(e, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static void assertProblems(DatasetException e, String text) {
    assertThat(e.problems()).isNotEmpty().doesNotHaveDuplicates();
    boolean found = e.problems().stream().anyMatch(problem -> !problem.pointer().isEmpty());
    Optional<Set<String>> places = found ? places(text) : Optional.empty();
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    for (Problem problem : e.problems()) {
      assertThat(problem.message()).isNotBlank().doesNotContain("\n", "\r", "fasterxml", "java.");
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(problem.message())).isTrue();
      if (!problem.pointer().isEmpty()) {
        places.ifPresent(all -> assertThat(all).as(text).contains(problem.pointer()));
      }
      assertThat(problem.line()).isBetween(1, lines.size());
      assertThat(problem.column())
          .as(problem + " in " + text)
          .isBetween(1, lines.get(problem.line() - 1).length() + 1);
    }
    assertInOrder(e.problems());
  }

  /** Every place that a pointer can lead to; empty where the text is no JSON. */
  private static Optional<Set<String>> places(String text) {
    try {
      return Optional.of(
          JsonText.of(text).values().stream()
              .map(JsonText.Value::pointer)
              .collect(Collectors.toSet()));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** In document order; only what ended the reading stands last, wherever it is. */
  private static void assertInOrder(List<Problem> problems) {
    List<Problem> sorted = new ArrayList<>(problems.subList(0, problems.size() - 1));
    sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    assertThat(problems.subList(0, problems.size() - 1)).isEqualTo(sorted);
  }
}
