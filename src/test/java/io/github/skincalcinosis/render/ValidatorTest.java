package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds pages and maps against the W3C's own checker: no error, no warning, no remark. */
@Tag("class-path")
class ValidatorTest {
  private static final String NOTHING = "\"messages\":[]";

  private static String checked(String page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.JSON);
    return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static void holds(Condition condition) throws Exception {
    for (Audience audience : Audience.values()) {
      HtmlRenderer renderer = HtmlRenderer.builder().audience(audience).build();
      assertThat(checked(renderer.renderPage(condition))).contains(NOTHING);
    }
  }

  @Test
  void theCheckerFindsWhatIsWrong() throws Exception {
    assertThat(checked("<!DOCTYPE html><html lang=\"en\"><title>x</title><p><div></p></html>"))
        .doesNotContain(NOTHING);
  }

  @Test
  void thePagesOfTheBundledEditionsAreValid() throws Exception {
    for (Locale locale : SkinCalcinosis.availableLocales()) {
      holds(SkinCalcinosis.condition(locale).orElseThrow());
    }
  }

  @Test
  void thePagesOfASmallAndOfAHostileEditionAreValid() throws Exception {
    holds(Pages.small());
    holds(HostileEdition.with(HostileEdition.PAYLOADS.get(1)));
  }
}
