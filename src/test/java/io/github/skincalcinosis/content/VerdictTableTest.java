package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the dataset against verdicts that were drawn from the review of the article apart. */
class VerdictTableTest {
  record Row(String statement, String sentence, Verdict verdict) {
    static Row of(List<String> cells) {
      return new Row(cells.get(0), cells.get(1), Verdict.valueOf(cells.get(2)));
    }

    static Row of(Statement statement) {
      return new Row(
          statement.id(),
          statement.citations().get(0).locator().orElseThrow(),
          statement.verdict().orElseThrow());
    }
  }

  static List<Row> rows() {
    return table("verdicts.tsv").stream().map(Row::of).toList();
  }

  @Test
  void everyClaimOfTheArticleHasItsLineInTheTable() {
    assertThat(rows())
        .extracting(Row::statement)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            articleStatements().stream().map(Statement::id).toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theDatasetJudgesAsTheReviewDoes(Row row) {
    assertThat(Row.of(Bundled.statement(row.statement()))).isEqualTo(row);
  }
}
