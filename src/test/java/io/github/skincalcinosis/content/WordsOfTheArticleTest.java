package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.phrases;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds that a claim is restated as it stands: its facts, and how often and how firmly the article
 * says it ("usually", "can", "only", "absolutely"). What limits it belongs to the assessment.
 */
class WordsOfTheArticleTest {
  static List<List<String>> rows() {
    return table("words.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theClaimKeepsWhatTheArticleSays(List<String> row) {
    assertThat(phrases(row.get(1)))
        .allSatisfy(
            phrase -> assertThat(statement(row.get(0)).text()).containsIgnoringCase(phrase));
  }
}
