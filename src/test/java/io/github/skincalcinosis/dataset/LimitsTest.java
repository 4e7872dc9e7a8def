package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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
    String text = Mistake.edited("Tissue dies first.", "x".repeat(65_536));
    assertThat(DatasetLoader.load(text).statement("tissue-dies").orElseThrow().text())
        .hasSize(65_536);
    String longer = Mistake.edited("Tissue dies first.", "x".repeat(65_537));
    assertThat(problems(longer))
        .containsExactly("the text has 65537 characters: expected 65536 at most");
  }

  /** It is named where it stands, as are the mistakes after it. */
  @Test
  void whatFollowsOnATextThatIsTooLongIsStillRead() {
    String text = Mistake.edited("Tissue dies first.", "x".repeat(1_000_000));
    assertThat(problems(text.replace("\"Hand\"", "7")))
        .containsExactly(
            "the text has 1000000 characters: expected 65536 at most",
            "expected text, found the number 7");
  }

  @Test
  void theLongestNumberIsStillRead() {
    String digits = "7".repeat(100);
    assertThat(problems(SMALL.replace("2011,\n", digits + ",\n")))
        .containsExactly("the number " + digits.substring(0, 60) + "… is out of all bounds");
    assertThat(problems(SMALL.replace("2011,\n", digits + "7,\n")))
        .containsExactly("the number has 101 digits: expected 100 at most");
    String decimals = "18." + "0".repeat(98);
    assertThat(problems(SMALL.replace("18,", decimals + ",")))
        .containsExactly(
            "'lowestPercent' is "
                + decimals.substring(0, 60)
                + "…: expected a plain number with at most 6 decimals");
    assertThat(problems(SMALL.replace("18,", decimals + "0,")))
        .containsExactly("the number has 101 digits: expected 100 at most");
  }

  @Test
  void theLargestExponentIsStillRead() {
    // Before 2.17, Jackson makes infinity of it, which is refused in other words.
    assumeThat(PackageVersion.VERSION.getMinorVersion()).isGreaterThanOrEqualTo(17);
    assertThat(problems(SMALL.replace("18,", "1e2147483647,")))
        .containsExactly("'lowestPercent' is 1E+2147483647: expected 0 to 49.5");
    assertThat(problems(SMALL.replace("18,", "1e-2147483647,")))
        .containsExactly(
            "'lowestPercent' is 1E-2147483647: expected a plain number with at most 6 decimals");
    assertThat(problems(SMALL.replace("18,", "0E+2147483647,")))
        .containsExactly(
            "'lowestPercent' is 0E+2147483647: expected a plain number with at most 6 decimals");
    for (String beyond :
        List.of("1e2147483649", "0.1e-2147483647", "1e99999999999", "-0E99999999999")) {
      assertThat(problems(SMALL.replace("18,", beyond + ",")))
          .containsExactly("the number " + beyond + " is out of all bounds");
    }
  }

  @Test
  void theLongestNamesOfPropertiesAreStillRead() {
    String name = "x".repeat(1_000_000);
    String text = Mistake.edited("\"plainName\"", "\"" + name + "\": 1, \"plainName\"");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(text)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY);
              assertThat(problem.pointer()).isEqualTo("/" + name);
              assertThat(problem.toString()).hasSizeLessThan(1_000);
            });
  }

  @Test
  void theDeepestNestingIsStillRead() {
    String unknown = "\"plain\": " + "[".repeat(63) + "]".repeat(63) + ", \"plainName\"";
    assertThat(codes(Mistake.edited("\"plainName\"", unknown)))
        .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
    assertThat(codes("[".repeat(65) + "nonsense")).containsExactly(ProblemCode.TOO_DEEP);
  }

  /** Brackets that are closed count no longer. */
  @Test
  void onlyWhatIsOpenCountsAsNesting() {
    String unknown = "{\"one\": {}, \"two\": [[]], \"deep\": ";
    assertThat(codes(unknown + "[".repeat(63) + "]".repeat(63) + ", \"id\": nonsense}"))
        .containsExactly(ProblemCode.MALFORMED_JSON);
    assertThat(codes(unknown + "[".repeat(64))).containsExactly(ProblemCode.TOO_DEEP);
  }

  @Test
  void aThousandWrongEntriesAreReportedAndNoMore() {
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

  private static List<ProblemCode> codes(String text) {
    return ProblemsTest.problems(() -> DatasetLoader.load(text)).stream()
        .map(Problem::code)
        .toList();
  }

  private static List<String> problems(String text) {
    return ProblemsTest.problems(() -> DatasetLoader.load(text)).stream()
        .map(Problem::message)
        .toList();
  }
}
