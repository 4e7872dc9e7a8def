package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.articleStatements;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.PhysicalTherapy;
import io.github.skincalcinosis.model.Procedure;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Substance;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentTest {
  @Test
  void theArticleTreatsInTwoDirections() {
    assertThat(verdict("article-treatment-1")).isEqualTo(Verdict.OUTDATED);
    assertThat(verdict("article-treatment-2")).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict("article-treatment-3")).isEqualTo(Verdict.SUPPORTED);
    assertThat(CALCINOSIS.overview(Section.TREATMENT).orElseThrow().cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("blood calcium is normal"))
        .anySatisfy(text -> assertThat(text).contains("treating the disease behind the deposits"));
  }

  @Test
  void theFirstDirectionIsToNormaliseCalcium() {
    assertThat(CALCINOSIS.treatments())
        .filteredOn(treatment -> treatment.goal() == Treatment.Goal.NORMALISE_CALCIUM)
        .extracting(Treatment::id)
        .contains("potassium-iodide", "ammonium-chloride", "low-calcium-diet");
  }

  @Test
  void theSecondDirectionIsToRemoveDeposits() {
    assertThat(CALCINOSIS.treatments(Treatment.Category.SURGERY))
        .filteredOn(treatment -> treatment.goal() == Treatment.Goal.REMOVE_DEPOSITS)
        .extracting(Treatment::id)
        .contains("excision", "electrocoagulation", "curettage");
  }

  @Test
  void theArticleNamesTwoDrugs() {
    assertThat(CALCINOSIS.treatments(DrugTherapy.class))
        .filteredOn(drug -> !articleStatements(drug).isEmpty())
        .extracting(Treatment::id, Treatment::category)
        .containsExactly(
            tuple("potassium-iodide", Treatment.Category.MEDICATION),
            tuple("ammonium-chloride", Treatment.Category.MEDICATION));
    assertThat(item(DrugTherapy.class, "potassium-iodide").substances())
        .extracting(Substance::name)
        .containsExactly("Potassium iodide");
    assertThat(item(DrugTherapy.class, "ammonium-chloride").substances())
        .extracting(Substance::name)
        .containsExactly("Ammonium chloride");
  }

  @ParameterizedTest
  @ValueSource(strings = {"potassium-iodide", "ammonium-chloride"})
  void bothDrugsAreToxic(String id) {
    assertThat(item(DrugTherapy.class, id).toxicity())
        .extracting(Detail::text)
        .contains("poisoning", "severe complications");
    assertThat(verdict("article-treatment-6-" + id)).isEqualTo(Verdict.SUPPORTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"potassium-iodide", "ammonium-chloride"})
  void bothDrugsAreUnsafeAsUsualTreatmentAndADoctorsDecisionAlone(String id) {
    DrugTherapy drug = item(DrugTherapy.class, id);
    assertThat(drug.supervision()).isEqualTo(Treatment.Supervision.CLINICIAN_ONLY);
    assertThat(drug.cautions())
        .filteredOn(caution -> caution.severity() == Caution.Severity.HIGH)
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("article itself warns", "doctor alone"));
    assertThat(verdict("article-treatment-5-" + id)).isEqualTo(Verdict.UNSAFE);
    assertThat(statement("article-treatment-7-" + id).text()).contains("doctor alone");
    assertThat(verdict("article-treatment-7-" + id)).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void potassiumIodideHarmsInPregnancyKidneyAndThyroidDisease() {
    assertThat(item(DrugTherapy.class, "potassium-iodide").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("pregnancy", "kidney", "thyroid"))
        .anySatisfy(text -> assertThat(text).contains("vasculitis", "Lupus-like"));
  }

  @Test
  void ammoniumChlorideCausesAcidosis() {
    assertThat(item(DrugTherapy.class, "ammonium-chloride").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("acidosis", "healthy people"))
        .anySatisfy(text -> assertThat(text).contains("kidney", "liver"));
  }

  @Test
  void drugsAreChosenForEachPerson() {
    assertThat(verdict("article-treatment-4")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-treatment-4").text()).contains("each person");
  }

  @Test
  void nodulesAreExcisedByAClinician() {
    Procedure excision = item(Procedure.class, "excision");
    assertThat(excision.supervision()).isEqualTo(Treatment.Supervision.CLINICIAN_ONLY);
    assertThat(excision.technique())
        .extracting(Detail::text)
        .contains("surgical removal of nodules");
    assertThat(verdict("article-treatment-8")).isEqualTo(Verdict.SUPPORTED);
    assertThat(excision.cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("come back"))
        .anySatisfy(text -> assertThat(text).contains("13 of 39"));
  }

  @Test
  void electrocoagulationCutsWithHighFrequencyCurrent() {
    Procedure electrocoagulation = item(Procedure.class, "electrocoagulation");
    assertThat(electrocoagulation.supervision()).isEqualTo(Treatment.Supervision.CLINICIAN_ONLY);
    assertThat(electrocoagulation.technique())
        .extracting(Detail::text, Bundled::verdict)
        .contains(tuple("high-frequency current in place of a scalpel", Verdict.SUPPORTED));
  }

  @Test
  void electrocoagulationSealsVesselsButItsOtherBenefitsAreUnsupported() {
    assertThat(item(Procedure.class, "electrocoagulation").claimedBenefits())
        .extracting(Detail::text, Bundled::verdict)
        .contains(
            tuple("sealing of small vessels", Verdict.SUPPORTED),
            tuple("disinfection of the wound", Verdict.UNSUPPORTED),
            tuple("fewer complications", Verdict.UNSUPPORTED),
            tuple("faster recovery", Verdict.UNSUPPORTED));
  }

  @Test
  void thatMostClinicsNowElectrocoagulateIsUnsupported() {
    assertThat(verdict("article-treatment-9")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(statement("article-treatment-9").text()).contains("most clinics");
  }

  @Test
  void openedNodulesAreEmptiedWithACurette() {
    Procedure curettage = item(Procedure.class, "curettage");
    assertThat(curettage.supervision()).isEqualTo(Treatment.Supervision.CLINICIAN_ONLY);
    assertThat(curettage.technique())
        .extracting(Detail::text)
        .contains("emptying of opened nodules with a curette");
    assertThat(statement("article-treatment-13").readings())
        .filteredOn(Reading::printed, "New nodes")
        .extracting(Reading::meaning)
        .containsExactly("nodules that have opened", "fresh nodules");
  }

  @Test
  void stiffJointsAreTreatedWithPhysicalMeans() {
    assertThat(CALCINOSIS.treatments(PhysicalTherapy.class))
        .filteredOn(therapy -> therapy.goal() == Treatment.Goal.RESTORE_MOBILITY)
        .extracting(PhysicalTherapy::id, PhysicalTherapy::modality, PhysicalTherapy::category)
        .contains(
            tuple("massage", PhysicalTherapy.Modality.MASSAGE, Treatment.Category.PHYSICAL_THERAPY),
            tuple("ozokerite", PhysicalTherapy.Modality.HEAT, Treatment.Category.PHYSICAL_THERAPY),
            tuple("paraffin", PhysicalTherapy.Modality.HEAT, Treatment.Category.PHYSICAL_THERAPY),
            tuple(
                "ultraviolet",
                PhysicalTherapy.Modality.ULTRAVIOLET,
                Treatment.Category.PHYSICAL_THERAPY),
            tuple(
                "therapeutic-exercise",
                PhysicalTherapy.Modality.EXERCISE,
                Treatment.Category.PHYSICAL_THERAPY),
            tuple(
                "spa-treatment",
                PhysicalTherapy.Modality.SPA,
                Treatment.Category.PHYSICAL_THERAPY));
    assertThat(verdict("article-treatment-14")).isEqualTo(Verdict.QUALIFIED);
  }

  @Test
  void ofThePhysicalMeansOnlyExerciseIsSupported() {
    assertThat(verdict("article-treatment-16a")).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict("article-treatment-15a")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(verdict("article-treatment-15b-ozokerite")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(verdict("article-treatment-15b-paraffin")).isEqualTo(Verdict.OUTDATED);
    assertThat(verdict("article-treatment-15c")).isEqualTo(Verdict.UNSAFE);
    assertThat(verdict("article-treatment-16b")).isEqualTo(Verdict.OUTDATED);
  }

  @Test
  void ultravioletLightHarmsInDermatomyositisAndLupus() {
    PhysicalTherapy ultraviolet = item(PhysicalTherapy.class, "ultraviolet");
    assertThat(ultraviolet.supervision()).isEqualTo(Treatment.Supervision.CLINICIAN_ONLY);
    assertThat(ultraviolet.cautions())
        .filteredOn(caution -> caution.severity() == Caution.Severity.HIGH)
        .extracting(Caution::text)
        .anySatisfy(
            text -> assertThat(text).contains("can be harmful in dermatomyositis and lupus"))
        .anySatisfy(text -> assertThat(text).contains("sunblock"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ozokerite", "paraffin"})
  void warmWaxCanBurnNumbOrUlceratedSkin(String id) {
    assertThat(item(PhysicalTherapy.class, id).cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("burn", "numb"));
  }

  @Test
  void massageAndSpaCarryACaution() {
    assertThat(item(PhysicalTherapy.class, "massage").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("Pressure"));
    assertThat(item(PhysicalTherapy.class, "spa-treatment").cautions())
        .extracting(Caution::text)
        .anySatisfy(text -> assertThat(text).contains("sun"));
  }

  @Test
  void exerciseIsSupervised() {
    assertThat(item(PhysicalTherapy.class, "therapeutic-exercise").supervision())
        .isEqualTo(Treatment.Supervision.SUPERVISED);
    assertThat(item(PhysicalTherapy.class, "therapeutic-exercise").statements())
        .extracting(Statement::id)
        .contains("article-treatment-16a");
  }
}
