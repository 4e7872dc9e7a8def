package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DiagnosticMethod;
import io.github.skincalcinosis.model.Differential;
import io.github.skincalcinosis.model.RelatedCondition;
import io.github.skincalcinosis.model.RelatedCondition.Relation;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  @Test
  void lookingAloneIsNotEnough() {
    DiagnosticMethod examination = item(DiagnosticMethod.class, "clinical-examination");
    assertThat(examination.methodKind()).isEqualTo(DiagnosticMethod.Kind.CLINICAL);
    assertThat(examination.cautions())
        .singleElement()
        .satisfies(caution -> assertThat(caution.action()).contains("calcium", "phosphate"));
  }

  @Test
  void histologyShowsMarkedDepositsOfCalciumSalts() {
    DiagnosticMethod histology = item(DiagnosticMethod.class, "histology");
    assertThat(histology.methodKind()).isEqualTo(DiagnosticMethod.Kind.HISTOLOGY);
    assertThat(histology.findings())
        .filteredOn(Detail::text, "marked deposits of calcium salts")
        .extracting(Bundled::verdict)
        .containsExactly(Verdict.SUPPORTED);
  }

  @Test
  void theArticleNamesFiveConditionsToTellApart() {
    assertThat(CALCINOSIS.differentials())
        .filteredOn(differential -> !articleStatements(differential).isEmpty())
        .extracting(Differential::id)
        .containsExactly(
            "sarcoidosis",
            "dermatofibroma",
            "colliquative-skin-tuberculosis",
            "cartilage-and-bone-growths",
            "epidermoid-cyst");
  }

  @Test
  void literatureAddsWhatTheArticleLeavesOut() {
    assertThat(CALCINOSIS.differentials())
        .extracting(Differential::id)
        .contains("gouty-tophus", "rheumatoid-nodule", "pilomatricoma", "osteoma-cutis", "abscess");
  }

  @Test
  void theArticleNamesFourOtherConditions() {
    assertThat(CALCINOSIS.relatedConditions())
        .extracting(RelatedCondition::id, RelatedCondition::relation)
        .containsExactlyInAnyOrder(
            tuple("argyria", Relation.ANALOGOUS_DEPOSIT),
            tuple("actinomycosis", Relation.RESEMBLES),
            tuple("oleogranuloma", Relation.RESEMBLES),
            tuple("ochronosis", Relation.METABOLIC_DISORDER));
  }
}
