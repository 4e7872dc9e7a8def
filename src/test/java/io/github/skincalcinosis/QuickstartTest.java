package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
  private final List<String> overview = Quickstart.overview(SkinCalcinosis.condition());

  @Test
  void namesTheConditionAndSaysThatItGivesNoAdvice() {
    assertThat(overview.get(0)).isEqualTo("Calcinosis cutis (Skin calcinosis)");
    assertThat(overview.get(1)).startsWith("This content informs. It does not diagnose");
  }

  @Test
  void showsFormsWithTheirSites() {
    assertThat(overview)
        .anyMatch(
            line -> line.startsWith("  Universal calcinosis: limbs, elbow, knee, buttocks, back"));
  }

  @Test
  void showsCausesByCategory() {
    assertThat(overview).contains("  kidney: Diseased kidneys");
  }

  @Test
  void showsAnUnsafeTreatmentWithItsCautionRightBelow() {
    int tincture = overview.indexOf("  folk remedy | Garlic tincture | UNSAFE ×10, UNSUPPORTED");
    assertThat(tincture).isPositive();
    assertThat(overview.get(tincture + 1)).startsWith("      ! Raw garlic can burn");
  }

  @Test
  void countsStatementsAndSentences() {
    assertThat(overview)
        .last()
        .asString()
        .matches(
            "\\d+ statements: \\d+ of literature, and \\d+ that restate 98 of the article's 99 sentences");
  }

  @Test
  void fitsOnTheScreenInWidth() {
    assertThat(overview).allMatch(line -> line.length() <= 100);
  }
}
