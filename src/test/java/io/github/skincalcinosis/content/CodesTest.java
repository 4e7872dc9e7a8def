package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.skincalcinosis.model.BodySite;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeMatch;
import io.github.skincalcinosis.model.CodeSystem;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Substance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final Set<String> WITHOUT_TITLES = Set.of("icd-10", "icd-10-cm", "umls");

  /** A code and what bears it: the condition, an item, a site or a substance. */
  private record Borne(String bearer, Code code) {
    List<String> row() {
      return List.of(bearer, code.systemId(), code.code(), code.match().name());
    }
  }

  private static List<Borne> all() {
    List<Borne> all = new ArrayList<>();
    CALCINOSIS.codes().forEach(code -> all.add(new Borne(CALCINOSIS.id(), code)));
    for (ContentItem item : CALCINOSIS.items()) {
      item.codes().forEach(code -> all.add(new Borne(item.id(), code)));
    }
    for (BodySite site : CALCINOSIS.bodySites()) {
      site.codes().forEach(code -> all.add(new Borne(site.id(), code)));
    }
    for (DrugTherapy drug : CALCINOSIS.treatments(DrugTherapy.class)) {
      for (Substance substance : drug.substances()) {
        substance.codes().forEach(code -> all.add(new Borne(substance.name(), code)));
      }
    }
    return all;
  }

  @Test
  void everyCodeIsOneOfThoseAllowedWithItsMatch() {
    Set<List<String>> borne = all().stream().map(Borne::row).collect(Collectors.toSet());
    assertThat(borne).containsExactlyInAnyOrderElementsOf(new LinkedHashSet<>(table("codes.tsv")));
  }

  @Test
  void noVeterinaryClassAndNoSystemThatMayNotBeShippedAppears() {
    assertThat(all())
        .extracting(borne -> borne.code().code())
        .doesNotContain("MONDO:1014560", "MONDO:1011416");
    assertThat(CALCINOSIS.codeSystems())
        .extracting(CodeSystem::id)
        .doesNotContain("snomed-ct", "snomed", "meddra", "atc", "drugbank");
    assertThat(CALCINOSIS.codeSystems())
        .extracting(CodeSystem::name)
        .noneMatch(name -> name.matches("(?i).*(snomed|meddra|drugbank|anatomical therapeutic).*"));
  }

  @Test
  void titlesAppearOnlyWhereTheSystemsLicenceAllowsThem() {
    for (Borne borne : all()) {
      boolean untitled = WITHOUT_TITLES.contains(borne.code().systemId());
      assertThat(borne.code().display().isEmpty()).as(borne.toString()).isEqualTo(untitled);
    }
  }

  @Test
  void everySystemNamesItsVersionItsLicenceAndTheCreditItAsksFor() {
    assertThat(CALCINOSIS.codeSystems())
        .isNotEmpty()
        .allSatisfy(
            system -> {
              assertThat(system.version()).isNotBlank();
              assertThat(system.licence()).isNotBlank();
              assertThat(system.attribution()).isPresent();
              assertThat(system.uri()).startsWith("http");
            });
  }

  @Test
  void fhirNamesEverySystemButFour() {
    assertThat(CALCINOSIS.codeSystems())
        .filteredOn(system -> system.fhirUri().isEmpty())
        .extracting(CodeSystem::id)
        .containsExactlyInAnyOrder("doid", "uberon", "chebi", "maxo");
    assertThat(CALCINOSIS.codeSystem("icd-10").flatMap(CodeSystem::fhirUri))
        .contains("http://hl7.org/fhir/sid/icd-10");
    assertThat(CALCINOSIS.codeSystem("hpo").flatMap(CodeSystem::fhirUri))
        .contains("http://human-phenotype-ontology.org");
  }

  @Test
  void everyBodySiteIsFoundInUberon() {
    assertThat(CALCINOSIS.bodySites())
        .allSatisfy(
            site ->
                assertThat(site.codes())
                    .as(site.id())
                    .extracting(Code::systemId)
                    .contains("uberon"));
  }

  @Test
  void calcinosisCutisIsFoundUnderItsOwnCodes() {
    assertThat(CALCINOSIS.codes())
        .anySatisfy(
            code -> {
              assertThat(code.code()).isEqualTo("HP:0025520");
              assertThat(code.match()).isEqualTo(Match.EXACT);
            });
  }

  @Test
  void icd10CannotTellOsteomaCutisFromCalcinosisAndSaysSo() {
    assertThat(Bundled.item(ContentItem.class, "osteoma-cutis").codes())
        .filteredOn(code -> code.code().equals("L94.2"))
        .singleElement()
        .satisfies(
            code -> assertThat(code.note().orElseThrow()).contains("same code as skin calcinosis"));
  }

  @Test
  void sourcesThatDisagreeOnACodeAreBothCarriedWithANote() {
    assertThat(Bundled.item(ContentItem.class, "calciphylaxis").codes())
        .filteredOn(code -> code.systemId().equals("icd-10"))
        .extracting(Code::code)
        .containsExactly("I77.8", "E83.5");
    assertThat(Bundled.item(ContentItem.class, "calciphylaxis").codes())
        .filteredOn(code -> code.systemId().equals("icd-10"))
        .allMatch(code -> code.note().isPresent());
  }

  @Test
  void whatBearsACodeIsFoundByTheIdAndTheUriOfTheSystem() {
    assertThat(subjects("mesh", "D002115")).containsExactly("calciphylaxis");
    assertThat(subjects("chebi", "CHEBI:8346")).containsExactly("potassium-iodide");
    assertThat(subjects("uberon", "UBERON:0002398")).containsExactly("hand");
    String mesh = CALCINOSIS.codeSystem("mesh").orElseThrow().uri();
    assertThat(CALCINOSIS.coded(mesh, "D002115")).isEqualTo(CALCINOSIS.coded("mesh", "D002115"));
    assertThat(subjects("mesh", "unknown")).isEmpty();
  }

  @Test
  void theConditionIsFoundByItsOwnExactCodes() {
    assertThat(CALCINOSIS.codes())
        .filteredOn(code -> code.match() == Match.EXACT)
        .isNotEmpty()
        .allSatisfy(
            code ->
                assertThat(CALCINOSIS.coded(code.systemId(), code.code()).get(0))
                    .isEqualTo(new CodeMatch(CALCINOSIS, code)));
  }

  @Test
  void anUnknownSystemIsAnError() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> CALCINOSIS.coded("mehs", "D002115"))
        .withMessage("no code system has the id 'mehs'; did you mean 'mesh'?");
  }

  private static List<String> subjects(String system, String code) {
    return CALCINOSIS.coded(system, code).stream().map(match -> match.subject().id()).toList();
  }
}
