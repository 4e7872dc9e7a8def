package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal conditions give equal text, wherever that happens. */
class SameBytesTest {
  private static final List<String> BUNDLED = outputs();

  @Test
  void theSameConditionTwice() {
    assertThat(outputs(DatasetLoader.load(SkinCalcinosis.json())))
        .isEqualTo(outputs(SkinCalcinosis.condition()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "fr", "de", "en", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void everyLanguageUnderEachLocaleOfTheJvmAndInAnotherTimeZone(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(outputs()).isEqualTo(BUNDLED);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** In all languages. */
  private static List<String> outputs() {
    List<String> outputs = new ArrayList<>();
    for (Locale locale : SkinCalcinosis.availableLocales()) {
      outputs.addAll(outputs(SkinCalcinosis.condition(locale).orElseThrow()));
    }
    return outputs;
  }

  private static List<String> outputs(Condition condition) {
    FhirTerminology fhir = FhirTerminology.publishedAt("https://example.org/fhir");
    List<String> outputs = new ArrayList<>(fhir.conceptMaps(condition));
    outputs.add(fhir.codeSystem(condition));
    outputs.add(JsonLd.of(condition));
    outputs.add(CslJson.of(condition));
    for (Audience audience : Audience.values()) {
      outputs.add(HtmlRenderer.builder().audience(audience).build().renderPage(condition));
      outputs.add(MarkdownRenderer.builder().audience(audience).build().render(condition));
      Passage.of(condition, audience).forEach(passage -> outputs.add(passage.toString()));
    }
    return outputs;
  }
}
