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

/** Equal conditions give equal text, wherever that happens. */
class SameBytesTest {
  @Test
  void theSameConditionTwice() {
    assertThat(outputs(SkinCalcinosis.condition()))
        .isEqualTo(outputs(DatasetLoader.load(SkinCalcinosis.json())));
  }

  @Test
  void underTheTurkishLocaleAndInAnotherTimeZone() {
    List<String> expected = outputs(SkinCalcinosis.condition());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(outputs(SkinCalcinosis.condition())).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> outputs(Condition condition) {
    FhirTerminology fhir = FhirTerminology.publishedAt("https://example.org/fhir");
    List<String> outputs = new ArrayList<>(fhir.conceptMaps(condition));
    outputs.add(fhir.codeSystem(condition));
    outputs.add(JsonLd.of(condition));
    outputs.add(CslJson.of(condition));
    for (Audience audience : Audience.values()) {
      for (Passage passage : Passage.of(condition, audience)) {
        outputs.add(passage.id() + passage.text() + passage.metadata());
      }
    }
    return outputs;
  }
}
