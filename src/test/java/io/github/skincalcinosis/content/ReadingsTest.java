package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that no garbled wording loses its reading, nor a reading the doubt about it. */
class ReadingsTest {
  @Test
  void theGarbledWordsAreReadAsTheReviewReadsThem() {
    assertThat(CALCINOSIS.statements().stream().flatMap(ReadingsTest::rows))
        .containsExactlyInAnyOrderElementsOf(table("readings.tsv"));
  }

  private static Stream<List<String>> rows(Statement statement) {
    return statement.readings().stream()
        .map(
            reading ->
                List.of(
                    statement.id(),
                    reading.printed(),
                    reading.meaning(),
                    reading.confidence().name()));
  }

  @Test
  void aReadingQuotesAFewWordsAndDiffersFromThem() {
    assertThat(CALCINOSIS.statements())
        .flatExtracting(Statement::readings)
        .isNotEmpty()
        .allSatisfy(
            reading -> {
              assertThat(Prose.words(reading.printed())).hasSizeLessThanOrEqualTo(10);
              assertThat(reading.meaning()).isNotEqualTo(reading.printed());
            });
  }

  @Test
  void anUnclearClaimOffersItsReadingsAndNoneOfThemForSure() {
    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> statement.verdict().filter(Verdict.UNCLEAR::equals).isPresent())
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.readings())
                    .as(statement.id())
                    .extracting(Reading::confidence)
                    .containsAnyOf(Reading.Confidence.MODERATE, Reading.Confidence.LOW));
  }
}
