package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.DrugPregnancy;
import io.github.skincalcinosis.model.Evidence;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.SerumMinerals;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Words WORDS = Words.of(SkinCalcinosis.condition(), Audience.CLINICIANS);

  static Stream<Enum<?>> constants() {
    return Stream.<Enum<?>[]>of(
            WarningSign.Urgency.values(),
            SelfCareMeasure.Advice.values(),
            Standing.values(),
            Caution.Severity.values(),
            Verdict.values(),
            Occurrence.Term.values(),
            Cause.Role.values(),
            Form.Basis.values(),
            SerumMinerals.Level.values(),
            SiteInvolvement.Strength.values(),
            Treatment.Supervision.values(),
            Evidence.Design.values(),
            Evidence.Finding.values(),
            DrugPregnancy.Advice.values(),
            Match.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantThatIsShownHasAWord(Enum<?> constant) {
    assertThat(WORDS.of(constant)).isNotBlank();
  }

  @Test
  void germanHasAWordForEachEnglishOneWithTheSamePlaces() throws IOException {
    Properties english = words("en");
    Properties german = words("de");
    assertThat(german.stringPropertyNames()).containsAll(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(german.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
    for (Section section : Section.values()) {
      for (Audience audience : Audience.values()) {
        assertThat(german).containsKey("Section." + section.name() + "." + audience.name());
      }
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(Resource.text("words-" + language + ".properties")));
    return words;
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @Test
  void whatIsFilledInIsNotFilledAgain() {
    assertThat(WORDS.format("back", "{1}", "it's 7"))
        .isEqualTo("Back to citation {1} of reference it's 7");
  }

  @Test
  void titlesFitTheAudience() {
    assertThat(WORDS.title(Section.OUTLOOK)).isEqualTo("Prognosis");
    assertThat(Words.of(SkinCalcinosis.condition()).title(Section.OUTLOOK))
        .isEqualTo("Will it go away?");
  }

  @Test
  void datesAreReadAsPeopleSayThem() {
    assertThat(WORDS.date("2026-11-05")).isEqualTo("5 November 2026");
  }
}
