package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.DietaryMeasure;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class DietTest {
  @Test
  void theArticlesDietRestrictsCalciumAndReducesSalt() {
    assertThat(CALCINOSIS.treatments(DietaryMeasure.class))
        .extracting(
            DietaryMeasure::id,
            DietaryMeasure::nutrient,
            DietaryMeasure::change,
            DietaryMeasure::category)
        .contains(
            tuple(
                "low-calcium-diet",
                "calcium",
                DietaryMeasure.Change.RESTRICT,
                Treatment.Category.DIET),
            tuple("salt-reduction", "salt", DietaryMeasure.Change.REDUCE, Treatment.Category.DIET));
  }

  @Test
  void noDietIsKnownToHelp() {
    assertThat(verdict("article-treatment-17")).isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void cuttingOutCalciumIsUnsafeForThinBonesAndInPregnancy() {
    assertThat(verdict("article-treatment-18")).isEqualTo(Verdict.UNSAFE);
    assertThat(item(DietaryMeasure.class, "low-calcium-diet").cautions())
        .filteredOn(caution -> caution.severity() == Caution.Severity.HIGH)
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("bone density"))
        .anySatisfy(text -> assertThat(text).contains("Pregnant women"));
  }

  @Test
  void inTheCommonestTypeThereIsNoExcessCalciumToCutOut() {
    assertThat(item(DietaryMeasure.class, "low-calcium-diet").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("blood calcium is normal"));
  }

  @Test
  void cuttingOutCalciumIsNotForPeopleToTryOnTheirOwn() {
    assertThat(item(DietaryMeasure.class, "low-calcium-diet").supervision())
        .isNotEqualTo(Treatment.Supervision.SELF_CARE);
  }

  @Test
  void lessSaltHasNoKnownEffectOnCalcinosis() {
    assertThat(verdict("article-treatment-19")).isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void thatTheDietHelpsAgainstCelluliteIsAnUnsupportedSideClaim() {
    assertThat(CALCINOSIS.treatments(DietaryMeasure.class))
        .flatExtracting(DietaryMeasure::claimedBenefits)
        .filteredOn(benefit -> benefit.statementId().equals("article-treatment-20"))
        .singleElement()
        .satisfies(
            benefit -> {
              assertThat(benefit.text()).contains("cellulite");
              assertThat(verdict(benefit)).isEqualTo(Verdict.UNSUPPORTED);
            });
  }
}
