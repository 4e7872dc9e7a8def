package io.github.skincalcinosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
        .anyMatch(line -> line.startsWith("  Universal calcinosis: limbs, elbow, knee, buttocks"));
  }

  @Test
  void showsCausesByCategory() {
    assertThat(overview).contains("  kidney: Diseased kidneys");
  }

  @Test
  void showsAnUnsafeTreatmentWithItsCautionRightBelow() {
    int avoided = overview.indexOf("Treatments: advised against");
    List<String> lines = overview.subList(avoided + 1, overview.size());
    int tincture = indexOf(lines, "  folk remedy | Garlic tincture | UNSAFE ×");
    assertThat(lines.get(tincture + 1)).startsWith("      ! It can cause bleeding");
  }

  private static int indexOf(List<String> lines, String beginning) {
    return IntStream.range(0, lines.size())
        .filter(line -> lines.get(line).startsWith(beginning))
        .findFirst()
        .orElseThrow();
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
