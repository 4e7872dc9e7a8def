package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.article;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds that nothing of the article is lost. */
class ProvenanceTest {
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
  void claimsRestate98SentencesAndOneIsLeftOutForItIsALink() {
    List<String> cited =
        articleStatements().stream()
            .flatMap(statement -> statement.citations().stream())
            .flatMap(citation -> citation.locator().stream())
            .distinct()
            .toList();
    assertThat(cited).hasSize(98).isSubsetOf(SENTENCE_IDS).doesNotContain("pregnancy-5");
    assertThat(article().omitted())
        .singleElement()
        .satisfies(
            omission -> {
              assertThat(omission.sentenceId()).isEqualTo("pregnancy-5");
              assertThat(omission.reason()).contains("link");
            });
  }

  @Test
  void theClaimsOfTheArticleAreForCliniciansToCheck() {
    assertThat(articleStatements())
        .isNotEmpty()
        .allMatch(statement -> statement.audience() == Audience.CLINICIANS);
  }
}
