package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.withEdition;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The format, the language and the dates of an edition. */
class EditionRulesTest {
  @Test
  void anEditionHasTheFormatThatThisLibraryReads() {
    assertThatBuilding(withEdition(edition -> edition.schemaVersion("9.9")))
        .breaks(
            ProblemCode.UNSUPPORTED_SCHEMA_VERSION,
            "/edition/schemaVersion",
            "the schema version is '9.9': this library reads '2.0'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2026-01-01", "1999-12-31"})
  void aDateIsACalendarDate(String date) {
    Edition edition = withEdition(each -> each.reviewedOnText(date)).build().edition();
    assertThat(edition.reviewedOn()).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026",
        "2026-11",
        "2026-1-2",
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-11-31",
        "22.11.2026",
        "2026/11/22",
        "20261122",
        "2026-11-22T00:00:00Z",
        " 2026-11-22",
        "2026-11-22 ",
        "+12026-11-22",
        "-2026-11-22",
        "\u0662\u0660\u0662\u0666-11-22"
      })
  void anythingElseIsNotADate(String date) {
    String message =
        "not a date: '" + date + "'; expected year, month and day in the form '2026-11-22'";
    assertThatBuilding(withEdition(edition -> edition.reviewedOnText(date)))
        .breaks(ProblemCode.BAD_DATE, "/edition/reviewedOn", message);
    assertThatBuilding(withEdition(edition -> edition.nextReviewDueText(date)))
        .breaks(ProblemCode.BAD_DATE, "/edition/nextReviewDue", message);
  }

  @Test
  void theNextReviewIsDueNoSoonerThanOnTheDayOfTheLast() {
    assertThatBuilding(withEdition(edition -> edition.nextReviewDueText("2026-11-22")))
        .breaksNoRule();
    assertThatBuilding(withEdition(edition -> edition.nextReviewDueText("2026-11-21")))
        .breaks(
            ProblemCode.BAD_DATE,
            "/edition/nextReviewDue",
            "the next review is due on 2026-11-21, before the last one on 2026-11-22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "zh-Hant-TW", "de-1996", "sl-rozaj-biske", "es-419"})
  void aLanguageIsATag(String language) {
    assertThatBuilding(withEdition(edition -> edition.language(language))).breaksNoRule();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e", "en_GB", "en-", "-en", "en GB", "12", "en--GB", "dé"})
  void anythingElseIsNotALanguage(String language) {
    assertThatBuilding(withEdition(edition -> edition.language(language)))
        .breaks(
            ProblemCode.BAD_LANGUAGE,
            "/edition/language",
            "not a language: '" + language + "'; expected a BCP 47 tag such as 'en' or 'en-GB'");
  }

  @Test
  void aLanguageHas65536CharactersAtMost() {
    String language = "en-x-" + "abcdefg-".repeat(8_191) + "abc";
    assertThatBuilding(withEdition(edition -> edition.language(language))).breaksNoRule();
    assertThatBuilding(withEdition(edition -> edition.language(language + "d")))
        .breaks(
            ProblemCode.VALUE_TOO_LONG,
            "/edition/language",
            "'language' has 65537 characters: expected 65536 at most");
  }
}
