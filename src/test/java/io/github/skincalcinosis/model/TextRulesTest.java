package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.trialAt;
import static io.github.skincalcinosis.model.ChangedCondition.withArticle;
import static io.github.skincalcinosis.model.ChangedCondition.withClaim;
import static io.github.skincalcinosis.model.ChangedCondition.withCodeSystem;
import static io.github.skincalcinosis.model.ChangedCondition.withDrug;
import static io.github.skincalcinosis.model.ChangedCondition.withEdition;
import static io.github.skincalcinosis.model.ChangedCondition.withElbow;
import static io.github.skincalcinosis.model.ChangedCondition.withForm;
import static io.github.skincalcinosis.model.ChangedCondition.withFrequencies;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withOverview;
import static io.github.skincalcinosis.model.ChangedCondition.withRemedy;
import static io.github.skincalcinosis.model.ChangedCondition.withSchedule;
import static io.github.skincalcinosis.model.ChangedCondition.withTreatment;
import static io.github.skincalcinosis.model.ChangedCondition.withTrial;
import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.code;
import static io.github.skincalcinosis.model.SmallCondition.codeSystem;
import static io.github.skincalcinosis.model.SmallCondition.counted;
import static io.github.skincalcinosis.model.SmallCondition.detail;
import static io.github.skincalcinosis.model.SmallCondition.diet;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.form;
import static io.github.skincalcinosis.model.SmallCondition.ingredient;
import static io.github.skincalcinosis.model.SmallCondition.occurrence;
import static io.github.skincalcinosis.model.SmallCondition.omission;
import static io.github.skincalcinosis.model.SmallCondition.outlineSection;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.physicalTherapy;
import static io.github.skincalcinosis.model.SmallCondition.reading;
import static io.github.skincalcinosis.model.SmallCondition.relation;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.schedule;
import static io.github.skincalcinosis.model.SmallCondition.sign;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.substance;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static io.github.skincalcinosis.model.SmallCondition.warningSign;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What text may look like, and that every text of every part is looked at. */
class TextRulesTest {
  private static final String BLANK =
      "the text has nothing in it but white space or invisible characters";

  private static final String SURROUNDED =
      "the text %s with the character U+%04X: expected no white space or invisible character there";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "Ca²⁺",
        "石灰",
        "\uD83D\uDE00",
        "a\u00A0b",
        "a\u200Bb",
        "a\u200Fb",
        "a\uFFFDb",
        "a\u0378b",
        "it's \"so\" \\ /"
      })
  void textIsAnythingThatCanBeRead(String text) {
    assertThat(small().name(text).build().name()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00A0", "\u2007", "\u202F", "\u200B", "\uFEFF", " ", "\u2003", "\t", "\n", "\u2029"
      })
  void noTextBeginsOrEndsWithWhatCannotBeSeenOrConsistsOfIt(String unseen) {
    assertBad(unseen, BLANK);
    assertBad(unseen + " " + unseen, BLANK);
    assertBad(unseen + "Word", SURROUNDED.formatted("begins", unseen.codePointAt(0)));
    assertBad("Word" + unseen, SURROUNDED.formatted("ends", unseen.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFDD0, 0xFDEF,
        0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0xFFFFE, 0x10FFFE, 0x10FFFF
      })
  void noTextHasANoncharacterOrAChangeOfReadingDirectionInIt(int character) {
    assertBad("Do not " + Character.toString(character) + "take it.", inside(character));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\n', '\r', '\t', 0, 7, 0x7F, 0x85, 0x2028, 0x2029, 0xD83D, 0xDE00})
  void noTextHasAControlCharacterALineBreakOrHalfASurrogatePairInIt(char control) {
    assertBad("a" + control + "b", inside(control));
  }

  @ParameterizedTest
  @MethodSource("halfPairs")
  void halfASurrogatePairIsNoLetterEither(String text, String message) {
    assertBad(text, message);
  }

  static Stream<Arguments> halfPairs() {
    return Stream.of(
        Arguments.of("\uD83D", BLANK),
        Arguments.of("\uDE00\uD83D", BLANK),
        Arguments.of("a\uDE00", SURROUNDED.formatted("ends", 0xDE00)),
        Arguments.of("\uD83D\uD83D\uDE00", SURROUNDED.formatted("begins", 0xD83D)));
  }

  @Test
  void aTextHas65536CharactersAtMost() {
    String text = "x".repeat(65_536);
    assertThat(small().plainName(text).build().plainName()).isEqualTo(text);
    assertThatBuilding(small().plainName(text + "x"))
        .breaks(
            ProblemCode.VALUE_TOO_LONG,
            "/plainName",
            "'plainName' has 65537 characters: expected 65536 at most");
  }

  @Test
  void theWrongTextOfAListIsNamedByItsPlace() {
    assertThatBuilding(withForm(form().synonyms(List.of("right", "wrong "))))
        .breaks(
            ProblemCode.BAD_TEXT, "/forms/0/synonyms/1", SURROUNDED.formatted("ends", (int) ' '));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("emptyTexts")
  void noTextIsEmpty(ConditionBuilder condition, String pointer) {
    assertThatBuilding(condition).breaks(ProblemCode.BAD_TEXT, pointer, "the text is empty");
  }

  /** Every text of every part, each left empty. */
  static Stream<Arguments> emptyTexts() {
    return Stream.of(
        Arguments.of(small().name(""), "/name"),
        Arguments.of(small().plainName(""), "/plainName"),
        Arguments.of(small().synonyms(List.of("")), "/synonyms/0"),
        Arguments.of(withEdition(edition -> edition.version("")), "/edition/version"),
        Arguments.of(withEdition(edition -> edition.licence("")), "/edition/licence"),
        Arguments.of(withEdition(edition -> edition.disclaimer("")), "/edition/disclaimer"),
        Arguments.of(small().codes(List.of(code().code("").build())), "/codes/0/code"),
        Arguments.of(small().codes(List.of(code().display("").build())), "/codes/0/display"),
        Arguments.of(small().codes(List.of(code().note("").build())), "/codes/0/note"),
        Arguments.of(withCodeSystem(codeSystem().name("")), "/codeSystems/0/name"),
        Arguments.of(withCodeSystem(codeSystem().version("")), "/codeSystems/0/version"),
        Arguments.of(withCodeSystem(codeSystem().uri("")), "/codeSystems/0/uri"),
        Arguments.of(withCodeSystem(codeSystem().fhirUri("")), "/codeSystems/0/fhirUri"),
        Arguments.of(withCodeSystem(codeSystem().licence("")), "/codeSystems/0/licence"),
        Arguments.of(withCodeSystem(codeSystem().attribution("")), "/codeSystems/0/attribution"),
        Arguments.of(withElbow(elbow().name("")), "/bodySites/0/name"),
        Arguments.of(withTrial(trial().title("")), "/sources/1/title"),
        Arguments.of(withTrial(trial().addAuthors("")), "/sources/1/authors/2"),
        Arguments.of(withTrial(trial().container("")), "/sources/1/container"),
        Arguments.of(withTrial(trial().volume("")), "/sources/1/volume"),
        Arguments.of(withTrial(trial().issue("")), "/sources/1/issue"),
        Arguments.of(withTrial(trial().pages("")), "/sources/1/pages"),
        Arguments.of(
            withArticle(article().outline(List.of(outlineSection().title("").build()))),
            "/sources/0/outline/0/title"),
        Arguments.of(
            withArticle(article().omitted(List.of(omission().reason("").build()))),
            "/sources/0/omitted/0/reason"),
        Arguments.of(withOverview(overview().name("")), "/overviews/0/name"),
        Arguments.of(withOverview(overview().addSynonyms("")), "/overviews/0/synonyms/0"),
        Arguments.of(withClaim(claim -> claim.text("")), "/overviews/0/statements/0/text"),
        Arguments.of(
            withReading(reading().printed("")), "/overviews/0/statements/0/readings/0/printed"),
        Arguments.of(
            withReading(reading().meaning("")), "/overviews/0/statements/0/readings/0/meaning"),
        Arguments.of(withReading(reading().note("")), "/overviews/0/statements/0/readings/0/note"),
        Arguments.of(
            withClaim(claim -> claim.assessment(assessment().reason("").build())),
            "/overviews/0/statements/0/assessment/reason"),
        Arguments.of(
            withClaim(
                claim ->
                    claim.assessment(assessment().verdict(Verdict.QUALIFIED).limits("").build())),
            "/overviews/0/statements/0/assessment/limits"),
        Arguments.of(
            withOneMore(citing("more", trialAt(""))),
            "/preventiveMeasures/1/statements/0/citations/0/locator"),
        Arguments.of(
            small().warningSigns(List.of(warningSign().action("").build())),
            "/warningSigns/0/action"),
        Arguments.of(
            small()
                .signs(
                    List.of(
                        sign().occurrence(occurrence("sign-finding").when("").build()).build())),
            "/signs/0/occurrence/when"),
        Arguments.of(withForm(form().synonyms(List.of(""))), "/forms/0/synonyms/0"),
        Arguments.of(
            withForm(form().discharge(List.of(detail("form-finding").text("").build()))),
            "/forms/0/discharge/0/text"),
        Arguments.of(
            withForm(form().relations(List.of(relation().note("").build()))),
            "/forms/0/relations/0/note"),
        Arguments.of(withFrequencies(counted().who("")), "/epidemiology/0/frequencies/0/who"),
        Arguments.of(
            withDrug(drug().substances(List.of(substance().name("").build()))),
            "/treatments/0/substances/0/name"),
        Arguments.of(
            withDrug(drug().cautions(List.of(caution().text("").build()))),
            "/treatments/0/cautions/0/text"),
        Arguments.of(
            withDrug(drug().cautions(List.of(caution().action("").build()))),
            "/treatments/0/cautions/0/action"),
        Arguments.of(withTreatment(diet().nutrient("").build()), "/treatments/0/nutrient"),
        Arguments.of(withTreatment(physicalTherapy().name("").build()), "/treatments/0/name"),
        Arguments.of(
            withRemedy(remedy().ingredients(List.of(ingredient().name("").build()))),
            "/treatments/1/ingredients/0/name"),
        Arguments.of(
            withRemedy(remedy().ingredients(List.of(ingredient().quantity("").build()))),
            "/treatments/1/ingredients/0/quantity"),
        Arguments.of(withSchedule(schedule().unit("")), "/treatments/1/schedule/unit"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It helps, at level IV.                      | level IV
          Level 3 evidence backs it.                  | Level 3
          This is level Ib.                           | level Ib
          There is level I evidence for it.           | level I evidence
          At level of evidence I it helps.            | level of evidence I
          The risk ratio is low.                      | risk ratio
          Odds ratios differ.                         | Odds ratios
          The hazard ratio fell.                      | hazard ratio
          It has a wide confidence interval.          | confidence interval
          By one standard deviation.                  | standard deviation
          It fell (RR 0.8).                           | RR
          It fell (OR 3.2).                           | OR 3.2
          It fell (HR 2).                             | HR 2
          It fell (95 % CI 1 to 3).                   | CI
          It fell (p = 0.03).                         | p = 0.03
          It fell (P<.001).                           | P<.001
          It fell (p ≤ 0.05).                         | p ≤ 0.05
          """)
  void noTextForPatientsSpeaksOfGradesRatiosOrPValues(String text, String term) {
    assertThatBuilding(withOneMore(finding("more").text(text)))
        .breaks(
            ProblemCode.CLINICAL_TERM,
            "/preventiveMeasures/1/statements/0/text",
            "'" + term + "' is for clinicians: say to patients what it means for them");
    assertThatBuilding(withOneMore(finding("more").text(text).audience(Audience.CLINICIANS)))
        .breaksNoRule();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The level of calcium rises.",
        "The level is high.",
        "Is this the level I need?",
        "A high level in the blood.",
        "It helped 2 or 3 of 10 people.",
        "An HR department.",
        "Acid, calcium and CIRCULATION.",
        "Go to the ER or call 112.",
        "The ratio of calcium to phosphate.",
        "Carry on.",
        "One step = 0.5 mg, 1 p.m."
      })
  void plainWordsForPatientsAreAllowed(String text) {
    assertThatBuilding(withOneMore(finding("more").text(text))).breaksNoRule();
  }

  /** They are shown with the text. */
  @Test
  void theLimitsOfAClaimForPatientsArePlainToo() {
    Assessment limited =
        assessment().verdict(Verdict.QUALIFIED).limits("Only at level IV.").build();
    assertThatBuilding(withClaim(claim -> claim.assessment(limited)))
        .breaks(
            ProblemCode.CLINICAL_TERM,
            "/overviews/0/statements/0/assessment/limits",
            "'level IV' is for clinicians: say to patients what it means for them");
    assertThatBuilding(withClaim(claim -> claim.audience(Audience.CLINICIANS).assessment(limited)))
        .breaksNoRule();
  }

  /** Names and synonyms head what is said to patients; cautions and actions are for everyone. */
  @ParameterizedTest(name = "{1}")
  @MethodSource("clinicalTexts")
  void whatStandsAroundStatementsForPatientsIsPlainToo(ConditionBuilder condition, String pointer) {
    assertThatBuilding(condition)
        .breaks(
            ProblemCode.CLINICAL_TERM,
            pointer,
            "'level IV' is for clinicians: say to patients what it means for them");
  }

  static Stream<Arguments> clinicalTexts() {
    String text = "Only at level IV.";
    return Stream.of(
        Arguments.of(small().name(text), "/name"),
        Arguments.of(small().plainName(text), "/plainName"),
        Arguments.of(small().synonyms(List.of("lumps", text)), "/synonyms/1"),
        Arguments.of(withForm(form().name(text)), "/forms/0/name"),
        Arguments.of(withForm(form().synonyms(List.of("lumps", text))), "/forms/0/synonyms/1"),
        Arguments.of(
            withDrug(drug().cautions(List.of(caution().text(text).build()))),
            "/treatments/0/cautions/0/text"),
        Arguments.of(
            withDrug(drug().cautions(List.of(caution().action(text).build()))),
            "/treatments/0/cautions/0/action"),
        Arguments.of(
            small().warningSigns(List.of(warningSign().action(text).build())),
            "/warningSigns/0/action"));
  }

  @Test
  void anItemOfWhichPatientsAreToldNothingMayHaveAnyName() {
    Statement told = finding("form-finding").audience(Audience.CLINICIANS).build();
    FormBuilder form = form().name("Odds ratios").addSynonyms("risk ratios");
    assertThatBuilding(withForm(form.statements(List.of(told)))).breaksNoRule();
  }

  private static ConditionBuilder withReading(ReadingBuilder reading) {
    return withClaim(claim -> claim.readings(List.of(reading.build())));
  }

  private static String inside(int character) {
    return String.format(
        "the text has the character U+%04X in it: expected no control character, line break, change of reading direction, noncharacter or half of a surrogate pair",
        character);
  }

  private static void assertBad(String text, String message) {
    assertThatBuilding(small().name(text)).breaks(ProblemCode.BAD_TEXT, "/name", message);
  }
}
