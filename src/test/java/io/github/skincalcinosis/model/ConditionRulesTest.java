package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.cause;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.claim;
import static io.github.skincalcinosis.model.SmallCondition.code;
import static io.github.skincalcinosis.model.SmallCondition.codeSystem;
import static io.github.skincalcinosis.model.SmallCondition.complication;
import static io.github.skincalcinosis.model.SmallCondition.counted;
import static io.github.skincalcinosis.model.SmallCondition.detail;
import static io.github.skincalcinosis.model.SmallCondition.diagnosticMethod;
import static io.github.skincalcinosis.model.SmallCondition.diet;
import static io.github.skincalcinosis.model.SmallCondition.differential;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.edition;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.epidemiology;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.form;
import static io.github.skincalcinosis.model.SmallCondition.frequency;
import static io.github.skincalcinosis.model.SmallCondition.ingredient;
import static io.github.skincalcinosis.model.SmallCondition.mechanism;
import static io.github.skincalcinosis.model.SmallCondition.omission;
import static io.github.skincalcinosis.model.SmallCondition.otherForm;
import static io.github.skincalcinosis.model.SmallCondition.outlineSection;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.physicalTherapy;
import static io.github.skincalcinosis.model.SmallCondition.population;
import static io.github.skincalcinosis.model.SmallCondition.procedure;
import static io.github.skincalcinosis.model.SmallCondition.ranged;
import static io.github.skincalcinosis.model.SmallCondition.reading;
import static io.github.skincalcinosis.model.SmallCondition.relation;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.serumMinerals;
import static io.github.skincalcinosis.model.SmallCondition.sign;
import static io.github.skincalcinosis.model.SmallCondition.site;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.stage;
import static io.github.skincalcinosis.model.SmallCondition.substance;
import static io.github.skincalcinosis.model.SmallCondition.toTrial;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionRulesTest {
  private static final String NO_ID =
      "'%s' is no id: expected lower-case letters and digits with single hyphens between,"
          + " beginning with a letter, such as 'universal-calcinosis'";

  private static final String HALF_A_FREQUENCY =
      "a frequency needs count and total, or lowestPercent and highestPercent:"
          + " a figure alone says nothing";

  /** A condition that breaks one rule, and how that is reported. */
  record Breach(Condition.Builder condition, Violation violation) {
    @Override
    public String toString() {
      return violation.rule() + " " + violation;
    }
  }

  @Test
  void theSmallConditionBreaksNoRule() {
    assertThatCode(SmallCondition::build).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("breaches")
  void aBrokenRuleIsReportedWithItsPlace(Breach breach) {
    assertThat(violations(breach.condition())).containsExactly(breach.violation());
  }

  @Test
  void everyRuleIsBrokenAboveAtLeastOnce() {
    assertThat(breaches().map(breach -> breach.violation().rule()).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Rule.values());
  }

  @ParameterizedTest
  @MethodSource("emptyTexts")
  void noTextMayBeEmpty(Breach breach) {
    assertThat(violations(breach.condition())).containsExactly(breach.violation());
  }

  @Test
  void theMessageOfTheExceptionListsTheBrokenRule() {
    InvalidConditionException exception = exception(small().plainName(""));
    assertThat(exception).hasMessage("1 broken rule:\n  /plainName: the text is empty");
    assertThat(exception).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void severalBrokenRulesAreReportedTogetherInTheOrderOfTheContent() {
    Condition.Builder condition =
        small()
            .id("Small")
            .sources(
                List.of(
                    article().url("nowhere").build(),
                    trial().build(),
                    trial().id("another-trial").pmid("0").build()))
            .treatments(
                List.of(drug().cautions(List.of()).substances(List.of()).build(), remedy().build()))
            .edition(edition().language("").reviewedOnText("today").build());
    assertThat(violations(condition))
        .extracting(Violation::rule, Violation::path)
        .containsExactly(
            tuple(Rule.BAD_ID, "/id"),
            tuple(Rule.BAD_LANGUAGE, "/edition/language"),
            tuple(Rule.BAD_DATE, "/edition/reviewedOn"),
            tuple(Rule.MISSING_ENTRY, "/treatments/0"),
            tuple(Rule.TREATMENT_WITHOUT_CAUTION, "/treatments/0"),
            tuple(Rule.BAD_URL, "/sources/0/url"),
            tuple(Rule.BAD_PMID, "/sources/2/pmid"),
            tuple(Rule.UNCITED_SOURCE, "/sources/2"));
    assertThat(exception(condition))
        .hasMessageStartingWith("8 broken rules:\n  /id: 'Small' is no id: ")
        .hasMessageEndingWith("\n  /sources/2: nothing cites the source 'another-trial'");
  }

  @Test
  void violationsCannotBeChanged() {
    List<Violation> violations = violations(small().name(""));
    assertThat(violations).isUnmodifiable();
  }

  @Test
  void aMissingRequiredPropertyIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Condition.builder().id("x").build())
        .withMessageContainingAll("edition", "name", "plainName");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "a1", "a-1", "x-ray-2", "a-b-c", "abc-123-def"})
  void anIdIsLowerCaseKebabCase(String id) {
    assertThat(small().id(id).build().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "A", "Ab", "aB", "1a", "-", "-a", "a-", "a--b", "a_b", "a b", "a.b", "a/b", "a:b",
        "a\n", "ä", "aé", "ı", "a\u0660", "{", "`", "a:", "a/"
      })
  void anythingElseIsNoId(String id) {
    assertThat(violations(small().id(id)))
        .containsExactly(new Violation(Rule.BAD_ID, "/id", NO_ID.formatted(id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {" name", "name ", "\tname", "name\n", "\u2003name", "name\u2029"})
  void textSurroundedByWhiteSpaceIsRefused(String text) {
    assertThat(violations(small().name(text)))
        .containsExactly(
            new Violation(
                Rule.BAD_TEXT,
                "/name",
                "the text begins or ends with white space: '" + text + "'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\t \u2003"})
  void blankTextIsRefused(String text) {
    assertThat(violations(small().name(text)))
        .containsExactly(new Violation(Rule.BAD_TEXT, "/name", "the text is empty"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "\u0007", "a\u007Fb", "a\u0085b"})
  void controlCharactersAreRefused(String text) {
    assertThat(violations(small().name(text)))
        .containsExactly(
            new Violation(
                Rule.BAD_TEXT,
                "/name",
                "the text has a line break, a tab or another control character in it"));
  }

  @ParameterizedTest
  @MethodSource("halfPairs")
  void halfOfASurrogatePairIsRefused(String text) {
    assertThat(violations(small().name(text)))
        .containsExactly(
            new Violation(Rule.BAD_TEXT, "/name", "the text has half of a surrogate pair in it"));
  }

  static Stream<String> halfPairs() {
    return Stream.of(
        "\uD83D", "\uDE00", "a\uD83Db", "a\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "Ca²⁺", "石灰", "\uD83D\uDE00", "a\u00A0b", "it's \"so\" \\ /"})
  void everyOtherTextIsAllowed(String text) {
    assertThat(small().name(text).build().name()).isEqualTo(text);
  }

  @Test
  void aTextMayHave65536Characters() {
    String text = "x".repeat(65_536);
    assertThat(small().plainName(text).build().plainName()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1000/182", "10.123456789/a(b)<c>;d/e", "10.1016/j.jaad.2010.08.038"})
  void aDoiIsAPrefixAndASuffix(String doi) {
    assertThat(withTrial(trial().doi(doi)).build().sources().get(1).doi()).contains(doi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10.100/182",
        "10.1234567890/182",
        "11.1000/182",
        "10.1000/",
        "10.1000",
        "10.1000/a b",
        "10.1000/ä",
        "10x1000/182",
        " 10.1000/182",
        "10.1000/182\n",
        "doi:10.1000/182",
        "https://doi.org/10.1000/182"
      })
  void anythingElseIsNoDoi(String doi) {
    assertThat(violations(withTrial(trial().doi(doi))))
        .containsExactly(
            new Violation(
                Rule.BAD_DOI,
                "/sources/1/doi",
                "'" + doi + "' is no DOI: expected the form '10.1000/182'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "21679810", "999999999"})
  void aPubMedIdConsistsOfDigits(String pmid) {
    assertThat(withTrial(trial().pmid(pmid)).build().sources().get(1).pmid()).contains(pmid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "012", "1234567890", "12a", "-1", "PMID 12", "1\n", "\u0661"})
  void anythingElseIsNoPubMedId(String pmid) {
    assertThat(violations(withTrial(trial().pmid(pmid))))
        .containsExactly(
            new Violation(
                Rule.BAD_PMID,
                "/sources/1/pmid",
                "'" + pmid + "' is no PubMed id: expected the form '21679810'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/a?b=c#d",
        "https://example.org:8080/a%20b",
        "https://192.0.2.1/"
      })
  void aWebAddressIsHttpOrHttps(String url) {
    assertThat(withTrial(trial().url(url)).build().sources().get(1).url()).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org/page",
        "ftp://example.org/page",
        "httpss://example.org/page",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "https:example.org",
        "https:///page",
        "https://example.org/a b",
        "https://example.org/%zz",
        "https://example.org/ä",
        "https://[",
        " https://example.org/page",
        "https://example.org/page\n"
      })
  void anythingElseIsNoWebAddress(String url) {
    assertThat(violations(withTrial(trial().url(url))))
        .containsExactly(
            new Violation(
                Rule.BAD_URL,
                "/sources/1/url",
                "'" + url + "' is no web address: expected the form 'https://example.org/page'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2026-01-01", "1999-12-31"})
  void aDateIsACalendarDate(String date) {
    Edition edition = edition().reviewedOnText(date).build();
    assertThat(small().edition(edition).build().edition().reviewedOn()).hasToString(date);
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
  void anythingElseIsNoDate(String date) {
    String message =
        "'" + date + "' is no date: expected year, month and day in the form '2026-11-22'";
    assertThat(violations(small().edition(edition().reviewedOnText(date).build())))
        .containsExactly(new Violation(Rule.BAD_DATE, "/edition/reviewedOn", message));
    assertThat(violations(small().edition(edition().nextReviewDueText(date).build())))
        .containsExactly(new Violation(Rule.BAD_DATE, "/edition/nextReviewDue", message));
  }

  @Test
  void theNextReviewMayBeDueOnTheDayOfTheLast() {
    Edition edition = edition().nextReviewDueText("2026-11-22").build();
    assertThatCode(() -> small().edition(edition).build()).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "zh-Hant-TW", "de-1996", "sl-rozaj-biske", "es-419"})
  void aLanguageIsATag(String language) {
    Edition edition = edition().language(language).build();
    assertThat(small().edition(edition).build().edition().language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "e", "en_GB", "en-", "-en", "en GB", "12", "en--GB", "dé"})
  void anythingElseIsNoLanguage(String language) {
    assertThat(violations(small().edition(edition().language(language).build())))
        .containsExactly(
            new Violation(
                Rule.BAD_LANGUAGE,
                "/edition/language",
                "'"
                    + language
                    + "' is no language: expected a BCP 47 tag such as 'en' or 'en-GB'"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 2020, 9999})
  void aYearHasFourDigits(int year) {
    assertThat(withTrial(trial().year(year)).build().sources().get(1).year()).contains(year);
  }

  @Test
  void theEndsOfEveryRangeAreAllowed() {
    assertThatCode(
            () ->
                withFrequencies(
                        counted().count(0).total(1),
                        counted().count(12),
                        ranged().lowestPercent(BigDecimal.ZERO).highestPercent(BigDecimal.ZERO),
                        ranged().highestPercent(new BigDecimal("100.00")),
                        ranged().lowestPercent(new BigDecimal("0.000001")),
                        ranged()
                            .lowestPercent(new BigDecimal("7.0"))
                            .highestPercent(new BigDecimal("7")),
                        counted().lowestPercent(BigDecimal.ONE).highestPercent(BigDecimal.TEN))
                    .build())
        .doesNotThrowAnyException();
  }

  @Test
  void aScheduleMayConsistOfOneDay() {
    DoseSchedule.Builder oneDay = schedule().peakDailyDose(2).restDays(0);
    assertThatCode(() -> withSchedule(oneDay).build()).doesNotThrowAnyException();
  }

  @Test
  void aScheduleMayRiseFor365Days() {
    DoseSchedule.Builder year = schedule().peakDailyDose(2 + 365 * 2);
    assertThatCode(() -> withSchedule(year).build()).doesNotThrowAnyException();
  }

  @Test
  void aCautionOfItsItemIsEnoughForAnUnsafeStatement() {
    Statement unsafe = finding("cause-finding").assessment(unsafe()).build();
    Cause cautioned =
        cause().statements(List.of(unsafe)).cautions(List.of(caution().build())).build();
    assertThatCode(() -> small().causes(List.of(cautioned)).build()).doesNotThrowAnyException();
  }

  @Test
  void aPopulationNeedsOnlyAgeOrSex() {
    Population women =
        Population.builder()
            .sex(Sex.FEMALE)
            .tendency(Tendency.MORE_OFTEN)
            .statement("form-finding")
            .build();
    Population children =
        Population.builder()
            .ageGroup(AgeGroup.CHILD)
            .tendency(Tendency.LESS_OFTEN)
            .statement("form-finding")
            .build();
    assertThatCode(() -> withForm(form().populations(List.of(women, children))).build())
        .doesNotThrowAnyException();
  }

  @Test
  void aMechanismMayHaveNoSteps() {
    Mechanism stepless = mechanism().stepIds(List.of()).build();
    assertThatCode(() -> small().mechanisms(List.of(stepless)).build()).doesNotThrowAnyException();
  }

  @Test
  void aSecondArticleMayBearAnIdThatBeginsWithArticle() {
    assertThatCode(
            () ->
                small()
                    .addSources(
                        Source.builder()
                            .id("article-two")
                            .kind(SourceKind.ARTICLE)
                            .title("Another")
                            .build())
                    .addPreventiveMeasures(
                        preventing(
                            finding("second-article")
                                .citations(List.of(cite("article-two")))
                                .assessment(assessment().build())))
                    .build())
        .doesNotThrowAnyException();
  }

  @Test
  void aSourceMayBeCitedByACautionOrAsEvidenceAlone() {
    Caution warned = caution().citations(List.of(cite("warning"))).build();
    Assessment proven = assessment().evidence(List.of(cite("proof"))).build();
    assertThatCode(
            () ->
                small()
                    .addSources(trial().id("warning").build(), trial().id("proof").build())
                    .addPreventiveMeasures(
                        SmallCondition.preventiveMeasure()
                            .id("more")
                            .cautions(List.of(warned))
                            .statements(List.of(finding("more-finding").assessment(proven).build()))
                            .build())
                    .build())
        .doesNotThrowAnyException();
  }

  @Test
  void aLocatorIntoASourceWithoutOutlineIsFree() {
    assertThatCode(
            () ->
                small()
                    .addPreventiveMeasures(
                        preventing(
                            finding("page")
                                .citations(List.of(toTrial().locator("Table 2, p. 3").build()))))
                    .build())
        .doesNotThrowAnyException();
  }

  /** The id that was meant may be the bad one, which is reported where it stands. */
  @Test
  void aBadIdLeavesOpenWhatRefersToIt() {
    assertThat(violations(small().bodySites(List.of(elbow().id("Elbow").build()))))
        .extracting(Violation::path)
        .containsExactly("/bodySites/0/id");
    assertThat(
            violations(
                small()
                    .complications(
                        List.of(
                            complication()
                                .statements(List.of(finding("Complication").build()))
                                .build()))))
        .extracting(Violation::path)
        .containsExactly("/complications/0/statements/0/id");
  }

  @Test
  void aBadIdToWhichNothingCanReferHidesNoOtherMistake() {
    Condition.Builder condition =
        withForm(form().sites(List.of(site("form-finding").site("knee").build())))
            .causes(List.of(cause().id("Cause").build()));
    assertThat(violations(condition))
        .extracting(Violation::path)
        .containsExactly("/causes/0/id", "/forms/0/sites/0/site");
  }

  @Test
  void whatStandsTwiceInSeveralPlacesIsReportedInEach() {
    Condition.Builder condition =
        small().addForms(otherForm().build()).addBodySites(elbow().build());
    assertThat(violations(condition))
        .extracting(Violation::path)
        .containsExactly("/forms/2/id", "/bodySites/1/id");
  }

  @Test
  void everySentenceOfALongArticleHasToBeAccountedFor() {
    OutlineSection section = outlineSection().id("p").sentences(10_000).build();
    assertThat(violations(withTrial(trial().addOutline(section))))
        .extracting(Violation::rule)
        .contains(Rule.UNACCOUNTED_SENTENCE)
        .containsOnly(Rule.UNACCOUNTED_SENTENCE);
  }

  @Test
  void noMoreThanTwoThousandBrokenRulesAreListed() {
    assertThat(violations(small().synonyms(Collections.nCopies(2_001, "")))).hasSize(2_000);
  }

  /** Beyond that, looking takes too long. */
  @Test
  void whatWasMeantIsLookedForAmongFiveHundred() {
    assertThat(toAnUnknownSite(500))
        .contains("no body site has the id 'site-0'; did you mean 'site-1'?");
    assertThat(toAnUnknownSite(501)).contains("no body site has the id 'site-0'");
    assertThat(toAnUnknownSentence(500))
        .contains("the source 'trial' has no sentence 'p-0'; did you mean 'p-1'?");
    assertThat(toAnUnknownSentence(501)).contains("the source 'trial' has no sentence 'p-0'");
  }

  private static List<String> toAnUnknownSite(int sites) {
    List<BodySite> all =
        IntStream.rangeClosed(1, sites)
            .mapToObj(number -> elbow().id("site-" + number).build())
            .toList();
    return messages(
        withForm(form().sites(List.of(site("form-finding").site("site-0").build())))
            .signs(List.of(sign().sites(List.of()).build()))
            .bodySites(all));
  }

  private static List<String> toAnUnknownSentence(int sentences) {
    OutlineSection section = outlineSection().id("p").sentences(sentences).build();
    return messages(
        withTrial(trial().addOutline(section))
            .addPreventiveMeasures(
                preventing(finding("more").citations(List.of(toTrial().locator("p-0").build())))));
  }

  private static List<String> messages(Condition.Builder condition) {
    return violations(condition).stream().map(Violation::message).toList();
  }

  static Stream<Breach> breaches() {
    return Stream.of(
            texts(),
            ids(),
            duplicates(),
            references(),
            missingEntries(),
            numbers(),
            forms(),
            statements(),
            sources())
        .flatMap(breaches -> breaches);
  }

  private static Stream<Breach> texts() {
    return Stream.of(
        breach(small().name(""), Rule.BAD_TEXT, "/name", "the text is empty"),
        breach(
            withForm(form().synonyms(List.of("right", "wrong "))),
            Rule.BAD_TEXT,
            "/forms/0/synonyms/1",
            "the text begins or ends with white space: 'wrong '"),
        breach(
            withOverview(overview().statements(List.of(claim("a", "text-1").text("a\nb").build()))),
            Rule.BAD_TEXT,
            "/overviews/0/statements/0/text",
            "the text has a line break, a tab or another control character in it"));
  }

  /** One for each part that bears an id. */
  private static Stream<Breach> ids() {
    return Stream.of(
        badId(small().id("Small"), "/id", "Small"),
        badId(withForm(form().id("A Form")), "/forms/0/id", "A Form"),
        badId(
            small().addPreventiveMeasures(preventing(finding("one_more"))),
            "/preventiveMeasures/1/statements/0/id",
            "one_more"),
        badId(
            small()
                .addSources(trial().id("Trial-2").build())
                .addPreventiveMeasures(
                    preventing(finding("more").citations(List.of(cite("Trial-2"))))),
            "/sources/2/id",
            "Trial-2"),
        badId(small().addBodySites(elbow().id("").build()), "/bodySites/1/id", ""),
        badId(
            small().addCodeSystems(codeSystem().id("icd--11").build()),
            "/codeSystems/1/id",
            "icd--11"),
        badId(
            withTrial(
                    trial()
                        .addOutline(
                            OutlineSection.builder().id("P").title("P").sentences(1).build()))
                .addPreventiveMeasures(
                    preventing(
                        finding("more").citations(List.of(toTrial().locator("P-1").build())))),
            "/sources/1/outline/0/id",
            "P"));
  }

  private static Stream<Breach> duplicates() {
    return Stream.of(
        duplicate(withForm(form().id("cause").relations(List.of())), "/forms/0/id", "cause"),
        duplicate(
            small().addForms(otherForm().statements(List.of(finding("f").build())).build()),
            "/forms/2/id",
            "other-form"),
        duplicate(
            small().addPreventiveMeasures(preventing(finding("outlook").text("An item's id."))),
            "/outlooks/0/id",
            "outlook"),
        duplicate(
            small().addPreventiveMeasures(preventing(finding("form-finding").text("Another."))),
            "/preventiveMeasures/1/statements/0/id",
            "form-finding"),
        duplicate(small().addBodySites(elbow().name("l").build()), "/bodySites/1/id", "elbow"),
        duplicate(small().addBodySites(elbow().id("form").build()), "/bodySites/1/id", "form"),
        duplicate(
            small().addCodeSystems(codeSystem().name("I").build()), "/codeSystems/1/id", "icd"),
        duplicate(small().addSources(trial().title("T").build()), "/sources/2/id", "trial"),
        duplicate(small().id("outlook"), "/outlooks/0/id", "outlook"),
        twice(small().addBodySites(elbow().build()), "/bodySites/1/id", "elbow"),
        twice(
            small().addPreventiveMeasures(preventing(finding("form-finding"))),
            "/preventiveMeasures/1/statements/0/id",
            "form-finding"),
        // What is inside an equal copy is not reported as well.
        twice(small().addForms(otherForm().build()), "/forms/2/id", "other-form"),
        sameObjectTwice());
  }

  private static Breach sameObjectTwice() {
    BodySite knee = elbow().id("knee").build();
    return twice(small().addBodySites(knee, knee), "/bodySites/2/id", "knee");
  }

  private static Stream<Breach> references() {
    return Stream.of(
            withItsReferences(),
            Stream.of(
                dangling(
                    small()
                        .addPreventiveMeasures(
                            preventing(finding("more").citations(List.of(cite("tria"))))),
                    "/preventiveMeasures/1/statements/0/citations/0/source",
                    "no source has the id 'tria'; did you mean 'trial'?"),
                dangling(
                    small()
                        .addPreventiveMeasures(
                            preventing(finding("more").citations(List.of(cite("cause"))))),
                    "/preventiveMeasures/1/statements/0/citations/0/source",
                    "no source has the id 'cause'"),
                dangling(
                    withRemedy(
                        remedy()
                            .cautions(List.of(caution().citations(List.of(cite("x"))).build()))),
                    "/treatments/1/cautions/0/citations/0/source",
                    "no source has the id 'x'"),
                dangling(
                    withOverview(
                        overview()
                            .statements(
                                List.of(
                                    claim("a", "text-1")
                                        .assessment(
                                            assessment().evidence(List.of(cite("x"))).build())
                                        .build()))),
                    "/overviews/0/statements/0/assessment/evidence/0/source",
                    "no source has the id 'x'"),
                dangling(
                    small().codes(List.of(code().system("icp").build())),
                    "/codes/0/system",
                    "no code system has the id 'icp'; did you mean 'icd'?"),
                dangling(
                    withForm(form().codes(List.of(code().system("trial").build()))),
                    "/forms/0/codes/0/system",
                    "no code system has the id 'trial'"),
                dangling(
                    small()
                        .bodySites(
                            List.of(
                                elbow().codes(List.of(code().system("uberon").build())).build())),
                    "/bodySites/0/codes/0/system",
                    "no code system has the id 'uberon'"),
                dangling(
                    withDrug(
                        drug()
                            .substances(
                                List.of(
                                    substance()
                                        .codes(List.of(code().system("mesh").build()))
                                        .build()))),
                    "/treatments/0/substances/0/codes/0/system",
                    "no code system has the id 'mesh'")))
        .flatMap(breaches -> breaches);
  }

  /** References to body sites, mechanisms, signs, complications, forms and own statements. */
  private static Stream<Breach> withItsReferences() {
    return Stream.of(
        dangling(
            withForm(form().sites(List.of(site("form-finding").site("elbows").build()))),
            "/forms/0/sites/0/site",
            "no body site has the id 'elbows'; did you mean 'elbow'?"),
        dangling(
            small().causes(List.of(cause().mechanisms(List.of("mechanism", "sign")).build())),
            "/causes/0/mechanisms/1",
            "no mechanism has the id 'sign'"),
        dangling(
            small().stages(List.of(stage().signs(List.of("complication")).build())),
            "/stages/0/signs/0",
            "no sign has the id 'complication'"),
        dangling(
            small().stages(List.of(stage().complications(List.of("sign")).build())),
            "/stages/0/complications/0",
            "no complication has the id 'sign'"),
        dangling(
            withForm(form().relations(List.of(relation().form("another-form").build()))),
            "/forms/0/relations/0/form",
            "no form has the id 'another-form'; did you mean 'other-form'?"),
        foreign(
            small()
                .mechanisms(List.of(mechanism().stepIds(List.of("mechanism-first", "x")).build())),
            "/mechanisms/0/steps/1",
            "mechanism",
            "x"),
        foreign(
            small().signs(List.of(sign().sites(List.of(site("outlook-finding").build())).build())),
            "/signs/0/sites/0/statement",
            "sign",
            "outlook-finding"),
        foreign(
            small()
                .complications(
                    List.of(complication().triggers(List.of(detail("x").build())).build())),
            "/complications/0/triggers/0/statement",
            "complication",
            "x"),
        foreign(
            small()
                .complications(
                    List.of(complication().consequences(List.of(detail("x").build())).build())),
            "/complications/0/consequences/0/statement",
            "complication",
            "x"),
        foreign(
            withForm(form().populations(List.of(population("x").build()))),
            "/forms/0/populations/0/statement",
            "form",
            "x"),
        foreign(
            withForm(form().discharge(List.of(detail("x").build()))),
            "/forms/0/discharge/0/statement",
            "form",
            "x"),
        foreign(
            withForm(form().serumMinerals(serumMinerals().statement("x").build())),
            "/forms/0/serumMinerals/statement",
            "form",
            "x"),
        foreign(
            withForm(form().relations(List.of(relation().statement("x").build()))),
            "/forms/0/relations/0/statement",
            "form",
            "x"),
        foreign(
            small()
                .epidemiology(
                    List.of(epidemiology().populations(List.of(population("x").build())).build())),
            "/epidemiology/0/populations/0/statement",
            "epidemiology",
            "x"),
        foreign(
            withFrequencies(counted().statement("x")),
            "/epidemiology/0/frequencies/0/statement",
            "epidemiology",
            "x"),
        foreign(
            small()
                .diagnosticMethods(
                    List.of(diagnosticMethod().findings(List.of(detail("x").build())).build())),
            "/diagnosticMethods/0/findings/0/statement",
            "diagnosis",
            "x"),
        foreign(
            small()
                .differentials(
                    List.of(differential().distinctions(List.of(detail("x").build())).build())),
            "/differentials/0/distinctions/0/statement",
            "differential",
            "x"),
        foreign(
            withDrug(drug().toxicity(List.of(detail("x").build()))),
            "/treatments/0/toxicity/0/statement",
            "drug",
            "x"),
        foreign(
            withTreatment(procedure().technique(List.of(detail("x").build())).build()),
            "/treatments/0/technique/0/statement",
            "procedure",
            "x"),
        foreign(
            withTreatment(procedure().claimedBenefits(List.of(detail("x").build())).build()),
            "/treatments/0/claimedBenefits/0/statement",
            "procedure",
            "x"),
        foreign(
            withTreatment(diet().claimedBenefits(List.of(detail("x").build())).build()),
            "/treatments/0/claimedBenefits/0/statement",
            "diet",
            "x"),
        foreign(
            withRemedy(remedy().ingredients(List.of(ingredient().statement("x").build()))),
            "/treatments/1/ingredients/0/statement",
            "remedy",
            "x"),
        foreign(
            withRemedy(remedy().preparation(List.of(detail("x").build()))),
            "/treatments/1/preparation/0/statement",
            "remedy",
            "x"),
        foreign(
            withSchedule(schedule().statements(List.of("remedy-claim", "x"))),
            "/treatments/1/schedule/statements/1",
            "remedy",
            "x"),
        dangling(
            withRemedy(remedy().preparation(List.of(detail("remedy-clam").build()))),
            "/treatments/1/preparation/0/statement",
            "no statement of 'remedy' has the id 'remedy-clam'; did you mean 'remedy-claim'?"));
  }

  private static Stream<Breach> missingEntries() {
    return Stream.of(
        missing(
            small()
                .preventiveMeasures(
                    List.of(SmallCondition.preventiveMeasure().statements(List.of()).build())),
            "/preventiveMeasures/0",
            "'prevention' needs at least one statement"),
        missing(
            withDrug(drug().substances(List.of())),
            "/treatments/0",
            "'substances' needs at least one entry and has none"),
        missing(
            withRemedy(remedy().cautions(List.of(caution().citations(List.of()).build()))),
            "/treatments/1/cautions/0",
            "'citations' needs at least one entry and has none"),
        missing(
            withSchedule(schedule().statements(List.of())),
            "/treatments/1/schedule",
            "'statements' needs at least one entry and has none"),
        missing(
            withForm(
                form()
                    .populations(
                        List.of(
                            Population.builder()
                                .tendency(Tendency.OCCURS)
                                .statement("form-finding")
                                .build()))),
            "/forms/0/populations/0",
            "a population needs a sex, an age group or both, and has none"));
  }

  private static Stream<Breach> numbers() {
    return Stream.of(
            Stream.of(
                number(
                    small().stages(List.of(stage().order(0).build())),
                    "/stages/0/order",
                    "'order' is 0: expected at least 1"),
                number(
                    withTrial(
                        trial()
                            .addOutline(
                                OutlineSection.builder().id("p").title("P").sentences(0).build())),
                    "/sources/1/outline/0/sentences",
                    "'sentences' is 0: expected 1 to 10000"),
                number(
                    withTrial(trial().year(999)),
                    "/sources/1/year",
                    "'year' is 999: expected 1000 to 9999"),
                number(
                    withTrial(trial().year(10000)),
                    "/sources/1/year",
                    "'year' is 10000: expected 1000 to 9999")),
            frequencies(),
            schedules())
        .flatMap(breaches -> breaches);
  }

  private static Stream<Breach> frequencies() {
    String entry = "/epidemiology/0/frequencies/0";
    return Stream.of(
        number(withFrequencies(frequency()), entry, HALF_A_FREQUENCY),
        number(withFrequencies(frequency().count(3)), entry, HALF_A_FREQUENCY),
        number(withFrequencies(frequency().total(3)), entry, HALF_A_FREQUENCY),
        number(withFrequencies(frequency().lowestPercent(BigDecimal.ONE)), entry, HALF_A_FREQUENCY),
        number(
            withFrequencies(frequency().highestPercent(BigDecimal.ONE)), entry, HALF_A_FREQUENCY),
        number(withFrequencies(counted().lowestPercent(BigDecimal.ONE)), entry, HALF_A_FREQUENCY),
        number(withFrequencies(ranged().count(1)), entry, HALF_A_FREQUENCY),
        number(
            withFrequencies(frequency().count(1).highestPercent(BigDecimal.ONE)),
            entry,
            HALF_A_FREQUENCY),
        number(
            withFrequencies(counted().count(0).total(0)),
            entry + "/total",
            "'total' is 0: expected at least 1"),
        number(
            withFrequencies(counted().count(13)),
            entry + "/count",
            "'count' is 13: expected 0 to 12"),
        number(
            withFrequencies(counted().count(-1)),
            entry + "/count",
            "'count' is -1: expected 0 to 12"),
        number(
            withFrequencies(ranged().lowestPercent(new BigDecimal("-0.1"))),
            entry + "/lowestPercent",
            "'lowestPercent' is -0.1: expected 0 to 40"),
        number(
            withFrequencies(ranged().lowestPercent(new BigDecimal("40.1"))),
            entry + "/lowestPercent",
            "'lowestPercent' is 40.1: expected 0 to 40"),
        number(
            withFrequencies(ranged().highestPercent(new BigDecimal("100.01"))),
            entry + "/highestPercent",
            "'highestPercent' is 100.01: expected 0 to 100"),
        number(
            withFrequencies(ranged().lowestPercent(new BigDecimal("2.0000001"))),
            entry + "/lowestPercent",
            "'lowestPercent' is 2.0000001: expected at most 6 decimals"));
  }

  private static Stream<Breach> schedules() {
    String entry = "/treatments/1/schedule/";
    return Stream.of(
        number(
            withSchedule(schedule().firstDailyDose(0)),
            entry + "firstDailyDose",
            "'firstDailyDose' is 0: expected at least 1"),
        number(
            withSchedule(schedule().dosesPerDay(0)),
            entry + "dosesPerDay",
            "'dosesPerDay' is 0: expected at least 1"),
        number(
            withSchedule(schedule().dailyStep(0)),
            entry + "dailyStep",
            "'dailyStep' is 0: expected at least 1"),
        number(
            withSchedule(schedule().dailyStep(-2)),
            entry + "dailyStep",
            "'dailyStep' is -2: expected at least 1"),
        number(
            withSchedule(schedule().restDays(-1)),
            entry + "restDays",
            "'restDays' is -1: expected at least 0"),
        number(
            withSchedule(schedule().peakDailyDose(1)),
            entry + "peakDailyDose",
            "'peakDailyDose' is 1: expected 2 plus at most 365 steps of 2"),
        number(
            withSchedule(schedule().peakDailyDose(5)),
            entry + "peakDailyDose",
            "'peakDailyDose' is 5: expected 2 plus at most 365 steps of 2"),
        number(
            withSchedule(schedule().peakDailyDose(2 + 366 * 2)),
            entry + "peakDailyDose",
            "'peakDailyDose' is 734: expected 2 plus at most 365 steps of 2"),
        // The rise from 1 down to the least number overflows to the largest.
        number(
            withSchedule(
                schedule()
                    .firstDailyDose(1)
                    .dosesPerDay(1)
                    .dailyStep(Integer.MAX_VALUE)
                    .peakDailyDose(Integer.MIN_VALUE)),
            entry + "peakDailyDose",
            "'peakDailyDose' is -2147483648: expected 1 plus at most 365 steps of 2147483647"),
        number(
            withSchedule(schedule().firstDailyDose(3).peakDailyDose(5)),
            entry + "dosesPerDay",
            "'dosesPerDay' is 2: expected a divisor of 3 and 2"),
        number(
            withSchedule(schedule().dailyStep(1)),
            entry + "dosesPerDay",
            "'dosesPerDay' is 2: expected a divisor of 2 and 1"));
  }

  private static Stream<Breach> forms() {
    return Stream.of(
        breach(
            small().edition(edition().reviewedOnText("22 November").build()),
            Rule.BAD_DATE,
            "/edition/reviewedOn",
            "'22 November' is no date: expected year, month and day in the form '2026-11-22'"),
        breach(
            small().edition(edition().language("en_GB").build()),
            Rule.BAD_LANGUAGE,
            "/edition/language",
            "'en_GB' is no language: expected a BCP 47 tag such as 'en' or 'en-GB'"),
        breach(
            withTrial(trial().doi("doi:10.1000/182")),
            Rule.BAD_DOI,
            "/sources/1/doi",
            "'doi:10.1000/182' is no DOI: expected the form '10.1000/182'"),
        breach(
            withTrial(trial().pmid("PMID 1")),
            Rule.BAD_PMID,
            "/sources/1/pmid",
            "'PMID 1' is no PubMed id: expected the form '21679810'"),
        breach(
            withTrial(trial().url("ftp://example.org/trial")),
            Rule.BAD_URL,
            "/sources/1/url",
            "'ftp://example.org/trial' is no web address: expected the form"
                + " 'https://example.org/page'"));
  }

  private static Stream<Breach> statements() {
    return Stream.of(
        breach(
            small().addPreventiveMeasures(preventing(finding("more").citations(List.of()))),
            Rule.STATEMENT_WITHOUT_CITATION,
            "/preventiveMeasures/1/statements/0",
            "the statement 'more' cites no source"),
        breach(
            small()
                .addPreventiveMeasures(
                    preventing(claim("more", "text-1").addCitations(toTrial().build()))),
            Rule.MIXED_ORIGIN,
            "/preventiveMeasures/1/statements/0/citations",
            "the statement 'more' cites an article and literature at once: make two statements of"
                + " it, or move the literature into the assessment's evidence"),
        breach(
            small()
                .addPreventiveMeasures(
                    preventing(finding("more").citations(List.of(cite("article"))))),
            Rule.STATEMENT_WITHOUT_ASSESSMENT,
            "/preventiveMeasures/1/statements/0",
            "the statement 'more' cites an article and needs an assessment"),
        breach(
            small().addPreventiveMeasures(preventing(claim("more", "text-1").assessment(unsafe()))),
            Rule.UNSAFE_WITHOUT_CAUTION,
            "/preventiveMeasures/1/statements/0/assessment/verdict",
            "the statement 'more' is UNSAFE, so 'more-prevention' needs a caution"),
        breach(
            small().edition(edition().schemaVersion("9.9").build()),
            Rule.UNSUPPORTED_SCHEMA_VERSION,
            "/edition/schemaVersion",
            "the schema version is '9.9': this library reads '1.0'"),
        breach(
            small().edition(edition().nextReviewDueText("2026-11-21").build()),
            Rule.BAD_DATE,
            "/edition/nextReviewDue",
            "the next review is due on 2026-11-21, before the last one on 2026-11-22"),
        breach(
            withDrug(drug().statement("elsewhere")),
            Rule.DANGLING_REFERENCE,
            "/treatments/0/statement",
            "no statement of 'drug' has the id 'elsewhere'"),
        breach(
            small().plainName("x".repeat(65_537)),
            Rule.BAD_TEXT,
            "/plainName",
            "the text has 65537 characters: expected 65536 at most"),
        breach(
            withDrug(drug().cautions(List.of())),
            Rule.TREATMENT_WITHOUT_CAUTION,
            "/treatments/0",
            "'drug' is a drug and needs at least one caution"),
        breach(
            withTreatment(
                remedy()
                    .id("tincture")
                    .statement("more")
                    .cautions(List.of())
                    .ingredients(List.of())
                    .preparation(List.of())
                    .schedule(schedule().statements(List.of("more")).build())
                    .statements(List.of(finding("more").build()))
                    .build()),
            Rule.TREATMENT_WITHOUT_CAUTION,
            "/treatments/0",
            "'tincture' is a folk remedy and needs at least one caution"),
        breach(
            small()
                .addOverviews(
                    overview().id("second").statements(List.of(finding("more").build())).build()),
            Rule.DUPLICATE_OVERVIEW,
            "/overviews/1/section",
            "the section DEFINITION already has the overview 'overview'"));
  }

  private static Stream<Breach> sources() {
    return Stream.of(
        breach(
            small()
                .addSources(trial().id("leaflet").kind(SourceKind.ARTICLE).build())
                .addPreventiveMeasures(
                    preventing(finding("more").citations(List.of(cite("leaflet"))))),
            Rule.ARTICLE_ID,
            "/sources/2",
            "the source 'leaflet' is an article, so its id has to be 'article' or begin with"
                + " 'article-'"),
        breach(
            small()
                .addSources(trial().id("article-two").build())
                .addPreventiveMeasures(
                    preventing(
                        finding("more")
                            .citations(List.of(cite("article-two")))
                            .assessment(assessment().build()))),
            Rule.ARTICLE_ID,
            "/sources/2",
            "the id 'article-two' is kept for sources of the kind ARTICLE"),
        breach(
            small().addSources(trial().id("unread").build()),
            Rule.UNCITED_SOURCE,
            "/sources/2",
            "nothing cites the source 'unread'"),
        breach(
            small().addPreventiveMeasures(preventing(claim("more", "text-4"))),
            Rule.UNKNOWN_SENTENCE,
            "/preventiveMeasures/1/statements/0/citations/0/locator",
            "the source 'article' has no sentence 'text-4'; did you mean 'text-1'?"),
        breach(
            small().addPreventiveMeasures(preventing(claim("more", "page 1"))),
            Rule.UNKNOWN_SENTENCE,
            "/preventiveMeasures/1/statements/0/citations/0/locator",
            "the source 'article' has no sentence 'page 1'"),
        breach(
            withArticle(article().addOmitted(omission().sentence("elsewhere-1").build())),
            Rule.UNKNOWN_SENTENCE,
            "/sources/0/omitted/1/sentence",
            "the source 'article' has no sentence 'elsewhere-1'"),
        breach(
            withArticle(article().omitted(List.of())),
            Rule.UNACCOUNTED_SENTENCE,
            "/sources/0/outline/0",
            "the sentence 'text-3' is neither cited by a statement nor listed as omitted"),
        breach(
            withArticle(article().addOutline(outlineSection().id("end").sentences(1).build())),
            Rule.UNACCOUNTED_SENTENCE,
            "/sources/0/outline/1",
            "the sentence 'end-1' is neither cited by a statement nor listed as omitted"),
        breach(
            small().addPreventiveMeasures(preventing(claim("more", "text-3"))),
            Rule.OMITTED_BUT_CITED,
            "/sources/0/omitted/0/sentence",
            "the sentence 'text-3' is listed as omitted, but a statement cites it"));
  }

  /** Every text of every part, each left empty. */
  static Stream<Breach> emptyTexts() {
    return Stream.of(
        empty(small().name(""), "/name"),
        empty(small().plainName(""), "/plainName"),
        empty(small().synonyms(List.of("")), "/synonyms/0"),
        empty(small().edition(edition().version("").build()), "/edition/version"),
        empty(small().edition(edition().licence("").build()), "/edition/licence"),
        empty(small().edition(edition().disclaimer("").build()), "/edition/disclaimer"),
        empty(small().codes(List.of(code().code("").build())), "/codes/0/code"),
        empty(small().codes(List.of(code().display("").build())), "/codes/0/display"),
        empty(small().codes(List.of(code().note("").build())), "/codes/0/note"),
        empty(withCodeSystem(codeSystem().name("")), "/codeSystems/0/name"),
        empty(withCodeSystem(codeSystem().version("")), "/codeSystems/0/version"),
        empty(withCodeSystem(codeSystem().uri("")), "/codeSystems/0/uri"),
        empty(withCodeSystem(codeSystem().licence("")), "/codeSystems/0/licence"),
        empty(withCodeSystem(codeSystem().attribution("")), "/codeSystems/0/attribution"),
        empty(small().bodySites(List.of(elbow().name("").build())), "/bodySites/0/name"),
        empty(withTrial(trial().title("")), "/sources/1/title"),
        empty(withTrial(trial().addAuthors("")), "/sources/1/authors/2"),
        empty(withTrial(trial().container("")), "/sources/1/container"),
        empty(
            withArticle(article().outline(List.of(outlineSection().title("").build()))),
            "/sources/0/outline/0/title"),
        empty(
            withArticle(article().omitted(List.of(omission().reason("").build()))),
            "/sources/0/omitted/0/reason"),
        empty(withOverview(overview().name("")), "/overviews/0/name"),
        empty(
            withOverview(overview().statements(List.of(claim("a", "text-1").text("").build()))),
            "/overviews/0/statements/0/text"),
        empty(withReading(reading().printed("")), "/overviews/0/statements/0/readings/0/printed"),
        empty(withReading(reading().meaning("")), "/overviews/0/statements/0/readings/0/meaning"),
        empty(withReading(reading().note("")), "/overviews/0/statements/0/readings/0/note"),
        empty(
            withOverview(
                overview()
                    .statements(
                        List.of(
                            claim("a", "text-1")
                                .assessment(assessment().reason("").build())
                                .build()))),
            "/overviews/0/statements/0/assessment/reason"),
        empty(
            small()
                .addPreventiveMeasures(
                    preventing(finding("more").citations(List.of(toTrial().locator("").build())))),
            "/preventiveMeasures/1/statements/0/citations/0/locator"),
        empty(small().signs(List.of(sign().when("").build())), "/signs/0/when"),
        empty(withForm(form().synonyms(List.of(""))), "/forms/0/synonyms/0"),
        empty(
            withForm(form().discharge(List.of(detail("form-finding").text("").build()))),
            "/forms/0/discharge/0/text"),
        empty(
            withForm(form().relations(List.of(relation().note("").build()))),
            "/forms/0/relations/0/note"),
        empty(withFrequencies(counted().who("")), "/epidemiology/0/frequencies/0/who"),
        empty(
            withDrug(drug().substances(List.of(substance().name("").build()))),
            "/treatments/0/substances/0/name"),
        empty(
            withDrug(drug().cautions(List.of(caution().text("").build()))),
            "/treatments/0/cautions/0/text"),
        empty(withTreatment(diet().nutrient("").build()), "/treatments/0/nutrient"),
        empty(withTreatment(physicalTherapy().name("").build()), "/treatments/0/name"),
        empty(
            withRemedy(remedy().ingredients(List.of(ingredient().name("").build()))),
            "/treatments/1/ingredients/0/name"),
        empty(
            withRemedy(remedy().ingredients(List.of(ingredient().quantity("").build()))),
            "/treatments/1/ingredients/0/quantity"),
        empty(withSchedule(schedule().unit("")), "/treatments/1/schedule/unit"));
  }

  private static Condition.Builder withOverview(Overview.Builder overview) {
    return small().overviews(List.of(overview.build()));
  }

  private static Condition.Builder withReading(Reading.Builder reading) {
    return withOverview(
        overview()
            .statements(List.of(claim("a", "text-1").readings(List.of(reading.build())).build())));
  }

  private static Condition.Builder withForm(Form.Builder form) {
    return small().forms(List.of(form.build(), otherForm().build()));
  }

  private static Condition.Builder withFrequencies(Frequency.Builder... frequencies) {
    return small()
        .epidemiology(
            List.of(
                epidemiology()
                    .frequencies(
                        Stream.of(frequencies).map(frequency -> frequency.build()).toList())
                    .build()));
  }

  private static Condition.Builder withDrug(DrugTherapy.Builder drug) {
    return withTreatment(drug.build());
  }

  /** The remedy is kept, since it restates a sentence of the article. */
  private static Condition.Builder withTreatment(Treatment treatment) {
    return small().treatments(List.of(treatment, remedy().build()));
  }

  private static Condition.Builder withRemedy(FolkRemedy.Builder remedy) {
    return small().treatments(List.of(drug().build(), remedy.build()));
  }

  private static Condition.Builder withSchedule(DoseSchedule.Builder schedule) {
    return withRemedy(remedy().schedule(schedule.build()));
  }

  private static Condition.Builder withCodeSystem(CodeSystem.Builder system) {
    return small().codeSystems(List.of(system.build()));
  }

  private static Condition.Builder withArticle(Source.Builder article) {
    return small().sources(List.of(article.build(), trial().build()));
  }

  private static Condition.Builder withTrial(Source.Builder trial) {
    return small().sources(List.of(article().build(), trial.build()));
  }

  /** One more item, which holds one statement. */
  private static PreventiveMeasure preventing(Statement.Builder statement) {
    return PreventiveMeasure.builder()
        .id("more-prevention")
        .name("More care")
        .addStatements(statement.build())
        .build();
  }

  private static Citation cite(String source) {
    return Citation.builder().source(source).build();
  }

  private static Assessment unsafe() {
    return Assessment.builder().verdict(Verdict.UNSAFE).reason("It may burn.").build();
  }

  private static Breach empty(Condition.Builder condition, String path) {
    return breach(condition, Rule.BAD_TEXT, path, "the text is empty");
  }

  private static Breach badId(Condition.Builder condition, String path, String id) {
    return breach(condition, Rule.BAD_ID, path, NO_ID.formatted(id));
  }

  private static Breach duplicate(Condition.Builder condition, String path, String id) {
    return breach(condition, Rule.DUPLICATE_ID, path, "the id '" + id + "' is already used");
  }

  private static Breach twice(Condition.Builder condition, String path, String id) {
    return breach(condition, Rule.DUPLICATE_ID, path, "'" + id + "' stands here a second time");
  }

  private static Breach foreign(Condition.Builder condition, String path, String item, String id) {
    return dangling(condition, path, "no statement of '" + item + "' has the id '" + id + "'");
  }

  private static Breach dangling(Condition.Builder condition, String path, String message) {
    return breach(condition, Rule.DANGLING_REFERENCE, path, message);
  }

  private static Breach missing(Condition.Builder condition, String path, String message) {
    return breach(condition, Rule.MISSING_ENTRY, path, message);
  }

  private static Breach number(Condition.Builder condition, String path, String message) {
    return breach(condition, Rule.BAD_NUMBER, path, message);
  }

  private static Breach breach(
      Condition.Builder condition, Rule rule, String path, String message) {
    return new Breach(condition, new Violation(rule, path, message));
  }

  private static List<Violation> violations(Condition.Builder condition) {
    return exception(condition).violations();
  }

  private static InvalidConditionException exception(Condition.Builder condition) {
    InvalidConditionException exception =
        catchThrowableOfType(InvalidConditionException.class, condition::build);
    assertThat(exception).isNotNull();
    return exception;
  }
}
