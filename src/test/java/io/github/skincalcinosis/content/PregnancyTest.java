package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.FOR_PATIENTS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.DrugPregnancy;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.PregnancyNote;
import io.github.skincalcinosis.model.PregnancyNote.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PregnancyTest {
  @Test
  void everyNoteHasItsKind() {
    assertThat(CALCINOSIS.pregnancyNotes())
        .extracting(PregnancyNote::id, PregnancyNote::noteKind)
        .contains(
            tuple("placental-calcification", Kind.NORMAL_FINDING),
            tuple("skin-calcinosis-in-pregnancy", Kind.ADVICE),
            tuple("medicines-in-pregnancy", Kind.ADVICE),
            tuple("early-placental-ageing", Kind.RISK),
            tuple("calcium-balance-in-pregnancy", Kind.RISK),
            tuple("calcium-supplements-in-pregnancy", Kind.ADVICE),
            tuple("dental-trouble-in-pregnancy", Kind.ADVICE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "skin-deposits-and-placenta-claim",
        "birth-injury-claim",
        "small-fontanelle-claim"
      })
  void aRefutedClaimIsCalledOneAndIsKeptFromPatients(String claim) {
    PregnancyNote note = item(PregnancyNote.class, claim);
    assertThat(note.noteKind()).isEqualTo(Kind.REFUTED_CLAIM);
    assertThat(note.name()).startsWith("Claim");
    assertThat(note.cautions()).isNotEmpty();
    assertThat(FOR_PATIENTS.item(claim)).isEmpty();
  }

  @Test
  void calciumInThePlacentaIsNormalNearTermAndTheNewerStudiesDisagreeOnEarlier() {
    assertThat(statement("article-pregnancy-2").display()).contains("before 37 weeks");
    assertThat(statement("placental-calcium-sources-disagree").citations())
        .extracting(citation -> citation.sourceId())
        .containsExactlyInAnyOrder("siargkas-2025", "mirza-2018");
  }

  @Test
  void calciumInPregnancyIsWeighedWithItsCertaintyAndItsHarm() {
    assertThat(statement("cochrane-high-dose-calcium").text()).contains("may", "low quality");
    assertThat(statement("cochrane-high-dose-calcium-harms").text()).contains("HELLP");
  }

  @ParameterizedTest
  @CsvSource({
    "warfarin, CONTRAINDICATED",
    "jak-inhibitors, AVOID",
    "minocycline, CONTRAINDICATED",
    "bisphosphonates, AVOID",
    "rituximab, ONLY_IF_ADVISED",
    "abatacept, ONLY_IF_ADVISED",
    "potassium-iodide, AVOID",
    "ammonium-chloride, AVOID",
    "colchicine, ONLY_IF_ADVISED",
    "tnf-blockers, ONLY_IF_ADVISED",
    "diltiazem, CONTRAINDICATED",
    "intravenous-immunoglobulin, COMPATIBLE",
    "intravenous-thiosulfate, UNKNOWN",
    "topical-thiosulfate, UNKNOWN",
    "phosphate-binders, UNKNOWN"
  })
  void aDrugSaysWhetherItMayBeTakenInPregnancy(String drug, DrugPregnancy.Advice advice) {
    assertThat(item(DrugTherapy.class, drug).pregnancy().map(DrugPregnancy::advice))
        .contains(advice);
  }

  @Test
  void whereTheDrugsOfATreatmentDifferTheStatementTellsOfEach() {
    assertThat(item(DrugTherapy.class, "early-immunosuppression").pregnancy()).isEmpty();
    assertThat(statement("immunosuppression-pregnancy").text())
        .contains("Methotrexate, mycophenolate and cyclophosphamide cause birth defects")
        .contains("Glucocorticoids count as compatible");
  }

  @Test
  void aDrugToAvoidInPregnancySaysSoWhereverItIsShownToPatients() {
    for (DrugTherapy drug : CALCINOSIS.forPatients().treatments(DrugTherapy.class)) {
      boolean avoided =
          CALCINOSIS.item(drug.id(), DrugTherapy.class).flatMap(DrugTherapy::pregnancy).stream()
              .map(DrugPregnancy::advice)
              .anyMatch(
                  advice ->
                      advice == DrugPregnancy.Advice.CONTRAINDICATED
                          || advice == DrugPregnancy.Advice.AVOID);
      // Of ammonium chloride it says: do not take it.
      if (avoided && !drug.id().equals("ammonium-chloride")) {
        assertThat(drug.cautions())
            .as(drug.id())
            .anyMatch(caution -> caution.text().matches(".*(pregnancy|birth defects).*"));
      }
    }
  }
}
