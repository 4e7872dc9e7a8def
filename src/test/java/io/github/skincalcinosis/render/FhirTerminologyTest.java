package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.IdentifiedPart;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FhirTerminologyTest {
  private static final Condition CALCINOSIS = SkinCalcinosis.condition();
  private static final Condition SMALL = SmallEdition.small().build();
  private static final FhirTerminology FHIR =
      FhirTerminology.publishedAt("https://example.org/fhir");

  @Test
  void theCodeSystemHasWhatR4Requires() {
    JsonNode system = read(FHIR.codeSystem(CALCINOSIS));

    assertThat(system.path("resourceType").asText()).isEqualTo("CodeSystem");
    assertThat(system.path("url").asText())
        .isEqualTo("https://example.org/fhir/CodeSystem/skin-calcinosis-en-GB");
    assertThat(system.path("status").asText()).isEqualTo("active");
    assertThat(system.path("content").asText()).isEqualTo("complete");
    assertThat(system.path("id").asText()).matches("[A-Za-z0-9.-]{1,64}");
    assertThat(system.path("name").asText()).matches("[A-Z][A-Za-z0-9_]{0,254}");
    assertThat(system.path("date").asText()).isEqualTo(CALCINOSIS.edition().reviewedOnText());
    assertThat(system.path("count").asInt()).isEqualTo(system.path("concept").size());
    assertThat(system.path("property").findValuesAsText("code"))
        .containsAll(
            system.path("concept").findValues("property").stream()
                .flatMap(properties -> properties.findValuesAsText("code").stream())
                .distinct()
                .toList());
  }

  @Test
  void theConditionEachItemAndEachSiteIsAConcept() {
    List<String> expected = new ArrayList<>(List.of(CALCINOSIS.id()));
    CALCINOSIS.items().stream().map(IdentifiedPart::id).forEach(expected::add);
    CALCINOSIS.bodySites().stream().map(IdentifiedPart::id).forEach(expected::add);

    assertThat(concepts(CALCINOSIS).keySet())
        .containsExactlyInAnyOrderElementsOf(expected)
        .allMatch(code -> code.matches("[^\\s]+(\\s[^\\s]+)*"));
  }

  @Test
  void everyCautionIsInsideItsConcept() {
    Map<String, JsonNode> concepts = concepts(CALCINOSIS);

    for (ContentItem item : CALCINOSIS.items()) {
      JsonNode concept = found(concepts, item.id());
      assertThat(properties(concept, "caution"))
          .hasSize(item.cautions().size())
          .allMatch(text -> text.matches("(Warning|Caution|Note): .*"));
      item.cautions()
          .forEach(
              caution -> {
                assertThat(properties(concept, "caution"))
                    .anyMatch(text -> text.endsWith(caution.display()));
                assertThat(concept.path("definition").asText()).contains(caution.display());
              });
    }
  }

  @Test
  void everyClaimThatDoesNotHoldIsInsideItsConceptWithVerdictAndReason() {
    Map<String, JsonNode> concepts = concepts(CALCINOSIS);

    for (ContentItem item : CALCINOSIS.items()) {
      List<Statement> failing =
          item.statements().stream()
              .filter(in -> in.verdict().isPresent())
              .filter(in -> in.verdict().get() != Verdict.SUPPORTED)
              .filter(in -> in.verdict().get() != Verdict.QUALIFIED)
              .toList();
      List<String> claims = properties(found(concepts, item.id()), "claim");
      assertThat(claims).hasSameSizeAs(failing);
      for (Statement statement : failing) {
        assertThat(claims)
            .anyMatch(
                claim ->
                    claim.startsWith("[" + Pages.verdict(statement) + "] ")
                        && claim.contains(statement.text())
                        && claim.endsWith(statement.assessment().orElseThrow().reason()));
      }
      String definition = found(concepts, item.id()).path("definition").asText();
      boolean allFail = failing.size() == item.statements().size();
      assertThat(claims)
          .allSatisfy(claim -> assertThat(definition.contains(claim)).isEqualTo(allFail));
    }
  }

  @Test
  void aConceptOfWhichNothingHoldsIsDefinedByTheVerdict() {
    Condition refuted =
        SMALL.withStatement(
            "injury-1",
            told ->
                new StatementBuilder()
                    .from(SMALL.statement("kidneys-2").orElseThrow())
                    .id("injury-1")
                    .text("The article blames injuries.")
                    .build());

    assertThat(found(concepts(refuted), "injury").path("definition").asText())
        .isEqualTo("[Contradicted] The article blames injuries. Studies say otherwise.");
  }

  @Test
  void noTwoLanguagesOrViewsShareAnAddress() {
    Condition german = SkinCalcinosis.condition(Locale.GERMAN).orElseThrow();
    List<JsonNode> resources = new ArrayList<>();
    for (Condition each : List.of(CALCINOSIS, CALCINOSIS.forPatients(), german)) {
      resources.add(read(FHIR.codeSystem(each)));
      FHIR.conceptMaps(each).forEach(map -> resources.add(read(map)));
    }

    assertThat(resources)
        .extracting(in -> in.path("url").asText())
        .contains(
            "https://example.org/fhir/CodeSystem/skin-calcinosis-en-GB",
            "https://example.org/fhir/CodeSystem/skin-calcinosis-en-GB-patients",
            "https://example.org/fhir/CodeSystem/skin-calcinosis-de-patients",
            "https://example.org/fhir/ConceptMap/skin-calcinosis-de-patients-to-mesh")
        .doesNotHaveDuplicates();
    assertThat(resources).allMatch(in -> in.path("id").asText().matches("[A-Za-z0-9.-]{1,64}"));
  }

  /** As the Javadoc warns: two parts may share an address. */
  @Test
  void aPartHasTheAddressOfTheWholeOrThatOfThePatientsViewIfAllOfItIsForPatients() {
    Condition safe = CALCINOSIS.forPatients();
    Condition cliniciansToo = CALCINOSIS.without("diltiazem");
    Condition patientsOnly = safe.without("diltiazem");

    assertThat(url(cliniciansToo)).isEqualTo(url(CALCINOSIS));
    assertThat(patientsOnly).isNotEqualTo(safe);
    assertThat(url(patientsOnly)).isEqualTo(url(safe));
    assertThat(FHIR.conceptMaps(patientsOnly).stream().map(map -> read(map).path("url").asText()))
        .isNotEmpty()
        .allMatch(url -> url.contains("-patients-to-"));
  }

  @Test
  void aLanguageIsTheSameInWhateverLettersItsTagIsWritten() {
    Condition shouted = SmallEdition.language("EN-gb").build();

    assertThat(FHIR.codeSystem(shouted)).isEqualTo(FHIR.codeSystem(SMALL));
    assertThat(FHIR.conceptMaps(shouted)).isEqualTo(FHIR.conceptMaps(SMALL));
  }

  @Test
  void whatDescribesAGermanTerminologyIsGerman() {
    Condition german = SkinCalcinosis.condition(Locale.GERMAN).orElseThrow();

    assertThat(FHIR.codeSystem(german))
        .contains("\"Stellenwert einer Behandlung heute.\"")
        .doesNotContain("How a treatment stands");
    assertThat(String.join("", FHIR.conceptMaps(german)))
        .contains("\"Codes von ", "; des Ziels: ", "\"Übereinstimmung: genau\"")
        .doesNotContain("Codes of", "of the target", "Match:");
    assertThat(CslJson.of(german))
        .contains("Nicht alle Autorinnen und Autoren sind genannt.")
        .doesNotContain("not complete");
  }

  @Test
  void whatIsAdvisedAgainstSaysSoFirst() {
    Map<String, JsonNode> concepts = concepts(CALCINOSIS);

    assertThat(CALCINOSIS.treatments(Standing.ADVISED_AGAINST))
        .isNotEmpty()
        .extracting(Treatment::id)
        .allSatisfy(
            id -> {
              assertThat(found(concepts, id).path("definition").asText())
                  .startsWith("Not advised. ");
              assertThat(properties(found(concepts, id), "standing"))
                  .containsExactly("ADVISED_AGAINST");
            });
  }

  @Test
  void theGravestCautionLeads() {
    assertThat(found(concepts(SMALL), "iodide").path("definition").asText())
        .isEqualTo(
            "Not advised. Warning: It can harm the thyroid. Ask your doctor."
                + " Note: It tastes of metal. Ask your doctor. Iodide is not advised.");
  }

  @Test
  void whatIsNotToBeDoneAndWhatIsAbsentSaySo() {
    assertThat(properties(found(concepts(SMALL), "picking"), "lead"))
        .containsExactly("Do not do this.");
    assertThat(properties(found(concepts(SMALL), "itch"), "lead"))
        .containsExactly("Not part of the picture.");
    assertThat(properties(found(concepts(SMALL), "fever"), "lead"))
        .containsExactly("Urgent: See a doctor today.");
  }

  @Test
  void synonymsAreDesignations() {
    assertThat(found(concepts(SMALL), "lumps").path("designation").findValuesAsText("value"))
        .containsExactly("nodules");
  }

  @Test
  void thereIsAMapForEachSystemWithACode() {
    List<JsonNode> maps =
        FHIR.conceptMaps(CALCINOSIS).stream().map(FhirTerminologyTest::read).toList();

    assertThat(maps).hasSameSizeAs(CALCINOSIS.codeSystems());
    assertThat(maps).extracting(map -> map.path("url").asText()).doesNotHaveDuplicates();
    for (JsonNode map : maps) {
      assertThat(map.path("resourceType").asText()).isEqualTo("ConceptMap");
      assertThat(map.path("status").asText()).isEqualTo("active");
      assertThat(map.at("/group/0/source").asText())
          .isEqualTo("https://example.org/fhir/CodeSystem/skin-calcinosis-en-GB");
      assertThat(concepts(CALCINOSIS).keySet())
          .containsAll(
              elements(map).stream().map(element -> element.path("code").asText()).toList());
    }
  }

  @Test
  void aMapNamesTheSystemAsFhirDoes() {
    JsonNode map = read(FHIR.conceptMaps(SMALL).get(0));

    assertThat(map.at("/group/0/target").asText()).isEqualTo("http://human-phenotype-ontology.org");
  }

  @Test
  void howACodeFitsIsTheEquivalence() {
    JsonNode map = read(FHIR.conceptMaps(SMALL).get(0));
    Map<String, String> equivalences = new TreeMap<>();
    elements(map)
        .forEach(
            element ->
                element
                    .path("target")
                    .forEach(
                        target ->
                            equivalences.put(
                                element.path("code").asText() + " " + target.path("code").asText(),
                                target.path("equivalence").asText())));

    assertThat(equivalences)
        .containsExactly(
            Map.entry("arm HP:6", "equivalent"),
            Map.entry("iodide HP:5", "relatedto"),
            Map.entry("lumps HP:3", "equivalent"),
            Map.entry("lumps HP:4", "inexact"),
            Map.entry("small-calcinosis HP:1", "equivalent"),
            Map.entry("small-calcinosis HP:2", "wider"));
  }

  @Test
  void everyTargetHasACommentSinceFhirRequiresOneWhereMeaningIsLost() {
    for (String json : FHIR.conceptMaps(CALCINOSIS)) {
      elements(read(json))
          .forEach(
              element ->
                  element
                      .path("target")
                      .forEach(target -> assertThat(target.path("comment").asText()).isNotEmpty()));
    }
  }

  @Test
  void aConditionWithoutCodesHasNoMap() {
    Condition none = SmallEdition.small().codes(List.of()).build().filter(statement -> false);

    assertThat(FHIR.conceptMaps(none)).isEmpty();
  }

  @Test
  void anIdThatIsTooLongForFhirIsLeftOut() {
    Condition condition = SmallEdition.small().id("c".repeat(65)).build();

    assertThat(read(FHIR.codeSystem(condition)).has("id")).isFalse();
    assertThat(read(FHIR.codeSystem(condition)).path("url").asText())
        .endsWith("c".repeat(65) + "-en-GB");
  }

  @Test
  void aSlashAtTheEndOfTheBaseMakesNoDifference() {
    assertThat(FhirTerminology.publishedAt("https://example.org/fhir/").codeSystem(SMALL))
        .isEqualTo(FHIR.codeSystem(SMALL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fhir",
        "ftp://example.org",
        "https:///fhir",
        "javascript:alert(1)",
        "https://example.org/?a",
        "https://example.org/#a",
        "https://example.org/ a"
      })
  void whatIsNoAddressOfAServerIsRefused(String base) {
    assertThatIllegalArgumentException().isThrownBy(() -> FhirTerminology.publishedAt(base));
  }

  @Test
  void theHostileEditionIsDataAsAnyOther() {
    Condition hostile = HostileEdition.build();

    assertThat(FHIR.codeSystem(hostile)).doesNotContain("<", ">", "&");
    assertThat(concepts(hostile).keySet()).isEqualTo(concepts(CALCINOSIS).keySet());
    assertThat(FHIR.conceptMaps(hostile)).allSatisfy(map -> assertThat(map).doesNotContain("<"));
  }

  private static String url(Condition condition) {
    return read(FHIR.codeSystem(condition)).path("url").asText();
  }

  private static Map<String, JsonNode> concepts(Condition condition) {
    Map<String, JsonNode> concepts = new TreeMap<>();
    read(FHIR.codeSystem(condition))
        .path("concept")
        .forEach(
            concept ->
                assertThat(concepts.put(concept.path("code").asText(), concept))
                    .as("a second concept of this code")
                    .isNull());
    return concepts;
  }

  private static JsonNode found(Map<String, JsonNode> concepts, String code) {
    return Objects.requireNonNull(concepts.get(code), code);
  }

  private static List<String> properties(JsonNode concept, String code) {
    List<String> values = new ArrayList<>();
    for (JsonNode property : concept.path("property")) {
      if (property.path("code").asText().equals(code)) {
        values.add(
            property.has("valueString")
                ? property.path("valueString").asText()
                : property.path("valueCode").asText());
      }
    }
    return values;
  }

  private static List<JsonNode> elements(JsonNode map) {
    List<JsonNode> elements = new ArrayList<>();
    map.at("/group/0/element").forEach(elements::add);
    assertThat(elements).isNotEmpty();
    return elements;
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
