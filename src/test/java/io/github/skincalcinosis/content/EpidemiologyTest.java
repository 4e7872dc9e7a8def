package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Epidemiology;
import io.github.skincalcinosis.model.Population;
import io.github.skincalcinosis.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpidemiologyTest {
  @Test
  void womenAreAffectedMoreOftenThanMen() {
    assertThat(item(Epidemiology.class, "sex-distribution").populations())
        .filteredOn(Population::statementId, "article-forms-10")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(
            tuple(
                Optional.of(Population.Sex.FEMALE),
                Optional.empty(),
                Population.Tendency.MORE_OFTEN));
  }

  @Test
  void theSexDifferenceHoldsWithinLimits() {
    assertThat(verdict("article-forms-10")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-forms-10").text()).contains("autoimmune");
  }

  @Test
  void theArticlePrintsWomenTwiceWhereItMeansWomenAndMen() {
    assertThat(statement("article-forms-10").readings())
        .anySatisfy(
            reading -> {
              assertThat(reading.printed()).contains("severe sex");
              assertThat(reading.meaning()).contains("men (the \"stronger sex\")");
            });
  }
}
