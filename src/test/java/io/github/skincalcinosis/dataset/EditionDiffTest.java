package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.AssessmentBuilder;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.CitationBuilder;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.EditionBuilder;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBuilder;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.FrequencyBuilder;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
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

  /** A change of any value of any type is one change, from what it was to what it is. */
  @Test
  void everyValueIsCompared() throws JsonProcessingException {
    JsonNode before = DatasetWriter.tree(small);
    List<String> pointers = EditionTrees.values(before);
    assertThat(pointers).hasSizeGreaterThan(300);
    for (String pointer : pointers) {
      JsonNode after = EditionTrees.with(before, pointer, "something else");
      EditionDiff diff = EditionDiff.between(before, after);
      assertThat(diff.changes())
          .as(pointer)
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
                assertThat(pointer).endsWith("/" + change.property());
                assertThat(change.from()).isEqualTo(before.at(pointer).asText());
                assertThat(change.to()).isEqualTo("something else");
              });
    }
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
        small.withItem(
            "limited-calcinosis",
            Form.class,
            form ->
                new FormBuilder()
                    .from(form)
                    .synonyms(List.of("new first", "calcinosis circumscripta", "new last"))
                    .serumMinerals(Optional.empty())
                    .build());
    String id = "limited-calcinosis";
    assertThat(EditionDiff.between(small, after).changes())
        .containsExactly(
            changed(id, id, "synonyms/0", "calcinosis circumscripta", "new first"),
            changed(id, id, "synonyms/1", "", "calcinosis circumscripta"),
            changed(id, id, "synonyms/2", "", "new last"),
            changed(
                id,
                id,
                "serumMinerals",
                "{\"calcium\":\"NORMAL\",\"phosphate\":\"NORMAL\",\"statement\":\"on-the-hands\"}",
                ""));
  }

  /** What was put in between is told from what only moved on by it. */
  @Test
  void whatBothListsBeginAndEndWithIsLeftInPlace() {
    Citation article = new CitationBuilder().sourceId("article").locator("remedies-1").build();
    Citation review = new CitationBuilder().sourceId("reiter-2011").build();
    Citation page = new CitationBuilder().from(review).locator("p. 2").build();
    Condition two =
        small.withStatement("celandine-course", evidence(List.of(review, article, review)));
    Condition three =
        small.withStatement("celandine-course", evidence(List.of(review, page, article, review)));
    assertThat(EditionDiff.between(two, three).changes())
        .containsExactly(
            changed(
                "celandine",
                "celandine-course",
                "assessment/evidence/1",
                "",
                "{\"source\":\"reiter-2011\",\"locator\":\"p. 2\"}"));
    assertThat(EditionDiff.between(three, two).changes())
        .containsExactly(
            changed(
                "celandine",
                "celandine-course",
                "assessment/evidence/1",
                "{\"source\":\"reiter-2011\",\"locator\":\"p. 2\"}",
                ""));
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

  @Test
  void whatWasAddedIsNamedWithItsStatements() {
    Condition without = small.without("dystrophic-calcinosis");
    assertThat(EditionDiff.between(without, small).changes())
        .contains(
            new Change(
                Change.Kind.ADDED,
                "dystrophic-calcinosis",
                "dystrophic-calcinosis",
                "name",
                "",
                "Dystrophic calcinosis"),
            new Change(
                Change.Kind.ADDED,
                "dystrophic-calcinosis",
                "most-frequent",
                "text",
                "",
                "It is the most frequent."));
    assertThat(EditionDiff.between(small, without).changes())
        .contains(
            new Change(
                Change.Kind.REMOVED,
                "dystrophic-calcinosis",
                "most-frequent",
                "text",
                "It is the most frequent.",
                ""));
  }

  @Test
  void aPartThatLeavesTakesAlongWhatReferredToIt() {
    assertThat(EditionDiff.between(small, small.without("dystrophic-calcinosis")))
        .hasToString(
            """
            2 removed, 1 changed
            limited-calcinosis
              changed limited-calcinosis relations/0: "{"form":"dystrophic-calcinosis","match":"CLOSE","note":"Not …" → nothing
            dystrophic-calcinosis
              removed dystrophic-calcinosis name: "Dystrophic calcinosis"
              removed most-frequent text: "It is the most frequent.\"""");
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
    assertThat(changed("a", "b", "text", same + "they are hard.", same + "nobody knows why."))
        .hasToString(
            "changed b text: \"…and the forearms, and they are hard.\" → "
                + "\"…and the forearms, and nobody knows why.\"");
    String link = "https://www.jaad.org/article/S0190-9622(10)00981-9/";
    assertThat(changed("a", "a", "url", link + "fulltext", link + "pdf").toString())
        .contains("fulltext")
        .contains("pdf");
    String pairs = "\uD83D\uDE00".repeat(30);
    assertThat(changed("a", "a", "name", pairs + "a", pairs + "b").toString())
        .doesNotContain("\\u");
  }

  @Test
  void movesAndAdditionsAreReadInOneLineToo() {
    assertThat(moved("a", "b", "c/statements/0", "a/statements/2"))
        .hasToString("moved b: c/statements/0 → a/statements/2");
    assertThat(new Change(Change.Kind.REMOVED, "a", "a", "name", "A\nform", ""))
        .hasToString("removed a name: \"A\\u000Aform\"");
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

  private static UnaryOperator<Statement> evidence(List<Citation> evidence) {
    return statement ->
        new StatementBuilder()
            .from(statement)
            .assessment(
                statement
                    .assessment()
                    .map(each -> new AssessmentBuilder().from(each).evidence(evidence).build()))
            .build();
  }

  private static Change changed(String owner, String id, String property, String from, String to) {
    return new Change(Change.Kind.CHANGED, owner, id, property, from, to);
  }

  private static Change moved(String owner, String id, String from, String to) {
    return new Change(Change.Kind.MOVED, owner, id, "", from, to);
  }
}
