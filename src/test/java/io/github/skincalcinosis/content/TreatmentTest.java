package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DietaryMeasure;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.PhysicalTherapy;
import io.github.skincalcinosis.model.PhysicalTherapy.Modality;
import io.github.skincalcinosis.model.Procedure;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Treatment.Goal;
import io.github.skincalcinosis.model.Treatment.Supervision;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the article tells of treatment, in typed parts. How a treatment stands: StandingTest. */
class TreatmentTest {
  @Test
  void theFirstDirectionIsToNormaliseCalciumAndTheSecondToRemoveDeposits() {
    assertThat(CALCINOSIS.treatments())
        .filteredOn(treatment -> treatment.goal() == Goal.NORMALISE_CALCIUM)
        .extracting(Treatment::id)
        .containsExactlyInAnyOrder("potassium-iodide", "ammonium-chloride", "low-calcium-diet");
    assertThat(CALCINOSIS.treatments(Treatment.Category.SURGERY))
        .filteredOn(treatment -> treatment.goal() == Goal.REMOVE_DEPOSITS)
        .extracting(Treatment::id)
        .contains("excision", "electrocoagulation", "curettage");
  }

  @Test
  void whereTheArticleTellsNoAimNoneIsMadeUp() {
    assertThat(CALCINOSIS.treatments())
        .filteredOn(treatment -> treatment.goal() == Goal.NOT_STATED)
        .extracting(Treatment::id)
        .containsExactlyInAnyOrder("salt-reduction", "garlic-tincture");
  }

  @Test
  void theArticleNamesTwoDrugs() {
    assertThat(CALCINOSIS.treatments(DrugTherapy.class))
        .filteredOn(drug -> !articleStatements(drug).isEmpty())
        .extracting(Treatment::id)
        .containsExactly("potassium-iodide", "ammonium-chloride");
  }

  @Test
  void nodulesAreExcisedCutWithCurrentAndCuretted() {
    assertThat(item(Procedure.class, "excision").technique())
        .extracting(Detail::text, Bundled::verdict)
        .containsExactly(tuple("surgical removal of nodules", Verdict.SUPPORTED));
    assertThat(item(Procedure.class, "electrocoagulation").technique())
        .extracting(Detail::text, Bundled::verdict)
        .containsExactly(tuple("high-frequency current in place of a scalpel", Verdict.QUALIFIED));
    assertThat(item(Procedure.class, "curettage").technique())
        .extracting(Detail::text)
        .containsExactly("emptying of opened nodules with a curette");
  }

  @Test
  void currentSealsVesselsAndItsOtherBenefitsAreUnsupported() {
    assertThat(item(Procedure.class, "electrocoagulation").claimedBenefits())
        .extracting(Detail::text, Bundled::verdict)
        .containsExactlyInAnyOrder(
            tuple("sealing of small vessels", Verdict.QUALIFIED),
            tuple("disinfection of the wound", Verdict.UNSUPPORTED),
            tuple("fewer complications", Verdict.UNSUPPORTED),
            tuple("faster recovery", Verdict.UNSUPPORTED));
  }

  @Test
  void stiffJointsAreTreatedWithPhysicalMeans() {
    assertThat(CALCINOSIS.treatments(PhysicalTherapy.class))
        .filteredOn(therapy -> therapy.goal() == Goal.RESTORE_MOBILITY)
        .extracting(PhysicalTherapy::id, PhysicalTherapy::modality)
        .containsExactlyInAnyOrder(
            tuple("massage", Modality.MASSAGE),
            tuple("ozokerite", Modality.HEAT),
            tuple("paraffin", Modality.HEAT),
            tuple("ultraviolet", Modality.ULTRAVIOLET),
            tuple("therapeutic-exercise", Modality.EXERCISE),
            tuple("spa-treatment", Modality.SPA));
  }

  @Test
  void theArticlesDietRestrictsCalciumAndReducesSalt() {
    assertThat(CALCINOSIS.treatments(DietaryMeasure.class))
        .extracting(DietaryMeasure::id, DietaryMeasure::nutrient, DietaryMeasure::change)
        .contains(
            tuple("low-calcium-diet", "calcium", DietaryMeasure.Change.RESTRICT),
            tuple("salt-reduction", "salt", DietaryMeasure.Change.REDUCE));
  }

  @Test
  void thatTheDietHelpsAgainstCelluliteIsSaidOfTheDietAsAWhole() {
    assertThat(CALCINOSIS.overview(Section.TREATMENT).orElseThrow().statements())
        .extracting(Statement::id)
        .contains("article-treatment-20");
    assertThat(CALCINOSIS.treatments(DietaryMeasure.class))
        .allSatisfy(diet -> assertThat(diet.claimedBenefits()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"potassium-iodide", "ammonium-chloride", "low-calcium-diet", "ultraviolet"})
  void whatIsUnsafeIsForNobodyToTryAlone(String treatment) {
    assertThat(item(Treatment.class, treatment).supervision())
        .isEqualTo(Supervision.CLINICIAN_ONLY);
  }

  @ParameterizedTest
  @CsvSource({
    "potassium-iodide, pregnancy",
    "potassium-iodide, thyroid",
    "potassium-iodide, kidney",
    "ammonium-chloride, coma",
    "ultraviolet, lupus or dermatomyositis",
    "electrocoagulation, implant",
    "electrocoagulation, nerves",
    "curettage, nerves",
    "excision, 1 in 3 had complications",
    "garlic-tincture, blood thinners",
    "garlic-tincture, surgery",
    "garlic-tincture, alcohol",
    "garlic-tincture, burn",
    "massage, Injury",
    "ozokerite, open",
    "paraffin, burn",
    "spa-treatment, sun",
    "low-calcium-diet, bones",
    "phosphate-binders, luminium",
    "minocycline, sight",
    "colchicine, Too much can kill",
    "bisphosphonates, trouble swallowing",
    "early-immunosuppression, birth defects",
    "jak-inhibitors, heart attack",
    "rituximab, Hepatitis B",
    "intravenous-immunoglobulin, blood clots",
    "diltiazem, faint",
    "co2-laser, Scars"
  })
  void theTreatmentWarnsOfIt(String treatment, String harm) {
    assertThat(item(Treatment.class, treatment).cautions())
        .extracting(Caution::display)
        .anySatisfy(text -> assertThat(text).contains(harm));
  }

  @ParameterizedTest
  @CsvSource({
    "warfarin, Do not stop it yourself",
    "low-calcium-diet, only if your doctor",
    "ultraviolet, Do not use sun lamps",
    "curettage, surgeon",
    "early-immunosuppression, 'For fever, call your team'",
    "early-immunosuppression, Stop none unless they say so",
    "tnf-blockers, 'For fever, call team or out-of-hours service now'",
    "tnf-blockers, tuberculosis test",
    "rituximab, hepatitis B test",
    "bisphosphonates, upright one hour",
    "colchicine, 'Took too much: emergency department now, even if well'",
    "colchicine, 'diarrhoea, vomiting: stop, call now'",
    "diltiazem, nifedipine",
    "rituximab, 'Fever: call team now'",
    "garlic-tincture, poison centre",
    "warfarin, 'heavy bleeding, painful purple or black skin: emergency help'",
    "ammonium-chloride, 'Drowsy or breathing fast: emergency help'",
    "phosphate-binders, Take only what your kidney team chooses"
  })
  void theTreatmentSaysWhatToDo(String treatment, String action) {
    assertThat(item(Treatment.class, treatment).cautions())
        .extracting(Caution::action)
        .anySatisfy(text -> assertThat(text).containsIgnoringCase(action));
  }
}
