package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.article;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Omission;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final Set<Verdict> HOLDING = Set.of(Verdict.SUPPORTED, Verdict.QUALIFIED);
  private static final List<List<String>> SENTENCES = table("sentences.tsv");
  private static final List<String> SENTENCE_IDS =
      SENTENCES.stream().map(sentence -> sentence.get(0)).toList();

  @Test
  void theOutlineHasExactlyThe99SentencesOfTheArticleInOrder() {
    assertThat(SENTENCE_IDS).hasSize(99);
    assertThat(article().sentenceIds()).containsExactlyElementsOf(SENTENCE_IDS);
  }

  @Test
  void eachOfThe99SentencesHasItsOwnHash() {
    assertThat(SENTENCES)
        .extracting(sentence -> sentence.get(1))
        .doesNotHaveDuplicates()
        .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
  }

  @Test
  void statementsCite98SentencesAndOneIsLeftOut() {
    List<String> cited =
        articleStatements().stream()
            .flatMap(statement -> statement.citations().stream())
            .flatMap(citation -> citation.locator().stream())
            .distinct()
            .toList();
    assertThat(cited).hasSize(98).isSubsetOf(SENTENCE_IDS).doesNotContain("pregnancy-5");
  }

  @Test
  void theSentenceLeftOutIsALinkAndSaysSo() {
    assertThat(article().omitted())
        .singleElement()
        .satisfies(
            omission -> {
              assertThat(omission.sentenceId()).isEqualTo("pregnancy-5");
              assertThat(omission.reason()).contains("link");
            });
    assertThat(article().omitted()).extracting(Omission::reason).doesNotContain("");
  }

  @Test
  void everyClaimOfTheArticleNamesItsSentence() {
    assertThat(articleStatements())
        .flatExtracting(Statement::citations)
        .allSatisfy(citation -> assertThat(citation.locator()).isPresent());
  }

  @Test
  void noStatementMixesTheArticleWithLiterature() {
    assertThat(articleStatements())
        .allSatisfy(
            statement -> assertThat(statement.citations()).allMatch(Citation::citesArticle));
  }

  @Test
  void noClaimOfTheArticleGoesWithoutAssessment() {
    assertThat(articleStatements())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.assessment()).as(statement.id()).isPresent());
  }

  @Test
  void aClaimThatDoesNotHoldSaysThatItIsTheArticles() {
    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> statement.verdict().filter(v -> !HOLDING.contains(v)).isPresent())
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.text()).as(statement.id()).containsIgnoringCase("article"));
  }

  @Test
  void aClaimThatHoldsIsNotPutAtADistance() {
    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> statement.verdict().filter(HOLDING::contains).isPresent())
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.text())
                    .as(statement.id())
                    .doesNotStartWith("The article holds"));
  }

  @Test
  void everyUnsafeClaimStandsUnderACaution() {
    assertThat(CALCINOSIS.items())
        .filteredOn(ProvenanceTest::holdsAnUnsafeClaim)
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.cautions()).as(item.id()).isNotEmpty());
  }

  @Test
  void anUnclearClaimOffersItsReadings() {
    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> statement.verdict().filter(Verdict.UNCLEAR::equals).isPresent())
        .isNotEmpty()
        .allSatisfy(statement -> assertThat(statement.readings()).as(statement.id()).isNotEmpty());
  }

  @Test
  void aReadingQuotesAFewWordsOnly() {
    assertThat(CALCINOSIS.statements())
        .flatExtracting(Statement::readings)
        .extracting(Reading::printed)
        .isNotEmpty()
        .allSatisfy(printed -> assertThat(printed.split("\\s+")).hasSizeLessThanOrEqualTo(10));
  }

  @Test
  void everyCitationLeadsToItsSource() {
    assertThat(citations())
        .isNotEmpty()
        .allSatisfy(
            citation ->
                assertThat(CALCINOSIS.source(citation).id()).isEqualTo(citation.sourceId()));
  }

  @Test
  void everyCitedSentenceOfTheArticleExists() {
    assertThat(citations())
        .filteredOn(Citation::citesArticle)
        .extracting(citation -> citation.locator().orElse("no locator"))
        .isSubsetOf(SENTENCE_IDS);
  }

  @Test
  void everyAssessmentGivesItsReasonInFullSentences() {
    assertThat(assessments().map(Assessment::reason).toList())
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason).endsWith("."));
  }

  @Test
  void everyPublicationCanBeFound() {
    assertThat(CALCINOSIS.sources())
        .allSatisfy(source -> assertThat(source.title()).as(source.id()).isNotBlank())
        .filteredOn(source -> source.kind() != Source.Kind.ARTICLE)
        .isNotEmpty()
        .allSatisfy(source -> assertThat(whereabouts(source)).as(source.id()).isNotEmpty());
  }

  private static boolean holdsAnUnsafeClaim(ContentItem item) {
    return item.statements().stream()
        .flatMap(statement -> statement.verdict().stream())
        .anyMatch(Verdict.UNSAFE::equals);
  }

  private static Stream<Assessment> assessments() {
    return CALCINOSIS.statements().stream().flatMap(statement -> statement.assessment().stream());
  }

  private static List<Citation> citations() {
    Stream<Citation> cautions =
        CALCINOSIS.items().stream()
            .flatMap(item -> item.cautions().stream())
            .map(Caution::citations)
            .flatMap(List::stream);
    Stream<Citation> statements =
        CALCINOSIS.statements().stream().flatMap(statement -> statement.citations().stream());
    Stream<Citation> evidence = assessments().flatMap(assessment -> assessment.evidence().stream());
    return Stream.of(statements, evidence, cautions).flatMap(stream -> stream).toList();
  }

  private static List<Object> whereabouts(Source source) {
    return Stream.of(source.doi(), source.pmid(), source.url(), source.year())
        .<Object>flatMap(place -> place.stream())
        .toList();
  }
}
