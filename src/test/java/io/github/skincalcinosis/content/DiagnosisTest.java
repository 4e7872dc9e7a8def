package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DiagnosticMethod;
import io.github.skincalcinosis.model.Differential;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  @Test
  void theClinicalPictureAloneIsNoLongerEnough() {
    DiagnosticMethod examination = item(DiagnosticMethod.class, "clinical-examination");
    assertThat(examination.methodKind()).isEqualTo(DiagnosticMethod.Kind.CLINICAL);
    assertThat(verdict("article-diagnosis-1")).isEqualTo(Verdict.OUTDATED);
    assertThat(examination.cautions())
        .anySatisfy(caution -> assertThat(caution.text()).contains("calcium and phosphate"));
  }

  @Test
  void histologyShowsMarkedDepositsOfCalciumSalts() {
    DiagnosticMethod histology = item(DiagnosticMethod.class, "histology");
    assertThat(histology.methodKind()).isEqualTo(DiagnosticMethod.Kind.HISTOLOGY);
    assertThat(histology.findings())
        .filteredOn(Detail::text, "marked deposits of calcium salts")
        .singleElement()
        .satisfies(finding -> assertThat(verdict(finding)).isEqualTo(Verdict.SUPPORTED));
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
  void atheromaMeansACystOfTheSkinAndNotAnArtery() {
    assertThat(statement("article-diagnosis-7").text()).contains("epidermoid cyst");
    assertThat(statement("article-diagnosis-7").readings())
        .filteredOn(Reading::printed, "Atheroma")
        .singleElement()
        .satisfies(reading -> assertThat(reading.meaning()).contains("not fatty change"));
  }

  @Test
  void skinTumourCollicationMeansScrofuloderma() {
    assertThat(item(Differential.class, "colliquative-skin-tuberculosis").name())
        .contains("scrofuloderma");
    assertThat(statement("article-diagnosis-5").readings())
        .anySatisfy(reading -> assertThat(reading.meaning()).contains("tuberculosis of the skin"));
  }

  @Test
  void theSignsAreNotSpecificAsTheArticlesOwnListShows() {
    assertThat(verdict("article-diagnosis-2a")).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict("article-diagnosis-2b")).isEqualTo(Verdict.SUPPORTED);
  }
}
