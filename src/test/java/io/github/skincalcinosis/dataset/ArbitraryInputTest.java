package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.dataset.DatasetException.Tier;
import io.github.skincalcinosis.dataset.JsonText.Edit;
import io.github.skincalcinosis.dataset.JsonText.Value;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever is thrown at the loader ends in a condition or in problems that can be looked up. */
class ArbitraryInputTest {
  private static final byte[] SMALL = Mistake.SMALL.getBytes(StandardCharsets.UTF_8);
  private static final int TRIES = 1_500;

  @Test
  void bytes() {
    assertBytesHandled(ArbitraryInput::bytes);
  }

  @Test
  void text() {
    assertHandled(ArbitraryInput::text);
  }

  @Test
  void json() {
    assertHandled(ArbitraryInput::document);
  }

  /** A value of the small document is exchanged for an arbitrary one. */
  @Test
  void strangeValues() {
    assertHandled(input -> with(input.place(), input.value()));
  }

  /** A value of the small document is exchanged for another of its values. */
  @Test
  void misplacedValues() {
    assertHandled(
        input -> {
          Value other = input.place();
          return with(input.place(), ArbitraryInput.SMALL.from(other.start(), other.end()));
        });
  }

  /** A property of the small document gets another name. */
  @Test
  void strangeNames() {
    List<Value> named =
        ArbitraryInput.SMALL.values().stream()
            .filter(value -> !value.entry() && !value.pointer().isEmpty())
            .toList();
    assertHandled(
        input -> {
          Value value = input.one(named);
          int end = value.from() + value.name().length() + 2;
          String name = ArbitraryInput.quoted(input.name());
          return ArbitraryInput.SMALL.with(List.of(new Edit(value.from(), end, name)));
        });
  }

  @Test
  void truncations() {
    assertBytesHandled(input -> Arrays.copyOf(SMALL, input.below(SMALL.length)));
  }

  @Test
  void flippedBytes() {
    assertBytesHandled(
        input -> {
          byte[] bytes = SMALL.clone();
          for (int flips = 1 + input.below(5); flips > 0; flips--) {
            int flipped =
                input.below(2) == 0 ? "\"{}[],:\\\n0- ".charAt(input.below(12)) : input.below(256);
            bytes[input.below(bytes.length)] = (byte) flipped;
          }
          return bytes;
        });
  }

  private static String with(Value place, String value) {
    return ArbitraryInput.SMALL.with(List.of(new Edit(place.start(), place.end(), value)));
  }

  private static void assertHandled(Function<ArbitraryInput, String> document) {
    LongStream.range(0, TRIES)
        .forEach(
            seed -> {
              String text = document.apply(new ArbitraryInput(seed));
              try {
                assertThat(DatasetLoader.load(text)).isNotNull();
              } catch (DatasetException e) {
                assertProblems(e, text);
              } catch (RuntimeException e) {
                throw new AssertionError("with the seed " + seed + ": " + text, e);
              }
            });
  }

  private static void assertBytesHandled(Function<ArbitraryInput, byte[]> document) {
    LongStream.range(0, TRIES)
        .forEach(
            seed -> {
              byte[] bytes = document.apply(new ArbitraryInput(seed));
              try {
                assertThat(DatasetLoader.load(bytes)).isNotNull();
              } catch (DatasetException e) {
                assertProblems(e, new String(bytes, StandardCharsets.UTF_8));
              } catch (RuntimeException e) {
                throw new AssertionError("with the seed " + seed, e);
              }
            });
  }

  private static void assertProblems(DatasetException e, String text) {
    assertThat(e.problems()).as(text).isNotEmpty().doesNotHaveDuplicates();
    assertThat(e.tier() == Tier.SYNTAX && e.problems().size() > 1).as(text).isFalse();
    Optional<Set<String>> places = e.tier() == Tier.SYNTAX ? Optional.empty() : places(text);
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    for (Problem problem : e.problems()) {
      assertThat(problem.message()).isNotBlank().doesNotContain("\n", "\r", "fasterxml", "java.");
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(problem.message())).isTrue();
      places.ifPresent(all -> assertThat(all).as(text).contains(problem.pointer()));
      if (problem.code() != ProblemCode.TOO_MANY_PROBLEMS) {
        assertThat(problem.line()).as(text).isBetween(1, lines.size());
        assertThat(problem.column())
            .as(problem + " in " + text)
            .isBetween(1, lines.get(problem.line() - 1).length() + 1);
      }
    }
    assertThat(e.problems())
        .as("in document order")
        .isSortedAccordingTo(
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
  }

  /** Every place that a pointer can lead to; empty where a parser cannot tell. */
  private static Optional<Set<String>> places(String text) {
    try {
      return Optional.of(
          JsonText.of(text).values().stream().map(Value::pointer).collect(Collectors.toSet()));
    } catch (UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
