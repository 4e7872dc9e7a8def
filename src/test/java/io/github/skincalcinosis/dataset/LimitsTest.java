package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What reaches a limit is still read; what is beyond it is refused. */
class LimitsTest {
  private static final String SMALL = Mistake.SMALL;
  private static final String CODE =
      "{ \"system\": \"mesh\", \"code\": \"D006225\", \"match\": \"EXACT\" }";
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  @Test
  void anEndlessStreamIsReadToTheLimitOnly() {
    long[] read = new long[1];
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            read[0] += length;
            Arrays.fill(buffer, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(endless)))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
    assertThat(read[0]).isLessThan(17L * 1024 * 1024);
  }

  @Test
  void theLargestDocumentIsStillRead() {
    byte[] document = new byte[MOST_BYTES];
    Arrays.fill(document, (byte) ' ');
    byte[] small = SMALL.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(small, 0, document, 0, small.length);
    assertThat(DatasetLoader.load(document).id()).isEqualTo("small-calcinosis");
    assertThat(
            ProblemsTest.problems(
                () -> DatasetLoader.load(Arrays.copyOf(document, document.length + 1))))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
  }

  /** What counts is the size in UTF-8, not the number of characters. */
  @Test
  void textIsMeasuredInUtf8() {
    String umlauts = SMALL.replace("\"Hand\"", "\"" + "ä".repeat(1_000) + "\"");
    String largest = umlauts + " ".repeat(MOST_BYTES - umlauts.length() - 1_000);
    assertThat(DatasetLoader.load(largest).id()).isEqualTo("small-calcinosis");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(largest + " ")))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DOCUMENT_TOO_LARGE);
    String ascii = SMALL + " ".repeat(MOST_BYTES - SMALL.length());
    assertThat(DatasetLoader.load(ascii).id()).isEqualTo("small-calcinosis");
  }

  @Test
  void theLongestTextIsStillRead() {
    String text = SMALL.replace("Tissue dies first.", "x".repeat(65_536));
    assertThat(DatasetLoader.load(text).statement("tissue-dies").orElseThrow().text())
        .hasSize(65_536);
    assertThat(problems(text.replace("\"Hand\"", "7")))
        .containsExactly("expected text, found the number 7");
  }

  @Test
  void theLongestNumberIsStillRead() {
    String digits = "7".repeat(100);
    assertThat(problems(SMALL.replace("2011,\n", digits + ",\n")))
        .containsExactly("the number " + digits + " is out of all bounds");
    assertThat(problems(SMALL.replace("2011,\n", digits + "7,\n")))
        .containsExactly("the number has 101 digits: expected 100 at most");
    String decimals = "18." + "0".repeat(97);
    assertThat(problems(SMALL.replace("18,", decimals + ",")))
        .containsExactly("'lowestPercent' is " + decimals + ": expected at most 6 decimals");
    assertThat(problems(SMALL.replace("18,", decimals + "0,")))
        .containsExactly("the number has 101 digits: expected 100 at most");
  }

  @Test
  void theDeepestNestingIsStillRead() {
    String unknown = "\"plain\": " + "[".repeat(63) + "]".repeat(63) + ", \"plainName\"";
    assertThat(
            ProblemsTest.problems(
                () -> DatasetLoader.load(SMALL.replace("\"plainName\"", unknown))))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
  }

  @Test
  void whatFollowsOnTooDeepANestingIsNotRead() {
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load("[".repeat(65) + "nonsense")))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.TOO_DEEP);
  }

  @Test
  void whatHasBeenPassedOverIsNoLongerNestedAround() {
    String unknown = "\"one\": {}, \"two\": [[]], \"deep\": ";
    assertThat(problems("{" + unknown + "[".repeat(63) + "]".repeat(63) + ", \"id\": nonsense}"))
        .last(InstanceOfAssertFactories.STRING)
        .startsWith("malformed JSON");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load("{" + unknown + "[".repeat(64))))
        .last()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.TOO_DEEP);
  }

  @Test
  void whatFollowsOnTooManyProblemsIsNotRead() {
    String unknown =
        IntStream.rangeClosed(0, 1_000)
            .mapToObj(number -> "\"mistake-" + number + "\": 1, ")
            .collect(Collectors.joining("", "{", "nonsense"));
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(unknown)))
        .extracting(Problem::code)
        .contains(ProblemCode.TOO_MANY_PROBLEMS)
        .doesNotContain(ProblemCode.MALFORMED_JSON);
  }

  @Test
  void whatFollowsOnAThousandWrongEntriesIsStillRead() {
    assertThat(problems(withSources("null, ".repeat(1_000))))
        .hasSize(1_000)
        .containsOnly("null stands here: expected an object, or no such entry");
    assertThat(problems(withSources("null, ".repeat(1_001))))
        .hasSize(1_001)
        .last(InstanceOfAssertFactories.STRING)
        .startsWith("more than 1,000 problems");
  }

  @Test
  void aListMayHaveAnyNumberOfSoundEntries() {
    List<String> synonyms = Collections.nCopies(1_500, "\"lumps\"");
    String text =
        SMALL.replace("\"cutaneous calcification\"", String.join(", ", synonyms) + ", \"\"");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(text)))
        .extracting(Problem::pointer)
        .containsExactly("/synonyms/1500");
    String codes =
        String.join(", ", Collections.nCopies(1_500, CODE)) + ", " + CODE.replace("D006225", "");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(SMALL.replace(CODE, codes))))
        .extracting(Problem::pointer)
        .containsExactly("/bodySites/0/codes/1500/code");
  }

  private static String withSources(String more) {
    return SMALL.replace("\"sources\": [", "\"sources\": [" + more);
  }

  private static List<String> problems(String text) {
    return ProblemsTest.problems(() -> DatasetLoader.load(text)).stream()
        .map(Problem::message)
        .toList();
  }
}
