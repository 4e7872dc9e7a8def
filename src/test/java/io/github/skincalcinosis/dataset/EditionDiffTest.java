package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.AssessmentBuilder;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.CautionBuilder;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.CitationBuilder;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeBuilder;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.DrugTherapyBuilder;
import io.github.skincalcinosis.model.EditionBuilder;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBuilder;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.FrequencyBuilder;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.Substance;
import io.github.skincalcinosis.model.SubstanceBuilder;
import io.github.skincalcinosis.model.Treatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a reviewer is told of two editions. */
class EditionDiffTest {
  private static final Citation ARTICLE =
      new CitationBuilder().sourceId("article").locator("remedies-1").build();
  private static final Citation REVIEW = new CitationBuilder().sourceId("reiter-2011").build();
  private static final Citation PAGE =
      new CitationBuilder().sourceId("reiter-2011").locator("p. 2").build();

  private final Condition small = DatasetLoader.load(Mistake.SMALL);

  @Test
  void equalEditionsHaveNothingToReport() {
    Condition again = DatasetLoader.load(Mistake.SMALL);
    assertThat(EditionDiff.between(small, again).isEmpty()).isTrue();
    assertThat(EditionDiff.between(small, again).changes()).isEmpty();
    assertThat(EditionDiff.between(small, again)).hasToString("no changes");
    Condition bundled = SkinCalcinosis.condition();
    assertThat(EditionDiff.between(bundled, DatasetLoader.load(SkinCalcinosis.json())).changes())
        .isEmpty();
  }

  @Test
  void thereIsSomethingToReportIfAndOnlyIfTheyAreNotEqual() {
    for (int seed = 0; seed < 100; seed++) {
      Condition one = ConditionMaker.make(seed);
      Condition other = ConditionMaker.make(seed + 1);
      assertThat(EditionDiff.between(one, ConditionMaker.make(seed)).changes()).isEmpty();
      assertThat(EditionDiff.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }
  }

  /**
   * A change of any value of any type is one change, from what it was to what it is; where it makes
   * another entry of an entry of a list, that one has gone and this one has come.
   */
  @Test
  void everyValueIsCompared() throws JsonProcessingException {
    JsonNode before = DatasetWriter.tree(small);
    List<String> pointers = EditionTrees.values(before);
    assertThat(pointers).hasSizeGreaterThan(300);
    int changed = 0;
    for (String pointer : pointers) {
      String value = before.at(pointer).asText();
      List<Change> changes =
          EditionDiff.between(before, EditionTrees.with(before, pointer, "something else"))
              .changes();
      assertThat(changes).as(pointer).extracting(Change::kind).containsOnly(Change.Kind.CHANGED);
      Change first = changes.get(0);
      if (changes.size() == 1) {
        changed++;
        assertThat(first.from()).as(pointer).isEqualTo(value);
        assertThat(first.to()).as(pointer).isEqualTo("something else");
        assertThat(pointer).endsWith(first.property().replaceFirst(".*/", "/"));
      } else {
        assertThat(first.from()).as(pointer).isEmpty();
        assertThat(first.to()).as(pointer).contains("something else");
        assertThat(changes.subList(1, changes.size()))
            .as(pointer)
            .containsExactly(
                new Change(
                    Change.Kind.CHANGED,
                    first.owner(),
                    first.id(),
                    first.property(),
                    gone(before, pointer),
                    "",
                    first.structured()));
      }
    }
    assertThat(changed).isGreaterThan(200);
  }

  /** The entry of the innermost list in which a value stands. */
  private static String gone(JsonNode edition, String pointer) {
    JsonNode entry = edition.at(pointer.replaceFirst("(.*/\\d+).*", "$1"));
    return entry.isTextual() ? entry.asText() : entry.toString();
  }

  @Test
  void aChangedWordingSaysWhereAndFromWhatToWhat() {
    Condition after = small.withStatement("on-the-hands", text("It lies on the fingers."));
    assertThat(EditionDiff.between(small, after).changes())
        .containsExactly(
            changed(
                "limited-calcinosis",
                "on-the-hands",
                "text",
                "It lies on the hands.",
                "It lies on the fingers."));
  }

  @Test
  void aChangeOfTheEditionIsOneOfTheConditionItself() {
    Condition after =
        new ConditionBuilder()
            .from(small)
            .edition(new EditionBuilder().from(small.edition()).version("0.2.0").build())
            .build();
    assertThat(EditionDiff.between(small, after).changes())
        .containsExactly(
            changed("small-calcinosis", "small-calcinosis", "edition/version", "0.1.0", "0.2.0"));
  }

  @Test
  void whatComesOrGoesInsideAPartIsAChangeOfIt() {
    Condition after =
        form(
            form ->
                form.synonyms(List.of("new first", "calcinosis circumscripta", "new last"))
                    .serumMinerals(Optional.empty()));
    String id = "limited-calcinosis";
    assertThat(EditionDiff.between(small, after).changes())
        .containsExactly(
            changed(id, id, "synonyms", "", "new first"),
            changed(id, id, "synonyms", "", "new last"),
            structured(
                id,
                "serumMinerals",
                "{\"calcium\":\"NORMAL\",\"phosphate\":\"NORMAL\",\"statement\":\"on-the-hands\"}",
                ""));
  }

  @Test
  void aCitationInFrontAndOneLessAtTheEndAreTwoChanges() {
    assertThat(EditionDiff.between(evidence(REVIEW, PAGE), evidence(ARTICLE, REVIEW)).changes())
        .extracting(Change::toString)
        .containsExactly(
            "changed celandine-course assessment/evidence: added "
                + "{\"source\":\"article\",\"locator\":\"remedies-1\"}",
            "changed celandine-course assessment/evidence: removed "
                + "{\"source\":\"reiter-2011\",\"locator\":\"p. 2\"}");
  }

  @Test
  void aCitationOfAnotherPlaceIsChangedUnderItsSource() {
    assertThat(EditionDiff.between(evidence(ARTICLE, REVIEW), evidence(PAGE, ARTICLE)).changes())
        .extracting(Change::toString)
        .containsExactly(
            "moved celandine-course assessment/evidence: "
                + "[\"article remedies-1\",\"reiter-2011\"] → "
                + "[\"reiter-2011 p. 2\",\"article remedies-1\"]",
            "changed celandine-course assessment/evidence/reiter-2011/locator: added \"p. 2\"");
  }

  /** One more of the same is one more, though nothing tells them apart. */
  @Test
  void entriesThatAreEqualAreCounted() {
    assertThat(EditionDiff.between(evidence(REVIEW), evidence(REVIEW, REVIEW)).changes())
        .extracting(Change::to)
        .containsExactly("{\"source\":\"reiter-2011\"}");
  }

  @Test
  void synonymsInAnotherOrderAreOneMove() {
    Condition before = synonyms("a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(EditionDiff.between(before, synonyms("b", "c", "d", "e", "f", "g", "h", "a")))
        .hasToString(
            """
            1 moved
            limited-calcinosis
              moved limited-calcinosis synonyms: ["a","b","c","d","e","f","g","h"] → \
            ["b","c","d","e","f","g","h","a"]""");
    assertThat(EditionDiff.between(before, synonyms("a", "b", "c", "d", "e", "f", "h", "i")))
        .hasToString(
            """
            2 changed
            limited-calcinosis
              changed limited-calcinosis synonyms: added "i"
              changed limited-calcinosis synonyms: removed "g\"""");
  }

  @Test
  void aCodeIsChangedUnderItsSystemAndItself() {
    Condition before = codes(code("1", Match.EXACT), code("2", Match.EXACT));
    Condition after = codes(code("3", Match.EXACT), code("1", Match.BROAD));
    String id = "limited-calcinosis";
    assertThat(EditionDiff.between(before, after).changes())
        .containsExactly(
            structured(id, "codes", "", "{\"system\":\"mesh\",\"code\":\"3\",\"match\":\"EXACT\"}"),
            changed(id, id, "codes/mesh 1/match", "EXACT", "BROAD"),
            structured(
                id, "codes", "{\"system\":\"mesh\",\"code\":\"2\",\"match\":\"EXACT\"}", ""));
  }

  @Test
  void aCautionInOtherWordsIsOneChangeAndTwoAreNot() throws JsonProcessingException {
    Caution slow = small.treatments().get(0).cautions().get(0);
    Caution burns = new CautionBuilder().from(slow).text("It burns.").build();
    Caution stings = new CautionBuilder().from(slow).text("It stings.").build();
    Caution itches = new CautionBuilder().from(slow).text("It itches.").build();
    assertThat(EditionDiff.between(cautions(slow, burns), cautions(stings, slow)).changes())
        .extracting(Change::property, Change::from, Change::to)
        .contains(tuple("cautions/0/text", "It burns.", "It stings."));
    assertThat(EditionDiff.between(cautions(slow, burns), cautions(stings, itches)).changes())
        .extracting(change -> change.from().isEmpty(), change -> change.to().isEmpty())
        .containsExactly(
            tuple(true, false), tuple(true, false), tuple(false, true), tuple(false, true));
  }

  /** A severe caution that has gone is not one that became less severe. */
  @Test
  void aCautionThatHasNothingOfAnotherIsAnother() {
    Caution slow = small.treatments().get(0).cautions().get(0);
    Caution other =
        new CautionBuilder()
            .severity(Caution.Severity.LOW)
            .kind(Caution.Kind.HARM)
            .text("It tastes of metal.")
            .action("Drink water.")
            .citations(List.of(PAGE))
            .build();
    Caution ofTheSameSource = new CautionBuilder().from(other).citations(slow.citations()).build();
    for (Caution each : List.of(other, ofTheSameSource)) {
      assertThat(EditionDiff.between(small, cautions(each)).changes())
          .containsExactly(
              structured("diltiazem", "cautions", "", firstCaution(cautions(each))),
              structured("diltiazem", "cautions", firstCaution(small), ""));
    }
    Caution ofTheSameAction = new CautionBuilder().from(other).action(slow.action()).build();
    assertThat(EditionDiff.between(small, cautions(ofTheSameAction)).changes())
        .extracting(Change::property, Change::from, Change::to)
        .contains(tuple("cautions/0/severity", "HIGH", "LOW"));
  }

  @Test
  void aSubstanceIsTheSameByItsNameOrItsCodes() {
    Substance was = substance("potassium iodide", code("1", Match.EXACT));
    Substance renamed = substance("iodide of potassium", code("1", Match.EXACT));
    assertThat(EditionDiff.between(substances(was), substances(renamed)).changes())
        .containsExactly(
            changed(
                "diltiazem",
                "diltiazem",
                "substances/0/name",
                "potassium iodide",
                "iodide of potassium"));
    Substance other = substance("warfarin", code("2", Match.EXACT));
    assertThat(EditionDiff.between(substances(was), substances(other)).changes())
        .extracting(Change::property)
        .containsExactly("substances", "substances");
  }

  @Test
  void aNumberIsAnotherWhenItIsWrittenWithOtherDigits() {
    Frequency range = small.epidemiology().get(0).frequencies().get(1);
    Condition after =
        DatasetLoader.load(Mistake.edited("\"highestPercent\": 49.5", "\"highestPercent\": 49.50"));
    assertThat(after).isNotEqualTo(small);
    assertThat(range.highestPercent()).contains(new BigDecimal("49.5"));
    assertThat(new FrequencyBuilder().from(range).build()).isEqualTo(range);
    assertThat(EditionDiff.between(small, after).changes())
        .containsExactly(
            changed("how-often", "how-often", "frequencies/1/highestPercent", "49.5", "49.50"));
  }

  /** A reviewer sees for whom a statement is, how it was judged and what it rests on. */
  @Test
  void whatWasAddedOrRemovedIsToldWhole() {
    JsonNode with = DatasetWriter.tree(small);
    JsonNode without = with.deepCopy();
    ((ArrayNode) without.at("/treatments")).remove(4);
    String statement =
        "{\"text\":\"The article has the tea drunk in rising doses.\",\"audience\":\"CLINICIANS\","
            + "\"citations\":[{\"source\":\"article\",\"locator\":\"remedies-1\"}],"
            + "\"assessment\":{\"verdict\":\"UNSAFE\",\"reason\":\"It harms the liver.\"}}";
    List<Change> added = EditionDiff.between(without, with).changes();
    assertThat(added)
        .hasSize(2)
        .contains(
            new Change(
                Change.Kind.ADDED, "celandine", "celandine-course", "", "", statement, true));
    assertThat(added.get(0).to())
        .startsWith("{\"kind\":\"folk-remedy\",\"name\":\"Celandine tea\",")
        .contains("\"standing\":\"ADVISED_AGAINST\"", "\"text\":\"It harms the liver.\"")
        .doesNotContain("\"id\"", "rising doses");
    assertThat(EditionDiff.between(with, without).changes())
        .extracting(Change::toString)
        .containsExactly(
            "removed celandine: " + added.get(0).to(), "removed celandine-course: " + statement);
  }

  @Test
  void aPartThatLeavesTakesAlongWhatReferredToIt() {
    assertThat(EditionDiff.between(small, small.without("dystrophic-calcinosis")))
        .hasToString(
            """
            2 removed, 1 changed
            limited-calcinosis
              changed limited-calcinosis relations: removed {"form":"dystrophic-calcinosis",\
            "match":"CLOSE","note":"Not always.","statement":"on-the-hands"}
            dystrophic-calcinosis
              removed dystrophic-calcinosis: {"kind":"form","name":"Dystrophic calcinosis","basis":"CAUSE"}
              removed most-frequent: {"text":"It is the most frequent.","audience":"PATIENTS",\
            "citations":[{"source":"reiter-2011"}]}""");
  }

  @Test
  void ofPartsThatChangedPlacesTheFewestAreMoved() {
    List<Treatment> last = new ArrayList<>(small.treatments());
    Collections.rotate(last, -1);
    Condition after = new ConditionBuilder().from(small).treatments(last).build();
    assertThat(EditionDiff.between(small, after).changes())
        .containsExactly(moved("diltiazem", "diltiazem", "treatments/0", "treatments/4"));
    assertThat(EditionDiff.between(after, small).changes())
        .containsExactly(moved("diltiazem", "diltiazem", "treatments/4", "treatments/0"));
  }

  @Test
  void whatOnlyGivesWayIsNotMoved() {
    Condition after = small.without("diltiazem");
    assertThat(EditionDiff.between(small, after).changes())
        .extracting(Change::kind)
        .containsOnly(Change.Kind.REMOVED);
    assertThat(EditionDiff.between(after, small).changes())
        .extracting(Change::kind)
        .containsOnly(Change.Kind.ADDED);
  }

  @Test
  void aStatementUnderAnotherItemIsMovedAndNotNew() throws JsonProcessingException {
    JsonNode before = DatasetWriter.tree(small);
    JsonNode after = before.deepCopy();
    JsonNode moving = ((ArrayNode) after.at("/forms/1/statements")).remove(0);
    ((ArrayNode) after.at("/forms/0/statements")).add(moving);
    ((ObjectNode) moving).put("text", "It is frequent.");
    assertThat(EditionDiff.between(before, after).changes())
        .containsExactly(
            moved(
                "limited-calcinosis",
                "most-frequent",
                "dystrophic-calcinosis/statements/0",
                "limited-calcinosis/statements/1"),
            changed(
                "limited-calcinosis",
                "most-frequent",
                "text",
                "It is the most frequent.",
                "It is frequent."));
  }

  @Test
  void anItemOfAnotherKindIsTheSameItem() {
    JsonNode before = DatasetWriter.tree(small);
    JsonNode after = before.deepCopy();
    JsonNode moving = ((ArrayNode) after.at("/differentials")).remove(0);
    ((ArrayNode) after.at("/relatedConditions")).insert(0, moving);
    ((ObjectNode) moving).put("kind", "related-condition");
    String id = "bone-in-the-skin";
    assertThat(EditionDiff.between(before, after).changes())
        .containsExactly(
            moved(id, id, "differentials/0", "relatedConditions/0"),
            changed(id, id, "kind", "differential", "related-condition"));
  }

  /** Comparing the other way round tells the same, the other way round. */
  @Test
  void whatIsAddedOneWayIsRemovedTheOther() {
    for (int seed = 0; seed < 50; seed++) {
      Condition one = ConditionMaker.make(seed);
      Condition other = ConditionMaker.make(seed + 1_000);
      List<Change> there = EditionDiff.between(one, other).changes();
      List<Change> back = EditionDiff.between(other, one).changes();
      assertThat(ids(there, Change.Kind.ADDED))
          .containsExactlyInAnyOrderElementsOf(ids(back, Change.Kind.REMOVED));
      assertThat(ids(there, Change.Kind.REMOVED))
          .containsExactlyInAnyOrderElementsOf(ids(back, Change.Kind.ADDED));
    }
  }

  @Test
  void aReviewerReadsOneLineAChangeUnderItsItem() {
    Condition after =
        small
            .withStatement("on-the-hands", text("It lies on the fingers."))
            .withStatement("most-frequent", text("It is frequent."))
            .withItem(
                "limited-calcinosis",
                Form.class,
                form -> new FormBuilder().from(form).name("Calcinosis of the hands").build());
    assertThat(EditionDiff.between(small, after))
        .hasToString(
            """
            3 changed
            limited-calcinosis
              changed limited-calcinosis name: "Limited calcinosis" → "Calcinosis of the hands"
              changed on-the-hands text: "It lies on the hands." → "It lies on the fingers."
            dystrophic-calcinosis
              changed most-frequent text: "It is the most frequent." → "It is frequent.\"""");
  }

  @Test
  void longTextsAreQuotedWhereTheyDiffer() {
    String same = "The deposits lie in the skin of the fingers and the forearms, and ";
    String end = " what they are made of, and least of all how one gets rid of them.";
    assertThat(changed("a", "b", "text", same + "one sees" + end, same + "nobody knows" + end))
        .hasToString(
            "changed b text: \"…and the forearms, and one sees what they are made…\" → "
                + "\"…and the forearms, and nobody knows what they are made…\"");
    String link = "https://www.jaad.org/article/S0190-9622(10)00981-9/";
    assertThat(changed("a", "a", "url", link + "fulltext", link + "pdf").toString())
        .contains("fulltext")
        .contains("pdf");
    String pairs = "\uD83D\uDE00".repeat(30);
    assertThat(changed("a", "a", "name", pairs + "a" + pairs, pairs + "b" + pairs).toString())
        .doesNotContain("\\u");
    assertThat(changed("a", "a", "name", "very ".repeat(30), "very ".repeat(31)).toString())
        .isEqualTo(
            "changed a name: \"…" + "very ".repeat(4) + "\" → \"…" + "very ".repeat(5) + "\"");
  }

  /** However far apart: the second of two edits is the one that harms. */
  @Test
  void nothingThatDiffersIsCutAway() {
    String between = " if purple, black or very painful skin appears.".repeat(40);
    String before = "Go to a doctor" + between + " Do not stop warfarin yourself.";
    String after = "Go at once to a doctor" + between + " Stop warfarin yourself.";
    assertThat(changed("warfarin", "warfarin", "action", before, after))
        .hasToString("changed warfarin action: \"" + before + "\" → \"" + after + "\"");
    String longest = "x".repeat(65_536);
    assertThat(changed("a", "a", "text", "", longest))
        .hasToString("changed a text: added \"" + longest + "\"");
    assertThat(changed("a", "a", "text", longest + "yz", ""))
        .hasToString("changed a text: removed \"" + longest + "… (2 characters more)\"");
  }

  @Test
  void movesAndAdditionsAreReadInOneLineToo() {
    assertThat(moved("a", "b", "c/statements/0", "a/statements/2"))
        .hasToString("moved b: c/statements/0 → a/statements/2");
    assertThat(
            new Change(Change.Kind.REMOVED, "a", "a", "", "{\"name\":\"A\u202Eform\"}", "", true))
        .hasToString("removed a: {\"name\":\"A\\u202Eform\"}");
    assertThat(changed("a", "a", "name", "A\nform", "A\u200Bform"))
        .hasToString("changed a name: \"A\\u000Aform\" → \"A\\u200Bform\"");
  }

  /** What looks like JSON may be text, and begin in the middle of it. */
  @Test
  void textIsInQuotationMarksWhateverItBeginsWith() {
    assertThat(
            EditionDiff.between(
                    small.withStatement("on-the-hands", text("[1] x")),
                    small.withStatement("on-the-hands", text("[2] y")))
                .changes())
        .extracting(Change::toString)
        .containsExactly("changed on-the-hands text: \"[1] x\" → \"[2] y\"");
    assertThat(EditionDiff.between(synonyms("{a}"), synonyms("[b]")).changes())
        .extracting(Change::toString)
        .containsExactly(
            "changed limited-calcinosis synonyms: added \"[b]\"",
            "changed limited-calcinosis synonyms: removed \"{a}\"");
  }

  @Test
  void aProgramIsToldWhatIsJson() {
    Condition after =
        form(form -> form.name("[]").synonyms(List.of("{}")).serumMinerals(Optional.empty()))
            .without("gout");
    assertThat(EditionDiff.between(small, after).changes())
        .extracting(Change::property, Change::structured)
        .containsExactly(
            tuple("name", false),
            tuple("synonyms", false),
            tuple("synonyms", false),
            tuple("serumMinerals", true),
            tuple("", true),
            tuple("", true));
  }

  @Test
  void theWorkGrowsWithTheSize() throws JsonProcessingException {
    long small = EditionTrees.work(500);
    long large = EditionTrees.work(2_000);
    assertThat(small).isPositive();
    assertThat(large).isLessThan(5 * small);
  }

  private static List<String> ids(List<Change> changes, Change.Kind kind) {
    return changes.stream().filter(each -> each.kind() == kind).map(Change::id).toList();
  }

  private static UnaryOperator<Statement> text(String text) {
    return statement -> new StatementBuilder().from(statement).text(text).build();
  }

  private Condition evidence(Citation... evidence) {
    return small.withStatement(
        "celandine-course",
        statement ->
            new StatementBuilder()
                .from(statement)
                .assessment(
                    new AssessmentBuilder()
                        .from(statement.assessment().orElseThrow())
                        .evidence(List.of(evidence))
                        .build())
                .build());
  }

  private Condition form(UnaryOperator<FormBuilder> change) {
    return small.withItem(
        "limited-calcinosis",
        Form.class,
        form -> change.apply(new FormBuilder().from(form)).build());
  }

  private Condition synonyms(String... synonyms) {
    return form(form -> form.synonyms(List.of(synonyms)));
  }

  private Condition codes(Code... codes) {
    return form(form -> form.codes(List.of(codes)));
  }

  private static Code code(String code, Match match) {
    return new CodeBuilder().systemId("mesh").code(code).match(match).build();
  }

  private Condition cautions(Caution... cautions) {
    return small.withItem(
        "diltiazem",
        DrugTherapy.class,
        drug -> new DrugTherapyBuilder().from(drug).cautions(List.of(cautions)).build());
  }

  private static String firstCaution(Condition condition) {
    return DatasetWriter.tree(condition).at("/treatments/0/cautions/0").toString();
  }

  private Condition substances(Substance... substances) {
    return small.withItem(
        "diltiazem",
        DrugTherapy.class,
        drug -> new DrugTherapyBuilder().from(drug).substances(List.of(substances)).build());
  }

  private static Substance substance(String name, Code... codes) {
    return new SubstanceBuilder().name(name).addCodes(codes).build();
  }

  private static Change changed(String owner, String id, String property, String from, String to) {
    return new Change(Change.Kind.CHANGED, owner, id, property, from, to, false);
  }

  private static Change structured(String id, String property, String from, String to) {
    return new Change(Change.Kind.CHANGED, id, id, property, from, to, true);
  }

  private static Change moved(String owner, String id, String from, String to) {
    return new Change(Change.Kind.MOVED, owner, id, "", from, to, false);
  }
}
