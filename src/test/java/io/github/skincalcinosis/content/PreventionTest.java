package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.PreventiveMeasure;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class PreventionTest {
  @Test
  void theArticleNamesCareCheckUpsAndTreatmentOfMetabolicDisease() {
    assertThat(CALCINOSIS.preventiveMeasures())
        .filteredOn(measure -> !articleStatements(measure).isEmpty())
        .extracting(PreventiveMeasure::id)
        .containsExactly("care-of-health", "regular-check-ups", "treatment-of-metabolic-disease");
  }

  @Test
  void generalCareOfHealthIsNotShownToPreventIt() {
    assertThat(verdict("article-prevention-and-prognosis-1")).isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void checkUpsAndLaboratoryTestsAreUsefulWithinLimits() {
    assertThat(verdict("article-prevention-and-prognosis-2")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-prevention-and-prognosis-2").text())
        .contains("check-ups", "laboratory tests");
  }

  @Test
  void treatingAMetabolicDiseaseMayPreventSomeTypes() {
    assertThat(verdict("article-prevention-and-prognosis-3")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-prevention-and-prognosis-3").text())
        .contains("metabolism", "some types");
  }
}
