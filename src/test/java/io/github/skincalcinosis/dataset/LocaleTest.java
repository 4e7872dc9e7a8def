package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Under other locales everything is the same. Turkish has another lower case of I, and Egyptian
 * Arabic and Thai have digits of their own.
 */
@ResourceLock(Resources.LOCALE)
class LocaleTest {
  private static final String JSON = SkinCalcinosis.json();

  @Test
  void theLocalesDoDiffer() {
    assertThat(under("tr-TR", () -> "I".toLowerCase(Locale.getDefault()))).isEqualTo("ı");
    assertThat(under("ar-EG", () -> String.format(Locale.getDefault(), "%d", 1))).isEqualTo("١");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void theSameIsLoaded(String locale) {
    Condition loaded = under(locale, () -> DatasetLoader.load(JSON));
    assertThat(loaded).isEqualTo(SkinCalcinosis.condition());
    assertThat(under(locale, loaded::toString)).isEqualTo(SkinCalcinosis.condition().toString());
    assertThat(under(locale, () -> loaded.statements().toString()))
        .isEqualTo(SkinCalcinosis.condition().statements().toString());
    assertThat(under(locale, () -> loaded.treatments().toString()))
        .isEqualTo(SkinCalcinosis.condition().treatments().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void theSameIsWritten(String locale) {
    assertThat(under(locale, () -> DatasetWriter.toJson(SkinCalcinosis.condition())))
        .isEqualTo(JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
  void theSameIsReported(String locale) {
    for (String broken :
        new String[] {
          "",
          "{",
          "[1]",
          "\uFEFF{}",
          JSON.replaceFirst("SUPPORTED", "supportıd"),
          JSON.replaceAll("\"SUPPORTED\"", "\"Unlikely\""),
          JSON.replaceFirst("\"kind\"", "\"KIND\""),
          JSON.replaceFirst("\"kind\": \"drug\"", "\"kind\": \"DRUGI\""),
          JSON.replaceFirst("\"year\": \\d+", "\"year\": 12345"),
          JSON.replaceFirst("\"year\": \\d+", "\"year\": 1" + "0".repeat(200)),
          JSON.replaceFirst("\"year\": \\d+", "\"year\": 1e99999999999"),
          JSON.replaceAll("\"id\": \"reiter-2011\"", "\"id\": \"reiter-2010\""),
          JSON.replaceFirst("\"peakDailyDose\": \\d+", "\"peakDailyDose\": 100000"),
          JSON.replaceFirst("\"dosesPerDay\": \\d+", "\"dosesPerDay\": 7"),
          JSON.replaceFirst("\"text\": \"", "\"text\": \"" + "x".repeat(70_000)),
          JSON.replaceFirst("\"id\": \"skin", "\"id\": \"SKİN"),
          JSON.replaceFirst("\"locator\": \"introduction-1\"", "\"locator\": \"INTRODUCTION-1\"")
        }) {
      assertThat(under(locale, () -> message(broken)))
          .isEqualTo(under("en-GB", () -> message(broken)));
    }
  }

  private static String message(String document) {
    DatasetException exception =
        catchThrowableOfType(DatasetException.class, () -> DatasetLoader.load(document));
    assertThat(exception).isNotNull();
    return exception.getMessage() + exception.problems();
  }

  private static <T> T under(String locale, Supplier<T> action) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(locale));
    try {
      return action.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
