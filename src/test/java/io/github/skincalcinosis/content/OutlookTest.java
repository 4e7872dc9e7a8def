package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Outlook;
import io.github.skincalcinosis.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlookTest {
  @Test
  void singleNodulesDoWellAndWidespreadDepositsDoNot() {
    assertThat(CALCINOSIS.outlooks())
        .extracting(Outlook::id, Outlook::extent, Outlook::prognosis)
        .contains(
            tuple(
                "single-nodules",
                Optional.of(Outlook.Extent.SINGLE_NODULES),
                Outlook.Prognosis.FAVOURABLE),
            tuple(
                "widespread",
                Optional.of(Outlook.Extent.WIDESPREAD),
                Outlook.Prognosis.UNFAVOURABLE));
  }

  @Test
  void extentDecidesOnlyInPart() {
    assertThat(verdict("article-prevention-and-prognosis-5")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-prevention-and-prognosis-5").text()).contains("in part");
  }

  @Test
  void theGoodOutlookOfSingleNodulesHasItsLimits() {
    assertThat(verdict("article-prevention-and-prognosis-6")).isEqualTo(Verdict.QUALIFIED);
    assertThat(verdict("article-prevention-and-prognosis-7")).isEqualTo(Verdict.SUPPORTED);
  }
}
