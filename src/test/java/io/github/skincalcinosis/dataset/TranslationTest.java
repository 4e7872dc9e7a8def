package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.DrugTherapyBuilder;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a translation has to keep, and what it has to change. */
class TranslationTest {
  /** Text that is the same in every language, by type and property. */
  private static final Set<String> NO_LANGUAGE =
      Set.of(
          "BodySite.partOf",
          "Citation.locator",
          "Citation.source",
          "Code.code",
          "Code.display",
          "Code.system",
          "CodeSystem.attribution",
          "CodeSystem.fhirUri",
          "CodeSystem.licence",
          "CodeSystem.name",
          "CodeSystem.uri",
          "CodeSystem.version",
          "Condition.definition",
          "Edition.licence",
          "Edition.nextReviewDue",
          "Edition.reviewedOn",
          "Edition.schemaVersion",
          "Edition.version",
          "FormRelation.form",
          "Mechanism.steps",
          "Omission.sentence",
          "OutlineSection.title",
          "Reading.printed",
          "SiteInvolvement.site",
          "Source.authors",
          "Source.container",
          "Source.doi",
          "Source.issue",
          "Source.pages",
          "Source.pmid",
          "Source.title",
          "Source.url",
          "Source.volume");

  private final Condition small = DatasetLoader.load(Mistake.SMALL);
  private final Condition translated = translated(small);

  /** Whoever adds a property to the model says here whether it is translated. */
  @Test
  void everyTextOfTheModelIsLanguageOrIsNot() {
    Set<String> notTranslated = new TreeSet<>();
    Set<Shape> seen = new HashSet<>();
    collect(Shape.DOCUMENT, "", seen, notTranslated);
    notTranslated.removeIf(
        name -> name.matches(".*\\.(id|kind|statement|statements|standingStatement)"));
    // Ids of other items.
    notTranslated.removeIf(
        name ->
            name.matches(
                "(Cause|Stage|WarningSign)\\.(mechanisms|signs|complications|forms|causes)"));
    assertThat(notTranslated).containsExactlyElementsOf(new TreeSet<>(NO_LANGUAGE));
  }

  private static void collect(Shape shape, String list, Set<Shape> seen, Set<String> found) {
    if (!seen.add(shape)) {
      return;
    }
    Stream.concat(Stream.of(shape), shape.kinds().values().stream())
        .forEach(
            each -> {
              for (Property property : each.properties().values()) {
                String home = list.isEmpty() ? property.name() : list;
                property.nested().ifPresent(inside -> collect(inside, home, seen, found));
                if (property.type() == String.class
                    && !PartComparison.isLanguage(list, property.name())) {
                  found.add(each.type().getSimpleName() + "." + property.name());
                }
              }
            });
  }

  @Test
  void aWholeTranslationHasNothingToReport() {
    EditionDiff diff = EditionDiff.structure(small, translated);
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.untranslated()).isEmpty();
    assertThat(diff).hasToString("no changes");
    assertThat(EditionDiff.between(small, translated).isEmpty()).isFalse();
  }

  @Test
  void theBundledEditionCanBeTranslatedAsAWhole() {
    Condition bundled = SkinCalcinosis.condition();
    EditionDiff diff = EditionDiff.structure(bundled, translated(bundled));
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.untranslated()).isEmpty();
  }

  @Test
  void whatIsStillTheOriginalsIsListedWithItsPlace() {
    Condition partly =
        translated.withItem(
            "diltiazem",
            DrugTherapy.class,
            drug -> new DrugTherapyBuilder().from(drug).name("Diltiazem").build());
    EditionDiff diff = EditionDiff.structure(small, partly);
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.untranslated())
        .containsExactly(
            new EditionDiff.Untranslated("diltiazem", "name", "/treatments/0/name", "Diltiazem"));
    assertThat(diff).hasToString("no changes\n1 not translated\n  diltiazem name: \"Diltiazem\"");
  }

  @Test
  void everyTextOfTheOriginalIsListedForTheOriginalItself() {
    EditionDiff diff = EditionDiff.structure(small, small);
    assertThat(diff.isEmpty()).isTrue();
    JsonNode tree = DatasetWriter.tree(small);
    assertThat(diff.untranslated())
        .hasSizeGreaterThan(80)
        .allSatisfy(
            text -> {
              assertThat(tree.at(text.pointer()).asText()).isEqualTo(text.text());
              assertThat(text.pointer()).endsWith("/" + text.property());
            })
        .extracting(EditionDiff.Untranslated::pointer)
        .doesNotHaveDuplicates()
        .contains("/edition/language", "/edition/disclaimer", "/name", "/synonyms/0")
        .contains("/forms/0/discharge/0/text", "/treatments/4/schedule/unit")
        .contains("/overviews/0/statements/0/assessment/limits")
        .doesNotContain("/codeSystems/0/name", "/sources/0/title", "/codes/0/display");
  }

  @Test
  void aTranslationMayHaveMoreSynonymsOrFewer() {
    assertThat(EditionDiff.structure(small, synonyms("eins", "zwei", "drei")).changes()).isEmpty();
    assertThat(EditionDiff.structure(small, synonyms()).changes()).isEmpty();
    assertThat(
            EditionDiff.structure(small, synonyms("eins", "calcinosis circumscripta"))
                .untranslated())
        .extracting(EditionDiff.Untranslated::pointer)
        .containsExactly("/forms/0/synonyms/1");
  }

  private Condition synonyms(String... synonyms) {
    return translated.withItem(
        "limited-calcinosis",
        Form.class,
        form -> new FormBuilder().from(form).synonyms(List.of(synonyms)).build());
  }

  @Test
  void aTextThatIsMissingIsReported() {
    JsonNode original = DatasetWriter.tree(small);
    JsonNode translation = DatasetWriter.tree(translated);
    ((ObjectNode) translation.at("/overviews/0/statements/0/assessment")).remove("limits");
    assertThat(structure(original, translation))
        .containsExactly(
            new Change(
                Change.Kind.CHANGED,
                "what-it-is",
                "salts-in-the-skin",
                "assessment/limits",
                "Not in every form.",
                "",
                false));
  }

  @Test
  void whatIsMissingAddedOrMovedIsReported() {
    assertThat(EditionDiff.structure(small, translated.without("gout")).changes())
        .extracting(Change::kind, Change::id)
        .containsExactly(
            tuple(Change.Kind.REMOVED, "gout"), tuple(Change.Kind.REMOVED, "looks-alike"));
    assertThat(EditionDiff.structure(small.without("gout"), translated).changes())
        .extracting(Change::kind)
        .containsOnly(Change.Kind.ADDED);
  }

  /** Whatever else is changed in a translation is reported, and nothing that is language is. */
  @Test
  void everyValueThatIsNotLanguageIsCompared() {
    JsonNode original = DatasetWriter.tree(small);
    JsonNode translation = DatasetWriter.tree(translated);
    Set<String> language = languagePointers(small);
    for (String pointer : EditionTrees.values(translation)) {
      JsonNode other = EditionTrees.with(translation, pointer, "something-else");
      assertThat(structure(original, other).isEmpty())
          .as(pointer)
          .isEqualTo(language.contains(pointer));
    }
  }

  /** An entry more among others: those after it are still held against their originals. */
  @Test
  void whatFollowsAnEntryThatIsMissingIsComparedWithItsOwnOriginal() {
    JsonNode original = DatasetWriter.tree(small);
    JsonNode translation = original.deepCopy();
    ((ArrayNode) translation.at("/epidemiology/0/frequencies")).remove(0);
    EditionDiff diff = EditionDiff.structure(original, translation);
    assertThat(diff.changes()).extracting(Change::property).containsExactly("frequencies");
    assertThat(diff.untranslated())
        .extracting(EditionDiff.Untranslated::pointer)
        .contains("/epidemiology/0/frequencies/0/who");
  }

  @Test
  void entriesInAnotherLanguageAreTheSameWhereverTheyStand() {
    JsonNode original = DatasetWriter.tree(small);
    JsonNode translation = DatasetWriter.tree(translated);
    ArrayNode frequencies = (ArrayNode) translation.at("/epidemiology/0/frequencies");
    frequencies.add(frequencies.remove(0));
    assertThat(structure(original, translation))
        .extracting(Change::kind, Change::property)
        .containsExactly(tuple(Change.Kind.MOVED, "frequencies"));
    ((ObjectNode) frequencies.get(0)).put("lowestPercent", 1);
    assertThat(structure(original, translation))
        .extracting(Change::property, Change::from, Change::to)
        .contains(tuple("frequencies/0/lowestPercent", "18", "1"))
        .hasSize(2);
  }

  /** Its texts are others in another language; what it cites is not. */
  @Test
  void aCautionIsTheSameByWhatItCites() {
    JsonNode original = DatasetWriter.tree(small);
    JsonNode translation = DatasetWriter.tree(translated);
    ObjectNode caution = (ObjectNode) translation.at("/treatments/0/cautions/0");
    caution.put("severity", "LOW");
    assertThat(structure(original, translation))
        .extracting(Change::property, Change::from, Change::to)
        .containsExactly(tuple("cautions/0/severity", "HIGH", "LOW"));
    ((ObjectNode) caution.at("/citations/0")).put("locator", "p. 2");
    assertThat(structure(original, translation))
        .extracting(Change::property)
        .containsExactly("cautions", "cautions");
  }

  @Test
  void whatIsNamedIsLookedUpUnderItsPlaceInTheTranslation() {
    assertThat(EditionDiff.structure(small, small).untranslated())
        .contains(
            new EditionDiff.Untranslated(
                "limited-calcinosis",
                "relations/0/note",
                "/forms/0/relations/0/note",
                "Not always."));
  }

  private static List<Change> structure(JsonNode original, JsonNode translation) {
    return EditionDiff.structure(original, translation).changes();
  }

  /** Every text that is language with a mark at its end. */
  private static Condition translated(Condition condition) {
    Set<String> language = languagePointers(condition);
    JsonNode tree =
        EditionTrees.with(
            DatasetWriter.tree(condition),
            (pointer, text) ->
                pointer.equals("/edition/language")
                    ? "de"
                    : language.contains(pointer) ? text + " (auf Deutsch)" : text);
    return DatasetLoader.load(tree.toString());
  }

  private static Set<String> languagePointers(Condition condition) {
    Set<String> pointers = new TreeSet<>();
    EditionDiff.structure(condition, condition)
        .untranslated()
        .forEach(text -> pointers.add(text.pointer()));
    return pointers;
  }
}
