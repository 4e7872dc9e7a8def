package io.github.skincalcinosis.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A small valid condition that has every part once, each as a builder, so that a test can change
 * the one thing it is about.
 */
final class SmallCondition {
  private SmallCondition() {}

  static Condition build() {
    return small().build();
  }

  static Condition.Builder small() {
    return Condition.builder()
        .edition(edition().build())
        .id("small-calcinosis")
        .name("Calcinosis parva")
        .plainName("Small calcinosis")
        .addSynonyms("lumps")
        .addCodes(code().build())
        .addOverviews(overview().build())
        .addMechanisms(mechanism().build())
        .addCauses(cause().build())
        .addStages(stage().build())
        .addSigns(sign().build())
        .addComplications(complication().build())
        .addForms(form().build(), otherForm().build())
        .addEpidemiology(epidemiology().build())
        .addDiagnosticMethods(diagnosticMethod().build())
        .addDifferentials(differential().build())
        .addPregnancyNotes(pregnancyNote().build())
        .addTreatments(
            drug().build(),
            procedure().build(),
            physicalTherapy().build(),
            diet().build(),
            remedy().build())
        .addPreventiveMeasures(preventiveMeasure().build())
        .addOutlooks(outlook().build())
        .addRelatedConditions(relatedCondition().build())
        .addBodySites(elbow().build())
        .addCodeSystems(codeSystem().build())
        .addSources(article().build(), trial().build());
  }

  static Edition.Builder edition() {
    return Edition.builder()
        .version("1.0.0")
        .schemaVersion("1.0")
        .language("en-GB")
        .reviewedOnText("2026-11-22")
        .nextReviewDueText("2027-11-22")
        .licence("CC-BY-4.0")
        .disclaimer("It informs.");
  }

  /** An article of three sentences, of which two are restated. */
  static Source.Builder article() {
    return Source.builder()
        .id("article")
        .kind(SourceKind.ARTICLE)
        .title("Lumps under the skin")
        .addOutline(outlineSection().build())
        .addOmitted(omission().build());
  }

  static OutlineSection.Builder outlineSection() {
    return OutlineSection.builder().id("text").title("Text").sentences(3);
  }

  static Omission.Builder omission() {
    return Omission.builder().sentence("text-3").reason("A link.");
  }

  static Source.Builder trial() {
    return Source.builder()
        .id("trial")
        .kind(SourceKind.RANDOMISED_TRIAL)
        .title("A trial of lumps")
        .addAuthors("Doe J", "Roe R")
        .container("J Lumps 2:3-4")
        .year(2020)
        .doi("10.1000/182")
        .pmid("21679810")
        .url("https://example.org/trial");
  }

  /** A statement that restates a sentence of the article. */
  static Statement.Builder claim(String id, String sentence) {
    return Statement.builder()
        .id(id)
        .text("The article says so.")
        .addCitations(Citation.builder().source("article").locator(sentence).build())
        .addReadings(reading().build())
        .assessment(assessment().build());
  }

  /** A statement that rests on the trial. */
  static Statement.Builder finding(String id) {
    return Statement.builder().id(id).text("The trial shows it.").addCitations(toTrial().build());
  }

  static Citation.Builder toTrial() {
    return Citation.builder().source("trial");
  }

  static Reading.Builder reading() {
    return Reading.builder()
        .printed("the lump")
        .meaning("the deposit")
        .confidence(Confidence.HIGH)
        .note("The next sentence says so.");
  }

  static Assessment.Builder assessment() {
    return Assessment.builder()
        .verdict(Verdict.SUPPORTED)
        .reason("A trial agrees.")
        .addEvidence(toTrial().build());
  }

  static Caution.Builder caution() {
    return Caution.builder()
        .severity(Severity.HIGH)
        .text("Do not do this at home.")
        .addCitations(toTrial().build());
  }

  static Code.Builder code() {
    return Code.builder()
        .system("icd")
        .code("E83.5")
        .display("Disorders of calcium metabolism")
        .match(Match.BROAD)
        .note("Wider.");
  }

  static CodeSystem.Builder codeSystem() {
    return CodeSystem.builder()
        .id("icd")
        .name("ICD")
        .version("2026")
        .uri("http://example.org/icd")
        .licence("Free to use")
        .attribution("WHO");
  }

  static BodySite.Builder elbow() {
    return BodySite.builder().id("elbow").name("elbow").addCodes(code().build());
  }

  static Overview.Builder overview() {
    return Overview.builder()
        .id("overview")
        .name("What it is")
        .section(Section.DEFINITION)
        .addStatements(claim("overview-claim", "text-1").build());
  }

  static Mechanism.Builder mechanism() {
    return Mechanism.builder()
        .id("mechanism")
        .name("How it comes about")
        .addStepIds("mechanism-first", "mechanism-second")
        .addStatements(
            finding("mechanism-second").build(), finding("mechanism-first").text("First.").build());
  }

  static Cause.Builder cause() {
    return Cause.builder()
        .id("cause")
        .name("A cause")
        .category(CauseCategory.KIDNEY)
        .role(CauseRole.SOURCE_OF_EXCESS_CALCIUM)
        .addMechanisms("mechanism")
        .addStatements(finding("cause-finding").build());
  }

  static Stage.Builder stage() {
    return Stage.builder()
        .id("stage")
        .name("A stage")
        .order(1)
        .addSigns("sign")
        .addComplications("complication")
        .addStatements(finding("stage-finding").build());
  }

  static Sign.Builder sign() {
    return Sign.builder()
        .id("sign")
        .name("A sign")
        .presence(Presence.ABSENT)
        .when("early on")
        .addSites(site("sign-finding").build())
        .addStatements(finding("sign-finding").build());
  }

  static SiteInvolvement.Builder site(String statement) {
    return SiteInvolvement.builder()
        .site("elbow")
        .strength(SiteStrength.USUAL)
        .statement(statement);
  }

  static Complication.Builder complication() {
    return Complication.builder()
        .id("complication")
        .name("A complication")
        .addTriggers(detail("complication-finding").build())
        .addConsequences(detail("complication-finding").build())
        .addStatements(finding("complication-finding").build());
  }

  static Detail.Builder detail(String statement) {
    return Detail.builder().text("a phrase").statement(statement);
  }

  static Form.Builder form() {
    return Form.builder()
        .id("form")
        .name("A form")
        .basis(FormBasis.PATTERN)
        .addSynonyms("a kind")
        .addSites(site("form-finding").build())
        .addPopulations(population("form-finding").build())
        .addDischarge(detail("form-finding").build())
        .serumMinerals(serumMinerals().build())
        .addRelations(relation().build())
        .addStatements(finding("form-finding").build());
  }

  static SerumMinerals.Builder serumMinerals() {
    return SerumMinerals.builder()
        .calcium(SerumLevel.NORMAL)
        .phosphate(SerumLevel.ABNORMAL)
        .statement("form-finding");
  }

  static FormRelation.Builder relation() {
    return FormRelation.builder()
        .form("other-form")
        .match(Match.NARROW)
        .note("In part.")
        .statement("form-finding");
  }

  static Form.Builder otherForm() {
    return Form.builder()
        .id("other-form")
        .name("Another form")
        .basis(FormBasis.CAUSE)
        .addStatements(finding("other-form-finding").build());
  }

  static Epidemiology.Builder epidemiology() {
    return Epidemiology.builder()
        .id("epidemiology")
        .name("How often")
        .addPopulations(population("epidemiology-finding").build())
        .addFrequencies(counted().build(), ranged().build())
        .addStatements(finding("epidemiology-finding").build());
  }

  static Population.Builder population(String statement) {
    return Population.builder()
        .sex(Sex.FEMALE)
        .ageGroup(AgeGroup.YOUNG)
        .tendency(Tendency.MORE_OFTEN)
        .statement(statement);
  }

  static Frequency.Builder frequency() {
    return Frequency.builder().who("patients with lumps").statement("epidemiology-finding");
  }

  static Frequency.Builder counted() {
    return frequency().count(3).total(12);
  }

  static Frequency.Builder ranged() {
    return frequency().lowestPercent(new BigDecimal("2.5")).highestPercent(new BigDecimal("40"));
  }

  static DiagnosticMethod.Builder diagnosticMethod() {
    return DiagnosticMethod.builder()
        .id("diagnosis")
        .name("A look")
        .kind(DiagnosticKind.CLINICAL)
        .addFindings(detail("diagnosis-finding").build())
        .addStatements(finding("diagnosis-finding").build());
  }

  static Differential.Builder differential() {
    return Differential.builder()
        .id("differential")
        .name("A look-alike")
        .addDistinctions(detail("differential-finding").build())
        .addStatements(finding("differential-finding").build());
  }

  static PregnancyNote.Builder pregnancyNote() {
    return PregnancyNote.builder()
        .id("pregnancy-note")
        .name("A note")
        .kind(PregnancyNoteKind.ADVICE)
        .addStatements(finding("pregnancy-finding").build());
  }

  static DrugTherapy.Builder drug() {
    return DrugTherapy.builder()
        .id("drug")
        .name("A drug")
        .goal(TreatmentGoal.NORMALISE_CALCIUM)
        .statement("drug-finding")
        .supervision(Supervision.CLINICIAN_ONLY)
        .addSubstances(substance().build())
        .addToxicity(detail("drug-finding").build())
        .addCautions(caution().build())
        .addStatements(finding("drug-finding").build());
  }

  static Substance.Builder substance() {
    return Substance.builder().name("substance").addCodes(code().build());
  }

  static Procedure.Builder procedure() {
    return Procedure.builder()
        .id("procedure")
        .name("A procedure")
        .goal(TreatmentGoal.REMOVE_DEPOSITS)
        .statement("procedure-finding")
        .supervision(Supervision.CLINICIAN_ONLY)
        .addTechnique(detail("procedure-finding").build())
        .addClaimedBenefits(detail("procedure-finding").build())
        .addStatements(finding("procedure-finding").build());
  }

  static PhysicalTherapy.Builder physicalTherapy() {
    return PhysicalTherapy.builder()
        .id("massage")
        .name("Massage")
        .goal(TreatmentGoal.RESTORE_MOBILITY)
        .statement("massage-finding")
        .supervision(Supervision.SUPERVISED)
        .modality(Modality.MASSAGE)
        .addStatements(finding("massage-finding").build());
  }

  static DietaryMeasure.Builder diet() {
    return DietaryMeasure.builder()
        .id("diet")
        .name("Less salt")
        .goal(TreatmentGoal.NORMALISE_CALCIUM)
        .statement("diet-finding")
        .supervision(Supervision.SELF_CARE)
        .nutrient("salt")
        .change(DietaryChange.REDUCE)
        .addClaimedBenefits(detail("diet-finding").build())
        .addStatements(finding("diet-finding").build());
  }

  static FolkRemedy.Builder remedy() {
    return FolkRemedy.builder()
        .id("remedy")
        .name("A tincture")
        .goal(TreatmentGoal.RELIEVE)
        .statement("remedy-claim")
        .supervision(Supervision.SELF_CARE)
        .addIngredients(ingredient().build())
        .addPreparation(detail("remedy-claim").build())
        .schedule(schedule().build())
        .addCautions(caution().build())
        .addStatements(remedyClaim().build());
  }

  static Statement.Builder remedyClaim() {
    return claim("remedy-claim", "text-2")
        .assessment(
            assessment()
                .verdict(Verdict.UNSAFE)
                .reason("It may burn.")
                .evidence(List.of())
                .build());
  }

  static Ingredient.Builder ingredient() {
    return Ingredient.builder().name("garlic").quantity("one clove").statement("remedy-claim");
  }

  /** Two drops on the first day, in two doses, two more each day up to six. */
  static DoseSchedule.Builder schedule() {
    return DoseSchedule.builder()
        .unit("drop")
        .firstDailyDose(2)
        .dosesPerDay(2)
        .dailyStep(2)
        .peakDailyDose(6)
        .restDays(7)
        .addStatements("remedy-claim");
  }

  static PreventiveMeasure.Builder preventiveMeasure() {
    return PreventiveMeasure.builder()
        .id("prevention")
        .name("Care")
        .addStatements(finding("prevention-finding").build());
  }

  static Outlook.Builder outlook() {
    return Outlook.builder()
        .id("outlook")
        .name("How it goes on")
        .extent(Extent.SINGLE_NODULES)
        .prognosis(Prognosis.FAVOURABLE)
        .addStatements(finding("outlook-finding").build());
  }

  static RelatedCondition.Builder relatedCondition() {
    return RelatedCondition.builder()
        .id("related")
        .name("A relative")
        .relation(Relation.RESEMBLES)
        .addStatements(finding("related-finding").build());
  }
}
