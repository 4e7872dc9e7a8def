package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds that no garbled wording loses its reading, nor a reading the doubt about it. */
class ReadingsTest {
  record Row(String statement, String printed, Reading.Confidence confidence) {
    static Row of(List<String> cells) {
      return new Row(cells.get(0), cells.get(1), Reading.Confidence.valueOf(cells.get(2)));
    }

    static Row of(String statement, Reading reading) {
      return new Row(statement, reading.printed(), reading.confidence());
    }
  }

  static List<Row> rows() {
    return table("readings.tsv").stream().map(Row::of).toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theGarbledWordsAreReadWithTheConfidenceOfTheReview(Row row) {
    assertThat(statement(row.statement()).readings())
        .extracting(reading -> Row.of(row.statement(), reading))
        .contains(row);
  }

  @Test
  void aReadingDiffersFromWhatIsPrinted() {
    assertThat(articleStatements())
        .flatExtracting(statement -> statement.readings())
        .isNotEmpty()
        .allSatisfy(reading -> assertThat(reading.meaning()).isNotEqualTo(reading.printed()));
  }
}
