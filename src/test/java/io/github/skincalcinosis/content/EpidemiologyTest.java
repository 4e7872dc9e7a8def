package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Epidemiology;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.Population;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpidemiologyTest {
  @Test
  void womenAreAffectedMoreOftenThanMen() {
    assertThat(item(Epidemiology.class, "sex-distribution").populations())
        .extracting(
            Population::sex, Population::ageGroup, Population::tendency, Population::statementId)
        .containsExactly(
            tuple(
                Optional.of(Population.Sex.FEMALE),
                Optional.empty(),
                Population.Tendency.MORE_OFTEN,
                "article-forms-10"));
  }

  @Test
  void systemicSclerosisIsCountedInFiveCohortsTheNewestFirst() {
    assertThat(item(Epidemiology.class, "frequency-in-systemic-sclerosis").frequencies())
        .extracting(
            frequency -> frequency.count().orElseThrow() + "/" + frequency.total().orElseThrow())
        .containsExactly("63/226", "91/226", "997/3388", "1290/5218", "300/1305", "215/568");
  }

  @Test
  void countedFrequenciesAgreeWithTheWordsOnWhichTheyRest() {
    List<Frequency> frequencies =
        CALCINOSIS.epidemiology().stream().flatMap(each -> each.frequencies().stream()).toList();
    assertThat(frequencies).hasSizeGreaterThanOrEqualTo(12);
    for (Frequency frequency : frequencies) {
      String words = statement(frequency.statementId()).text();
      frequency.count().ifPresent(count -> assertThat(words).contains(grouped(count)));
      frequency.total().ifPresent(total -> assertThat(words).contains(grouped(total)));
      frequency.lowestPercent().ifPresent(low -> assertThat(words).contains(low.toPlainString()));
      frequency
          .highestPercent()
          .ifPresent(high -> assertThat(words).contains(high.toPlainString()));
    }
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
