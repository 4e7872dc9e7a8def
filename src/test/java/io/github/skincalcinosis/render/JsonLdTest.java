package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonLdTest {
  /** The types that are used, each with its properties, as release 30.0 of schema.org has them. */
  private static final Map<String, Set<String>> VOCABULARY =
      Map.of(
          "MedicalWebPage",
          Set.of(
              "name",
              "inLanguage",
              "version",
              "lastReviewed",
              "license",
              "usageInfo",
              "medicalAudience",
              "about",
              "hasPart",
              "citation"),
          "HealthTopicContent",
          Set.of("name", "hasHealthAspect", "text"),
          "MedicalAudience",
          Set.of("audienceType"),
          "CreativeWork",
          Set.of("name", "text", "url", "datePublished"),
          "MedicalCondition",
          Set.of(
              "name",
              "alternateName",
              "description",
              "code",
              "cause",
              "signOrSymptom",
              "possibleComplication",
              "epidemiology",
              "expectedPrognosis",
              "typicalTest",
              "differentialDiagnosis"),
          "MedicalCause",
          Set.of("name", "alternateName", "description", "code"),
          "MedicalSignOrSymptom",
          Set.of("name", "alternateName", "description", "code"),
          "MedicalTest",
          Set.of("name", "alternateName", "description", "code"),
          "DDxElement",
          Set.of("diagnosis"),
          "MedicalCode",
          Set.of("codeValue", "codingSystem"));

  private static final Set<String> ASPECTS =
      Set.of(
          "Overview",
          "SeeDoctor",
          "Causes",
          "Symptoms",
          "Types",
          "Prognosis",
          "SelfCare",
          "Prevention",
          "Pregnancy",
          "RelatedTopics");

  private static final Condition CALCINOSIS = SkinCalcinosis.condition();

  @Test
  void everyTermIsInTheVocabulary() {
    check(read(JsonLd.of(CALCINOSIS)));
    check(read(JsonLd.of(SmallEdition.small().build())));
  }

  private static void check(JsonNode node) {
    node.forEach(JsonLdTest::check);
    if (node.has("@id")) {
      assertThat(ASPECTS)
          .contains(node.path("@id").asText().replaceFirst("^schema:(\\w+)HealthAspect$", "$1"));
    } else if (node.isObject()) {
      List<String> properties = new ArrayList<>();
      node.fieldNames().forEachRemaining(properties::add);
      properties.removeAll(List.of("@type", "@context"));
      assertThat(VOCABULARY).containsKey(node.path("@type").asText());
      assertThat(VOCABULARY.get(node.path("@type").asText())).containsAll(properties);
    }
  }

  @Test
  void theConditionIsNestedInThePage() {
    JsonNode page = read(JsonLd.of(CALCINOSIS));

    assertThat(page.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(page.path("@type").asText()).isEqualTo("MedicalWebPage");
    assertThat(page.path("about").path("@type").asText()).isEqualTo("MedicalCondition");
    assertThat(page.path("about").path("name").asText()).isEqualTo(CALCINOSIS.name());
    assertThat(page.path("lastReviewed").asText()).isEqualTo(CALCINOSIS.edition().reviewedOnText());
  }

  @Test
  void noTreatmentIsNamed() {
    JsonNode small = read(JsonLd.of(SmallEdition.small().build()));

    assertThat(texts(small)).noneMatch(text -> text.contains("Iodide"));
    assertThat(JsonLd.of(CALCINOSIS))
        .doesNotContain("possibleTreatment", "\"drug\"", "MedicalTherapy", "TherapeuticProcedure");
  }

  @Test
  void itSaysNothingThatThePatientsViewDoesNotSay() {
    Condition forPatients = CALCINOSIS.forPatients();
    List<String> texts = texts(read(JsonLd.of(CALCINOSIS)));

    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> forPatients.statement(statement.id()).isEmpty())
        .isNotEmpty()
        .extracting(Statement::text)
        .noneMatch(text -> texts.stream().anyMatch(shown -> shown.contains(text)));
  }

  @Test
  void whatIsNamedHasItsStatementsAndItsCautionsWithIt() {
    for (JsonNode entity : entities(read(JsonLd.of(CALCINOSIS)).path("about"))) {
      ContentItem item =
          CALCINOSIS.forPatients().items().stream()
              .filter(each -> each.name().equals(entity.path("name").asText()))
              .findFirst()
              .orElseThrow();
      String description = entity.path("description").asText();
      item.cautions().forEach(in -> assertThat(description).contains(in.display()));
      item.statements().forEach(in -> assertThat(description).contains(in.display()));
    }
    JsonNode lumps = read(JsonLd.of(SmallEdition.small().build())).at("/about/signOrSymptom/0");
    assertThat(lumps.path("description").asText())
        .isEqualTo("Note: Lumps may break. Ask your doctor. Lumps are firm.");
  }

  @Test
  void aSectionSaysWhatItsOverviewSaysAndWhenToSeekHelp() {
    JsonNode parts = read(JsonLd.of(SmallEdition.small().build())).path("hasPart");

    assertThat(parts.findValuesAsText("name")).containsExactly("What is it?", "When to get help");
    assertThat(parts.findValuesAsText("text"))
        .containsExactly(
            "Calcium lies in the skin.",
            "Fever: Urgent: See a doctor today. Fever may mean infection.");
    assertThat(parts.at("/1/hasHealthAspect/@id").asText())
        .isEqualTo("schema:SeeDoctorHealthAspect");
  }

  @Test
  void aSignThatIsAbsentIsNotNamed() {
    JsonNode signs = read(JsonLd.of(SmallEdition.small().build())).at("/about/signOrSymptom");

    assertThat(signs.findValuesAsText("name")).containsExactly("Lumps");
  }

  @Test
  void aCauseThatIsContradictedIsNotNamed() {
    JsonNode causes = read(JsonLd.of(SmallEdition.small().build())).at("/about/cause");

    assertThat(causes.findValuesAsText("name")).containsExactly("Cause injury");
  }

  @Test
  void aCodeIsGivenOnlyWhereItMeansTheSame() {
    JsonNode about = read(JsonLd.of(SmallEdition.small().build())).path("about");

    assertThat(about.findValuesAsText("codeValue")).containsExactly("HP:1", "HP:3");
    assertThat(about.findValuesAsText("codingSystem")).containsOnly("Human Phenotype Ontology");
  }

  @Test
  void aDoiIsALinkInWhichNothingEndsAnAttribute() {
    JsonNode works = read(JsonLd.of(SmallEdition.small().build())).path("citation");

    assertThat(works.findValuesAsText("url"))
        .containsExactly("https://doi.org/10.1000/a(b)%3Cc%3E%27d%22e");
  }

  @Test
  void anEditionWithoutPatientsStatementsHasAPageAllTheSame() {
    Condition none = CALCINOSIS.filter(statement -> false);

    JsonNode page = read(JsonLd.of(none));
    assertThat(page.at("/about/name").asText()).isEqualTo(none.name());
    assertThat(page.path("about").has("description")).isFalse();
    assertThat(page.has("citation")).isFalse();
  }

  @Test
  void aLicenceThatIsNoIdentifierIsNoLink() {
    Condition condition = HostileEdition.build();

    assertThat(read(JsonLd.of(condition)).has("license")).isFalse();
    assertThat(read(JsonLd.of(CALCINOSIS)).path("license").asText())
        .isEqualTo("https://spdx.org/licenses/CC-BY-4.0");
  }

  @Test
  void aHostileEditionCannotLeaveTheScriptElement() {
    String json = JsonLd.of(HostileEdition.build());

    assertThat(json).doesNotContain("<", ">", "&");
    check(read(json));
    assertThat(read(json).findValuesAsText("url")).allMatch(url -> url.startsWith("https://"));
  }

  private static List<JsonNode> entities(JsonNode about) {
    List<JsonNode> entities = new ArrayList<>();
    about.path("cause").forEach(entities::add);
    about.path("signOrSymptom").forEach(entities::add);
    about.path("typicalTest").forEach(entities::add);
    about.path("differentialDiagnosis").forEach(in -> entities.add(in.path("diagnosis")));
    return entities;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
