package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DoseSchedule;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Ingredient;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class FolkRemediesTest {
  private static final FolkRemedy GARLIC_TINCTURE = item(FolkRemedy.class, "garlic-tincture");
  private static final DoseSchedule SCHEDULE = GARLIC_TINCTURE.schedule().orElseThrow();

  @Test
  void theTinctureIsMadeFromGarlicAndMedicalAlcohol() {
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
            step -> assertThat(step).contains("crushed"),
            step -> assertThat(step).contains("alcohol"),
            step -> assertThat(step).contains("seven days", "away from light"),
            step -> assertThat(step).contains("strained"),
            step -> assertThat(step).contains("diluted", "half a glass"));
  }

  @Test
  void theCourseRisesFrom3To24DropsADayAndFallsBackWithin15Days() {
    assertThat(SCHEDULE.dailyDoses())
        .containsExactly(3, 6, 9, 12, 15, 18, 21, 24, 21, 18, 15, 12, 9, 6, 3);
    assertThat(SCHEDULE.unit()).isEqualTo("drop");
  }

  @Test
  void theDropsAreTakenThreeTimesADayOneMoreEachTimeAndAWeekOfRestFollows() {
    assertThat(SCHEDULE.dosesPerDay()).isEqualTo(3);
    assertThat(SCHEDULE.dailyStep()).isEqualTo(3);
    assertThat(SCHEDULE.restDays()).isEqualTo(7);
  }

  @Test
  void theScheduleRestsOnTheStatementsOfTheScheme() {
    assertThat(SCHEDULE.statementIds())
        .containsExactly(
            "article-folk-methods-5",
            "article-folk-methods-6",
            "article-folk-methods-7-peak",
            "article-folk-methods-7-descent",
            "article-folk-methods-8");
  }

  @Test
  void everyStepOfTheRecipeIsUnsafe() {
    assertThat(articleStatements(GARLIC_TINCTURE))
        .filteredOn(statement -> !statement.id().equals("article-folk-methods-2"))
        .hasSize(10)
        .allSatisfy(
            statement ->
                assertThat(statement.verdict()).as(statement.id()).contains(Verdict.UNSAFE));
  }

  @Test
  void thatPeopleUseItAloneDoesNotCallItSafe() {
    assertThat(GARLIC_TINCTURE.supervision()).isEqualTo(Treatment.Supervision.SELF_CARE);
    assertThat(GARLIC_TINCTURE.goal()).isNotEqualTo(Treatment.Goal.NORMALISE_CALCIUM);
  }
}
