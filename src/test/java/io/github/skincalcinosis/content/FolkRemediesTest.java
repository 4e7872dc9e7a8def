package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DoseSchedule;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Ingredient;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class FolkRemediesTest {
  private static final FolkRemedy GARLIC_TINCTURE = item(FolkRemedy.class, "garlic-tincture");
  private static final DoseSchedule SCHEDULE = GARLIC_TINCTURE.schedule().orElseThrow();

  @Test
  void herbsAndGarlicAreUnsupported() {
    assertThat(verdict("article-folk-methods-1")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(verdict("article-folk-methods-2")).isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void theTinctureIsMadeFromGarlicAndMedicalAlcohol() {
    assertThat(GARLIC_TINCTURE.category()).isEqualTo(Treatment.Category.FOLK_REMEDY);
    assertThat(GARLIC_TINCTURE.ingredients())
        .extracting(Ingredient::name, Ingredient::quantity, Ingredient::statementId)
        .containsExactly(
            tuple("crushed garlic", "300 g", "article-folk-methods-3-garlic"),
            tuple("medical alcohol", "one glass", "article-folk-methods-3-alcohol"));
  }

  @Test
  void itIsCrushedMixedLeftInTheDarkFilteredAndDiluted() {
    assertThat(GARLIC_TINCTURE.preparation())
        .extracting(Detail::text)
        .satisfiesExactly(
            step -> assertThat(step).contains("crushing"),
            step -> assertThat(step).contains("alcohol"),
            step -> assertThat(step).contains("one week", "dark"),
            step -> assertThat(step).contains("filtering"),
            step -> assertThat(step).contains("dilution", "half a glass of water"));
  }

  @Test
  void theCourseRisesFrom3To24DropsADayAndFallsBackWithin15Days() {
    assertThat(SCHEDULE.dailyDoses())
        .containsExactly(3, 6, 9, 12, 15, 18, 21, 24, 21, 18, 15, 12, 9, 6, 3);
    assertThat(SCHEDULE.unit()).isEqualTo("drop");
  }

  @Test
  void theDropsAreTakenThreeTimesADayOneMoreEachTime() {
    assertThat(SCHEDULE.dosesPerDay()).isEqualTo(3);
    assertThat(SCHEDULE.firstDailyDose()).isEqualTo(3);
    assertThat(SCHEDULE.dailyStep()).isEqualTo(3);
    assertThat(SCHEDULE.peakDailyDose()).isEqualTo(24);
    assertThat(SCHEDULE.dailyDoses())
        .allSatisfy(drops -> assertThat(drops % SCHEDULE.dosesPerDay()).isZero());
  }

  @Test
  void aWeekOfRestFollowsAndThenTheCourseMayBeRepeated() {
    assertThat(SCHEDULE.restDays()).isEqualTo(7);
    assertThat(GARLIC_TINCTURE.statement("article-folk-methods-9"))
        .hasValueSatisfying(statement -> assertThat(statement.text()).contains("again"));
  }

  @Test
  void theScheduleRestsOnTheStatementsOfTheScheme() {
    assertThat(SCHEDULE.statementIds())
        .contains(
            "article-folk-methods-5",
            "article-folk-methods-6",
            "article-folk-methods-7-peak",
            "article-folk-methods-7-descent",
            "article-folk-methods-8");
  }

  @Test
  void theDilutionIsSaidWhereverTheDoseIs() {
    assertThat(statement("article-folk-methods-5").text())
        .contains("one drop", "diluted in water", "half a glass");
  }

  @Test
  void theRiseIsByThreeDropsAlthoughTheArticlePrintsToThree() {
    assertThat(statement("article-folk-methods-6").text()).contains("by three drops");
    assertThat(statement("article-folk-methods-6").readings())
        .anySatisfy(
            reading -> {
              assertThat(reading.printed()).contains("to three drops");
              assertThat(reading.meaning()).contains("by three drops");
            });
  }

  @Test
  void everyStepOfTheRecipeIsUnsafeAndWordedAsTheArticles() {
    assertThat(articleStatements(GARLIC_TINCTURE))
        .filteredOn(statement -> !statement.id().equals("article-folk-methods-2"))
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              assertThat(statement.verdict()).contains(Verdict.UNSAFE);
              assertThat(statement.text()).containsIgnoringCase("the article");
            });
  }

  @Test
  void everySentenceOfTheRecipeIsKept() {
    assertThat(articleStatements(GARLIC_TINCTURE))
        .flatExtracting(Statement::citations)
        .extracting(citation -> citation.locator().orElse(""))
        .contains(
            "folk-methods-3",
            "folk-methods-4",
            "folk-methods-5",
            "folk-methods-6",
            "folk-methods-7",
            "folk-methods-8",
            "folk-methods-9");
  }

  @Test
  void garlicBurnsAlcoholIsNotForDrinkingAndSelfTreatmentDelaysCare() {
    assertThat(GARLIC_TINCTURE.cautions())
        .filteredOn(caution -> caution.severity() == Caution.Severity.HIGH)
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("Raw garlic", "burn"))
        .anySatisfy(
            text -> assertThat(text).contains("Undiluted, medical alcohol is not safe to swallow"))
        .anySatisfy(text -> assertThat(text).contains("pregnancy", "children", "liver disease"))
        .anySatisfy(text -> assertThat(text).contains("delay proper care"));
  }
}
