package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class DefinitionTest {
  @Test
  void theDiseaseHasATechnicalAndAPlainName() {
    assertThat(CALCINOSIS.id()).isEqualTo("skin-calcinosis");
    assertThat(CALCINOSIS.name()).isEqualTo("Calcinosis cutis");
    assertThat(CALCINOSIS.plainName()).isEqualTo("Skin calcinosis");
  }

  @Test
  void theContentOpensWithWhatCalcinosisIs() {
    Overview definition = CALCINOSIS.overview(Section.DEFINITION).orElseThrow();
    assertThat(CALCINOSIS.items()).first().isEqualTo(definition);
    assertThat(definition.statements())
        .extracting(Statement::id)
        .containsSubsequence(
            "article-introduction-1",
            "article-introduction-2",
            "article-introduction-3",
            "article-introduction-4",
            "article-introduction-7");
  }

  @Test
  void calcinosisIsCalciumSaltsInSoftTissue() {
    assertThat(verdict("article-introduction-7")).isEqualTo(Verdict.SUPPORTED);
    assertThat(statement("article-introduction-7").text()).contains("calcium salts", "soft tissue");
  }

  @Test
  void calciumIsVitalButNoTraceElement() {
    assertThat(verdict("article-introduction-1")).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict("article-introduction-1-trace-element")).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void calciumMakesBonesHardAndStrong() {
    assertThat(verdict("article-introduction-2")).isEqualTo(Verdict.SUPPORTED);
    assertThat(statement("article-introduction-2").text()).contains("bones", "hard", "strong");
  }

  @Test
  void tooMuchCalciumHarmsAsTooLittleDoes() {
    assertThat(verdict("article-introduction-3")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-introduction-3").readings())
        .anySatisfy(
            reading -> {
              assertThat(reading.printed()).isEqualTo("disadvantage");
              assertThat(reading.meaning()).contains("deficiency");
            });
  }

  @Test
  void excessCalciumIsTheArticlesCauseAndNotOurs() {
    assertThat(verdict("article-introduction-4")).isEqualTo(Verdict.CONTRADICTED);
    assertThat(statement("article-introduction-4").text()).startsWith("The article");
  }
}
