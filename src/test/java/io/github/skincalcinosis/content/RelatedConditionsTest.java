package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.RelatedCondition;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class RelatedConditionsTest {
  @Test
  void theArticleNamesFourOtherConditions() {
    assertThat(CALCINOSIS.relatedConditions())
        .extracting(RelatedCondition::id, RelatedCondition::relation)
        .contains(
            tuple("argyria", RelatedCondition.Relation.ANALOGOUS_DEPOSIT),
            tuple("actinomycosis", RelatedCondition.Relation.RESEMBLES),
            tuple("oleogranuloma", RelatedCondition.Relation.RESEMBLES),
            tuple("ochronosis", RelatedCondition.Relation.METABOLIC_DISORDER));
  }

  @Test
  void argyriaIsSilverInsteadOfCalcium() {
    assertThat(statement("article-introduction-8").text()).contains("silver", "argyria");
  }

  @Test
  void fistulasOnlyLookLikeActinomycosis() {
    assertThat(statement("article-clinical-picture-4b-actinomycosis").text())
        .contains("look like", "actinomycosis");
  }

  @Test
  void theLikenessToOleogranulomaIsAGuess() {
    assertThat(verdict("article-clinical-picture-12")).isEqualTo(Verdict.UNCLEAR);
    assertThat(statement("article-clinical-picture-12").readings())
        .anySatisfy(reading -> assertThat(reading.printed()).isEqualTo("oligogranulomas"));
  }

  @Test
  void lateTreatmentDoesNotCauseOchronosis() {
    assertThat(verdict("article-prevention-and-prognosis-4")).isEqualTo(Verdict.CONTRADICTED);
  }
}
