package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetException.Tier;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake, and what the loader says about it: all of it, in its place, and nothing else. */
class ProblemsTest {
  private static final String SMALL = Mistake.SMALL;
  private static final String BOOK =
      "VALUE_TOO_LONG 55:53: the text has 65537 characters: expected 65536 at most [/mechanisms/0/statements/0/text]";

  @Test
  void theSmallDocumentIsSoundAndHasEveryPropertyOfTheFormat() {
    assertThat(DatasetLoader.load(SMALL).id()).isEqualTo("small-calcinosis");
    Set<String> present = new TreeSet<>();
    JsonText.of(SMALL).values().forEach(value -> present.add(value.name()));
    assertThat(present).containsAll(propertiesOf(Shape.DOCUMENT)).hasSizeGreaterThan(80);
    assertThat(SMALL).contains(Shape.ITEM.kinds().keySet());
  }

  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.dataset.Mistake#all")
  void aMistakeIsReportedOnceInItsPlace(Mistake mistake) {
    assertThat(reports(mistake.document())).containsExactly(mistake.report());
  }

  @Test
  void aMistakeBelongsToItsTier() {
    assertThat(Mistake.OF_FORM)
        .allSatisfy(
            mistake ->
                assertTier(
                    mistake, mistake.report().startsWith("UNSUP") ? Tier.SYNTAX : Tier.FORM));
    assertThat(Mistake.OF_VALUE).allSatisfy(mistake -> assertTier(mistake, Tier.MEANING));
    assertThat(Mistake.OF_MEANING).allSatisfy(mistake -> assertTier(mistake, Tier.MEANING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void linesAreCountedAsEditorsDo(String lineEnd) {
    assertThat(Mistake.all())
        .allSatisfy(
            mistake ->
                assertThat(reports(mistake.document().replace("\n", lineEnd)))
                    .containsExactly(mistake.report()));
  }

  @Test
  void everyCodeHasAMistakeOfItsOwn() {
    Set<String> shown =
        Stream.of(
                Mistake.all().map(Mistake::report),
                UnreadableDocumentsTest.reports(),
                sameKeyTwice().map(arguments -> String.valueOf(arguments.get()[1])),
                Stream.of(tooMany(), BOOK))
            .flatMap(reports -> reports)
            .map(report -> report.split(" ", 2)[0])
            .collect(Collectors.toSet());
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values()).map(ProblemCode::name).toList());
  }

  @Test
  void aBookIsNotAText() {
    String book = Mistake.edited("Tissue dies first.", "x".repeat(65_537));
    assertThat(reports(book)).containsExactly(BOOK);
  }

  @ParameterizedTest
  @MethodSource("sameKeyTwice")
  void theSameKeyTwiceIsReportedAtAnyDepth(String find, String report) {
    String text = Mistake.edited(find, find + " " + find);
    assertThat(reports(text)).containsExactly(report);
  }

  static Stream<Arguments> sameKeyTwice() {
    return Stream.of(
        twice("\"plainName\": \"Skin calcinosis\",", "13:35", "plainName", "/plainName"),
        twice("\"language\": \"en\",", "5:23", "language", "/edition/language"),
        twice("\"kind\": \"drug\",", "168:23", "kind", "/treatments/0/kind"),
        twice("\"standing\": \"OPTION\",", "172:29", "standing", "/treatments/0/standing"),
        twice("\"unit\": \"drop\",", "229:25", "unit", "/treatments/4/schedule/unit"),
        twice(
            "\"verdict\": \"QUALIFIED\",",
            "32:51",
            "verdict",
            "/overviews/0/statements/0/assessment/verdict"),
        twice("\"steps\": [\"tissue-dies\"],", "54:33", "steps", "/mechanisms/0/steps"));
  }

  private static Arguments twice(String find, String place, String name, String pointer) {
    return Arguments.of(
        find,
        "DUPLICATE_PROPERTY %s: the property '%s' stands twice in this object [%s]"
            .formatted(place, name, pointer));
  }

  @Test
  void theSameKeyTwiceIsReportedInsideAnUnknownPropertyToo() {
    assertThat(
            reports(
                Mistake.edited(
                    "\"basis\": \"CAUSE\"", "\"basis\": \"CAUSE\", \"~\": { \"a\": 1, \"a\": 2 }")))
        .containsExactly(
            "UNKNOWN_PROPERTY 133:25: unknown property '~': expected one of synonyms, codes, sites, populations, discharge, serumMinerals, relations, cautions [/forms/1/~0]",
            "DUPLICATE_PROPERTY 133:40: the property 'a' stands twice in this object [/forms/1/~0/a]");
  }

  @Test
  void otherMistakesOfFormAreReportedBesideTheSameKeyTwice() {
    String text =
        Mistake.edited("\"language\": \"en\",", "\"language\": \"en\", \"language\": 7,")
            .replace("\"Hand\"", "null");
    assertThat(reports(text))
        .containsExactly(
            "DUPLICATE_PROPERTY 5:23: the property 'language' stands twice in this object [/edition/language]",
            "WRONG_TYPE 5:35: expected text, found the number 7 [/edition/language]",
            "NULL_VALUE 285:29: null stands here: expected text [/bodySites/0/name]");
  }

  @Test
  void aWrongValueUnderAMisspeltNameIsReportedUnderThatName() {
    assertThat(reports(Mistake.edited("\"unit\": \"drop\"", "\"unti\": 7")))
        .containsExactly(
            "UNKNOWN_PROPERTY 229:9: unknown property 'unti'; did you mean 'unit'? [/treatments/4/schedule/unti]",
            "WRONG_TYPE 229:17: expected text, found the number 7 [/treatments/4/schedule/unti]");
  }

  @Test
  void aPropertyThatIsThereIsNotMeantByAnother() {
    assertThat(reports(Mistake.edited("\"unit\": \"drop\"", "\"unit\": \"drop\", \"unti\": 7")))
        .containsExactly(
            "UNKNOWN_PROPERTY 229:25: unknown property 'unti': nothing more belongs here [/treatments/4/schedule/unti]");
  }

  @Test
  void anEditorMayNameTheSchemaOfTheFile() {
    String text =
        Mistake.edited("\"edition\": {", "\"$schema\": \"condition.schema.json\", \"edition\": {");
    assertThat(DatasetLoader.load(text)).isEqualTo(DatasetLoader.load(SMALL));
  }

  @Test
  void contentThatIsWrappedIsOneProblem() {
    assertThat(reports("{ \"condition\":\n" + SMALL + "}"))
        .containsExactly(
            "UNKNOWN_PROPERTY 1:3: the content is wrapped in the property 'condition': expected what is inside at the top level [/condition]");
    assertThat(reports("{ \"a/b\": { \"id\": \"x\", \"name\": \"X\" } }"))
        .containsExactly(
            "UNKNOWN_PROPERTY 1:3: the content is wrapped in the property 'a/b': expected what is inside at the top level [/a~1b]");
  }

  @Test
  void aPropertyWithLittleInItIsNotTakenForTheWholeContent() {
    assertThat(problems(() -> DatasetLoader.load("{ \"content\": { \"id\": \"x\" } }")))
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.MISSING_PROPERTY,
            ProblemCode.MISSING_PROPERTY,
            ProblemCode.MISSING_PROPERTY,
            ProblemCode.MISSING_PROPERTY,
            ProblemCode.UNKNOWN_PROPERTY);
  }

  @Test
  void aDocumentOfAnotherVersionIsNotLookedAtFurther() {
    String text =
        Mistake.edited("\"schemaVersion\": \"2.0\"", "\"schemaVersion\": \"2.1\"")
            .replace("\"Hand\"", "7");
    assertThat(reports(text))
        .containsExactly(
            "UNSUPPORTED_SCHEMA_VERSION 4:22: the schema version is '2.1': this library reads '2.0' [/edition/schemaVersion]");
  }

  @Test
  void aDocumentThatDoesNotNameItsVersionIsLookedAtAsAWhole() {
    String text = SMALL.replace("\"Hand\"", "7");
    assertThat(reports(text.replace("\"schemaVersion\": \"2.0\"", "\"schemaVersion\": 2.0")))
        .containsExactly(
            "WRONG_TYPE 4:22: expected text, found the number 2.0 [/edition/schemaVersion]",
            "WRONG_TYPE 285:29: expected text, found the number 7 [/bodySites/0/name]");
    assertThat(reports(text.replaceFirst("\"edition\": \\{[^}]*},", "")))
        .containsExactly(
            "MISSING_PROPERTY 1:1: missing property 'edition': expected an object",
            "WRONG_TYPE 277:29: expected text, found the number 7 [/bodySites/0/name]");
  }

  @Test
  void aMistakeOfFormIsReportedBeforeOneOfMeaning() {
    String form = "\"authors\": [5]";
    String text =
        Mistake.edited("\"authors\": [\"Reiter N\"]", form)
            .replace("\"year\": 2011", "\"year\": 99");
    DatasetException first = refusal(text);
    assertThat(first.tier()).isEqualTo(Tier.FORM);
    assertThat(first)
        .hasMessage(
            """
            the document has 1 problem:
            the document:307:19: expected text, found the number 5 [/sources/1/authors/0]
            (ids, references and the other rules of content are checked once the form is right)""");
    DatasetException second = refusal(text.replace(form, "\"authors\": []"));
    assertThat(second.tier()).isEqualTo(Tier.MEANING);
    assertThat(second)
        .hasMessage(
            """
            the document has 1 problem:
            the document:313:15: 'year' is 99: expected 1000 to 9999 [/sources/1/year]""");
  }

  @Test
  void aBadIdHidesNoReferenceToAnother() {
    String text =
        Mistake.edited("\"id\": \"hand\"", "\"id\": \"Hand\"")
            .replace(
                "\"site\": \"hand\", \"strength\": \"USUAL\"",
                "\"site\": \"left-elbow\", \"strength\": \"USUAL\"");
    assertThat(reports(text))
        .containsExactly(
            "DANGLING_REFERENCE 100:27: no body site has the id 'hand'; did you mean 'Hand'? [/signs/0/sites/0/site]",
            "DANGLING_REFERENCE 122:27: no body site has the id 'left-elbow' [/forms/0/sites/0/site]",
            "BAD_ID 285:13: not an id: 'Hand'; expected lower-case letters and digits with single hyphens between, beginning with a letter, such as 'universal-calcinosis' [/bodySites/0/id]");
  }

  @Test
  void whatFollowsFromAListThatIsLeftOutIsCounted() {
    String json = SkinCalcinosis.json();
    String without = json.substring(0, json.indexOf(",\n  \"sources\": [")) + "\n}\n";
    assertThat(reports(without))
        .singleElement()
        .asString()
        .matches(
            "MISSING_ENTRY 1:1: 'sources' is left out or empty, and [1-9]\\d{3} references lead there; see \\d+:\\d+");
    assertThat(reports(json.replace("\n  \"sources\":", "\n  \"literature\":")))
        .singleElement()
        .asString()
        .matches(
            "UNKNOWN_PROPERTY \\d+:3: unknown property 'literature': expected .*sources \\[/literature]");
  }

  @Test
  void theSameMistakeAboutOneIdIsOneProblem() {
    assertThat(reports(Mistake.edited("\"id\": \"reiter-2011\"", "\"id\": \"reiter-2010\"")))
        .containsExactly(
            "DANGLING_REFERENCE 32:132: no source has the id 'reiter-2011'; did you mean 'reiter-2010'? (in 23 places); see 46:130, 55:125, 67:129 [/overviews/0/statements/0/assessment/evidence/0/source]",
            "UNCITED_SOURCE 303:5: nothing cites the source 'reiter-2010' [/sources/1]");
  }

  @Test
  void thatNothingCitesTheSentencesOfARenamedArticleIsNotSaidOfEach() {
    assertThat(reports(Mistake.edited("\"id\": \"article\"", "\"id\": \"article-2\"")))
        .containsExactly(
            "DANGLING_REFERENCE 30:37: no source has the id 'article'; did you mean 'article-2'? (in 2 places); see 243:37 [/overviews/0/statements/0/citations/0/source]",
            "UNCITED_SOURCE 292:5: nothing cites the source 'article-2' [/sources/0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"definition-overview", "skin-calcinosis"})
  void theIdOfASourceThatIsUsedTwiceIsOneProblem(String other) {
    String json = SkinCalcinosis.json();
    String text = json.replaceFirst("\"id\": \"" + other + "\"", "\"id\": \"article\"");
    assertThat(problems(() -> DatasetLoader.load(text)))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ID);
              assertThat(problem.message())
                  .isEqualTo("the id 'article' is already used: ids are unique across the file");
              assertThat(problem.related()).hasSize(1);
            });
  }

  @Test
  void moreThanAThousandProblemsAreNotCounted() {
    List<Problem> problems = problems(() -> DatasetLoader.load(withUnknownProperties(2_000)));
    assertThat(problems).hasSize(1_001);
    assertThat(Mistake.report(problems.get(1_000))).isEqualTo(tooMany());
    assertThat(problems.subList(0, 1_000))
        .extracting(Problem::code)
        .containsOnly(ProblemCode.UNKNOWN_PROPERTY);
  }

  @Test
  void aThousandProblemsAreStillCounted() {
    assertThat(problems(() -> DatasetLoader.load(withUnknownProperties(1_000))))
        .hasSize(1_000)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.UNKNOWN_PROPERTY);
  }

  private static String tooMany() {
    return "TOO_MANY_PROBLEMS more than 1,000 problems were found: the rest was not checked";
  }

  private static String withUnknownProperties(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "\"mistake-" + number + "\": 1,\n")
        .collect(Collectors.joining("", "{\n", SMALL.substring(1)));
  }

  private static Set<String> propertiesOf(Shape shape) {
    Set<String> names = new TreeSet<>();
    for (Shape each : shape.kinds().isEmpty() ? List.of(shape) : shape.kinds().values()) {
      for (Property property : each.properties().values()) {
        names.add(property.name());
        property.nested().ifPresent(nested -> names.addAll(propertiesOf(nested)));
      }
    }
    return names;
  }

  private static void assertTier(Mistake mistake, Tier tier) {
    assertThat(refusal(mistake.document()).tier()).isEqualTo(tier);
  }

  private static List<String> reports(String text) {
    return problems(() -> DatasetLoader.load(text)).stream().map(Mistake::report).toList();
  }

  private static DatasetException refusal(String text) {
    return refusal(() -> DatasetLoader.load(text));
  }

  static List<Problem> problems(ThrowingCallable loading) {
    return refusal(loading).problems();
  }

  static DatasetException refusal(ThrowingCallable loading) {
    try {
      loading.call();
    } catch (DatasetException e) {
      return e;
    } catch (Throwable e) {
      throw new AssertionError("only a DatasetException is allowed", e);
    }
    throw new AssertionError("the document was loaded");
  }
}
