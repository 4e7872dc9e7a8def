package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up names, values and whole documents that may be anything, as a seed has it. */
final class ArbitraryInput {
  static final JsonText SMALL = JsonText.of(Mistake.SMALL);

  /** The words of the format, some of them in the wrong place wherever they land. */
  private static final List<String> WORDS =
      Stream.of(
              SMALL.values().stream().map(JsonText.Value::name),
              SMALL.values().stream().map(JsonText.Value::content),
              Arrays.stream(Verdict.values()).map(Verdict::name),
              Arrays.stream(Section.values()).map(Section::name),
              Stream.of("article-2", "1.0", "$schema", "condition"))
          .flatMap(words -> words)
          .distinct()
          .toList();

  private static final List<String> NUMBERS =
      List.of(
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
          "0.1000");

  private final Random random;

  ArbitraryInput(long seed) {
    this.random = new Random(seed);
  }

  byte[] bytes() {
    byte[] bytes = new byte[below(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** {@return text of any characters, those that JSON is made of more often than others} */
  String text() {
    return listed(
        100,
        "",
        () ->
            below(3) == 0
                ? String.valueOf((char) below(Character.MAX_VALUE + 1))
                : one(List.of("\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "0", "-", " ", "a")));
  }

  /** {@return any value of the small document} */
  JsonText.Value place() {
    return one(SMALL.values());
  }

  String name() {
    String word = one(WORDS);
    return switch (below(10)) {
      case 0, 1 -> text();
      case 2, 3, 4 -> word.isEmpty() ? "x" : word.substring(1) + word.charAt(0);
      default -> word;
    };
  }

  String value() {
    return value(4);
  }

  String document() {
    String edition =
        one(List.of("{\"schemaVersion\": \"1.0\"}", "{\"schemaVersion\": \"2.0\"}", "{}", "[]"));
    String members = members(5);
    return "{\"edition\": " + edition + (members.isEmpty() ? "" : ", " + members) + "}";
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> values) {
    return values.get(below(values.size()));
  }

  private String value(int depth) {
    int sort = depth == 0 ? below(2) : below(8);
    return switch (sort) {
      case 0, 1 -> scalar();
      case 2, 3, 4 -> "{" + members(depth - 1) + "}";
      default -> "[" + listed(4, ", ", () -> value(depth - 1)) + "]";
    };
  }

  private String scalar() {
    return switch (below(10)) {
      case 0 -> one(List.of("null", "true", "false"));
      case 1 -> one(NUMBERS);
      case 2 -> String.valueOf(random.nextInt());
      case 3 -> one(List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\""));
      default -> quoted(name());
    };
  }

  private String members(int depth) {
    return listed(6, ", ", () -> quoted(name()) + ": " + value(depth));
  }

  private String listed(int most, String between, Supplier<String> entry) {
    return IntStream.range(0, below(most + 1))
        .mapToObj(number -> entry.get())
        .collect(Collectors.joining(between));
  }

  /** {@return a text as JSON has it} */
  static String quoted(String text) {
    return text.chars()
        .mapToObj(
            here ->
                here < ' ' || here == '"' || here == '\\' || Character.isSurrogate((char) here)
                    ? "\\u%04x".formatted(here)
                    : String.valueOf((char) here))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
