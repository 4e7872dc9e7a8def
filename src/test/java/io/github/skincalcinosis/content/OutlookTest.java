package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Outlook;
import io.github.skincalcinosis.model.Outlook.Extent;
import io.github.skincalcinosis.model.Outlook.Prognosis;
import io.github.skincalcinosis.model.PreventiveMeasure;
import io.github.skincalcinosis.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
  @Test
  void widespreadDepositsDoWorseAndNoSourceTellsHowSingleNodulesDo() {
    assertThat(CALCINOSIS.outlooks())
        .extracting(Outlook::id, Outlook::extent, Outlook::prognosis)
        .contains(
            tuple("single-nodules", Optional.of(Extent.SINGLE_NODULES), Prognosis.VARIABLE),
            tuple("widespread", Optional.of(Extent.WIDESPREAD), Prognosis.UNFAVOURABLE));
    assertThat(verdict("article-prevention-and-prognosis-6")).isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void worseConcernsMovementAndDailyLifeAndNotTheLengthOfLife() {
    assertThat(statement("article-prevention-and-prognosis-7").display())
        .contains("movement and daily life", "live less long is not shown");
  }

  @Test
  void whoDiesOfCalciphylaxisIsToldOfEachSeriesApart() {
    assertThat(item(Outlook.class, "outlook-in-calciphylaxis").statements())
        .extracting(statement -> statement.text())
        .anySatisfy(text -> assertThat(text).contains("268 patients", "28.88 %"))
        .anySatisfy(
            text ->
                assertThat(text).contains("62 UK patients", "on haemodialysis", "67 % v 10.2 %"))
        .anySatisfy(text -> assertThat(text).contains("89 UK patients", "72 per 100 patient-years"))
        .anySatisfy(text -> assertThat(text).contains("89 French patients", "40.4 %"))
        .anySatisfy(text -> assertThat(text).contains("64 Mayo Clinic patients", "45.8 %"))
        .anySatisfy(text -> assertThat(text).contains("18 patients", "15 recovered"));
  }

  @Test
  void theArticleNamesCareCheckUpsAndTreatmentOfMetabolicDiseaseAsPrevention() {
    assertThat(CALCINOSIS.preventiveMeasures())
        .filteredOn(measure -> !articleStatements(measure).isEmpty())
        .extracting(PreventiveMeasure::id)
        .containsExactly("care-of-health", "regular-check-ups", "treatment-of-metabolic-disease");
  }

  @Test
  void thatNothingPreventsItIsSaidOfSystemicSclerosisAlone() {
    assertThat(statement("no-prevention-proven").text()).contains("systemic sclerosis");
    assertThat(statement("prevention-exception-in-childhood").text())
        .contains("juvenile dermatomyositis", "linked with");
  }
}
