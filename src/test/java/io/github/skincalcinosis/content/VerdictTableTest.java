package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.table;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the dataset against verdicts that were drawn from the reviews of the article apart. */
class VerdictTableTest {
  private static final Pattern NOTHING_FOUND =
      Pattern.compile("\\b[Nn]o (study|source|trial)\\b[^.]* found\\b");

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

  @Test
  void whereNothingWasFoundTheClaimIsNotCalledRefutedOrOutdated() {
    assertThat(articleStatements())
        .filteredOn(statement -> NOTHING_FOUND.matcher(reason(statement)).find())
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(verdict(statement.id()))
                    .as(statement.id())
                    .isIn(Verdict.UNSUPPORTED, Verdict.UNSAFE, Verdict.UNCLEAR));
  }

  @Test
  void anAssessmentNamesItsEvidenceOrSaysThatNoneWasFound() {
    assertThat(articleStatements())
        .filteredOn(statement -> statement.assessment().orElseThrow().evidence().isEmpty())
        .filteredOn(statement -> verdict(statement.id()) != Verdict.UNCLEAR)
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(reason(statement)).as(statement.id()).containsPattern(NOTHING_FOUND));
  }

  @Test
  void anUnsupportedClaimIsOneForWhichNothingWasFound() {
    assertThat(articleStatements())
        .filteredOn(statement -> verdict(statement.id()) == Verdict.UNSUPPORTED)
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(reason(statement)).as(statement.id()).containsPattern(NOTHING_FOUND));
  }

  @Test
  void aReasonSpeaksOfWhatWasFoundAndNotOfWhatTheSourcesLeaveOut() {
    assertThat(articleStatements())
        .extracting(VerdictTableTest::reason)
        .noneMatch(
            reason ->
                reason.matches(
                    ".*(gathered here|does not sort|give no ages|no outlook for|is not named).*"));
  }

  @Test
  void aClaimThatDoesNotHoldSaysThatItIsTheArticlesAndOneThatHoldsDoesNot() {
    Set<Verdict> holding = Set.of(Verdict.SUPPORTED, Verdict.QUALIFIED);
    assertThat(articleStatements())
        .allSatisfy(
            statement ->
                assertThat(statement.text().matches("(?i).*\\bthe article\\b.*"))
                    .as(statement.id())
                    .isEqualTo(!holding.contains(verdict(statement.id()))));
  }

  @ParameterizedTest
  @CsvSource({
    "article-introduction-4, article-introduction-6",
    "article-clinical-picture-1b, article-clinical-picture-1b-stage",
    "article-clinical-picture-4a, article-clinical-picture-4a-stage",
    "article-clinical-picture-8, article-clinical-picture-8-stage",
    "article-clinical-picture-10, article-clinical-picture-8-stage",
    "article-clinical-picture-15, article-clinical-picture-15-stage",
    "article-causes-8a, article-causes-8b-infection",
    "article-causes-8a, article-causes-8b-inflammation",
    "article-pregnancy-7, article-pregnancy-8"
  })
  void claimsOfOneIdeaAreJudgedAlike(String one, String other) {
    assertThat(verdict(one)).isEqualTo(verdict(other));
  }

  private static String reason(Statement statement) {
    return statement.assessment().orElseThrow().reason();
  }
}
