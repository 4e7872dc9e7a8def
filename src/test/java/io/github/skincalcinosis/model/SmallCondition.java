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

  static ConditionBuilder small() {
    return new ConditionBuilder()
        .edition(edition().build())
        .id("small-calcinosis")
        .name("Calcinosis parva")
        .plainName("Small calcinosis")
        .addSynonyms("lumps")
        .definitionId("overview-claim")
        .addCodes(code().build())
        .addOverviews(overview().build())
        .addWarningSigns(warningSign().build())
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
        .addSelfCareMeasures(selfCareMeasure().build())
        .addPreventiveMeasures(preventiveMeasure().build())
        .addOutlooks(outlook().build())
        .addRelatedConditions(relatedCondition().build())
        .addBodySites(elbow().build(), arm().build())
        .addCodeSystems(codeSystem().build())
        .addSources(article().build(), trial().build());
  }

  static EditionBuilder edition() {
    return new EditionBuilder()
        .version("1.0.0")
        .schemaVersion("2.0")
        .language("en-GB")
        .reviewedOnText("2026-11-22")
        .nextReviewDueText("2027-11-22")
        .licence("CC-BY-4.0")
        .disclaimer("It informs.");
  }

  /** An article of three sentences, of which two are restated. */
  static SourceBuilder article() {
    return new SourceBuilder()
        .id("article")
        .kind(Source.Kind.ARTICLE)
        .title("Lumps under the skin")
        .authorsComplete(false)
        .addOutline(outlineSection().build())
        .addOmitted(omission().build());
  }

  static OutlineSectionBuilder outlineSection() {
    return new OutlineSectionBuilder().id("text").title("Text").sentences(3);
  }

  static OmissionBuilder omission() {
    return new OmissionBuilder().sentenceId("text-3").reason("A link.");
  }

  static SourceBuilder trial() {
    return new SourceBuilder()
        .id("trial")
        .kind(Source.Kind.RANDOMISED_TRIAL)
        .title("A trial of lumps")
        .addAuthors("Doe J", "Roe R")
        .authorsComplete(true)
        .container("J Lumps")
        .volume("2")
        .issue("1")
        .pages("3-4")
        .year(2020)
        .doi("10.1000/182")
        .pmid("21679810")
        .url("https://example.org/trial");
  }

  /** A statement that restates a sentence of the article. */
  static StatementBuilder claim(String id, String sentence) {
    return new StatementBuilder()
        .id(id)
        .text("The article says so.")
        .audience(Audience.PATIENTS)
        .addCitations(new CitationBuilder().sourceId("article").locator(sentence).build())
        .addReadings(reading().build())
        .assessment(assessment().build());
  }

  /** A statement that rests on the trial. */
  static StatementBuilder finding(String id) {
    return new StatementBuilder()
        .id(id)
        .text("The trial shows it.")
        .audience(Audience.PATIENTS)
        .addCitations(toTrial().build());
  }

  static CitationBuilder toTrial() {
    return new CitationBuilder().sourceId("trial");
  }

  static ReadingBuilder reading() {
    return new ReadingBuilder()
        .printed("the lump")
        .meaning("the deposit")
        .confidence(Reading.Confidence.HIGH)
        .note("The next sentence says so.");
  }

  static AssessmentBuilder assessment() {
    return new AssessmentBuilder()
        .verdict(Verdict.SUPPORTED)
        .reason("A trial agrees.")
        .addEvidence(toTrial().build());
  }

  static CautionBuilder caution() {
    return new CautionBuilder()
        .severity(Caution.Severity.HIGH)
        .kind(Caution.Kind.HARM)
        .text("It may burn the skin.")
        .action("Do not do this at home.")
        .addCitations(toTrial().build());
  }

  static CodeBuilder code() {
    return new CodeBuilder()
        .systemId("icd")
        .code("E83.5")
        .display("Disorders of calcium metabolism")
        .match(Match.BROAD)
        .note("Wider.");
  }

  static CodeSystemBuilder codeSystem() {
    return new CodeSystemBuilder()
        .id("icd")
        .name("ICD")
        .version("2026")
        .uri("http://example.org/icd")
        .fhirUri("http://example.org/fhir/icd")
        .licence("Free to use")
        .attribution("WHO");
  }

  static BodySiteBuilder elbow() {
    return new BodySiteBuilder().id("elbow").name("elbow").partOfId("arm").addCodes(code().build());
  }

  /** The larger site of which the elbow is a part. */
  static BodySiteBuilder arm() {
    return new BodySiteBuilder().id("arm").name("arm");
  }

  static OverviewBuilder overview() {
    return new OverviewBuilder()
        .id("overview")
        .name("What it is")
        .section(Section.DEFINITION)
        .addStatements(claim("overview-claim", "text-1").build());
  }

  static WarningSignBuilder warningSign() {
    return new WarningSignBuilder()
        .id("warning-sign")
        .name("Fever")
        .urgency(WarningSign.Urgency.URGENT)
        .action("See a doctor today.")
        .addFormIds("other-form")
        .addCauseIds("cause")
        .addStatements(finding("warning-finding").build());
  }

  static MechanismBuilder mechanism() {
    return new MechanismBuilder()
        .id("mechanism")
        .name("How it comes about")
        .addStepIds("mechanism-first", "mechanism-second")
        .addStatements(
            finding("mechanism-second").build(), finding("mechanism-first").text("First.").build());
  }

  static CauseBuilder cause() {
    return new CauseBuilder()
        .id("cause")
        .name("A cause")
        .category(Cause.Category.KIDNEY)
        .role(Cause.Role.RAISES_PHOSPHATE)
        .addMechanismIds("mechanism")
        .addStatements(finding("cause-finding").build());
  }

  static StageBuilder stage() {
    return new StageBuilder()
        .id("stage")
        .name("A stage")
        .order(1)
        .addSignIds("sign")
        .addComplicationIds("complication")
        .addStatements(finding("stage-finding").build());
  }

  static SignBuilder sign() {
    return new SignBuilder()
        .id("sign")
        .name("A sign")
        .occurrence(occurrence("sign-finding").when("early on").build())
        .addSites(site("sign-finding").build())
        .addStatements(finding("sign-finding").build());
  }

  static OccurrenceBuilder occurrence(String statement) {
    return new OccurrenceBuilder().term(Occurrence.Term.EXCLUDED).statementId(statement);
  }

  static SiteInvolvementBuilder site(String statement) {
    return new SiteInvolvementBuilder()
        .siteId("elbow")
        .strength(SiteInvolvement.Strength.USUAL)
        .statementId(statement);
  }

  static ComplicationBuilder complication() {
    return new ComplicationBuilder()
        .id("complication")
        .name("A complication")
        .occurrence(occurrence("complication-finding").build())
        .addTriggers(detail("complication-finding").build())
        .addConsequences(detail("complication-finding").build())
        .addStatements(finding("complication-finding").build());
  }

  static DetailBuilder detail(String statement) {
    return new DetailBuilder().text("a phrase").statementId(statement);
  }

  static FormBuilder form() {
    return new FormBuilder()
        .id("form")
        .name("A form")
        .basis(Form.Basis.PATTERN)
        .addSynonyms("a kind")
        .addSites(site("form-finding").build())
        .addPopulations(population("form-finding").build())
        .addDischarge(detail("form-finding").build())
        .serumMinerals(serumMinerals().build())
        .addRelations(relation().build())
        .addStatements(finding("form-finding").build());
  }

  static SerumMineralsBuilder serumMinerals() {
    return new SerumMineralsBuilder()
        .calcium(SerumMinerals.Level.NORMAL)
        .phosphate(SerumMinerals.Level.ABNORMAL)
        .statementId("form-finding");
  }

  static FormRelationBuilder relation() {
    return new FormRelationBuilder()
        .formId("other-form")
        .match(Match.NARROW)
        .note("In part.")
        .statementId("form-finding");
  }

  static FormBuilder otherForm() {
    return new FormBuilder()
        .id("other-form")
        .name("Another form")
        .basis(Form.Basis.CAUSE)
        .addStatements(finding("other-form-finding").build());
  }

  static EpidemiologyBuilder epidemiology() {
    return new EpidemiologyBuilder()
        .id("epidemiology")
        .name("How often")
        .addPopulations(population("epidemiology-finding").build())
        .addFrequencies(counted().build(), ranged().build())
        .addStatements(finding("epidemiology-finding").build());
  }

  static PopulationBuilder population(String statement) {
    return new PopulationBuilder()
        .sex(Population.Sex.FEMALE)
        .ageGroup(Population.AgeGroup.YOUNG)
        .tendency(Population.Tendency.MORE_OFTEN)
        .statementId(statement);
  }

  static FrequencyBuilder frequency() {
    return new FrequencyBuilder().who("patients with lumps").statementId("epidemiology-finding");
  }

  static FrequencyBuilder counted() {
    return frequency().count(3).total(12);
  }

  static FrequencyBuilder ranged() {
    return frequency().lowestPercent(new BigDecimal("2.5")).highestPercent(new BigDecimal("40"));
  }

  static DiagnosticMethodBuilder diagnosticMethod() {
    return new DiagnosticMethodBuilder()
        .id("diagnosis")
        .name("A look")
        .methodKind(DiagnosticMethod.Kind.CLINICAL)
        .addFindings(detail("diagnosis-finding").build())
        .addStatements(finding("diagnosis-finding").build());
  }

  static DifferentialBuilder differential() {
    return new DifferentialBuilder()
        .id("differential")
        .name("A look-alike")
        .addDistinctions(detail("differential-finding").build())
        .addStatements(finding("differential-finding").build());
  }

  static PregnancyNoteBuilder pregnancyNote() {
    return new PregnancyNoteBuilder()
        .id("pregnancy-note")
        .name("A note")
        .noteKind(PregnancyNote.Kind.ADVICE)
        .addStatements(finding("pregnancy-finding").build());
  }

  static DrugTherapyBuilder drug() {
    return new DrugTherapyBuilder()
        .id("drug")
        .name("A drug")
        .goal(Treatment.Goal.NORMALISE_CALCIUM)
        .standing(Standing.OPTION)
        .standingStatementId("drug-finding")
        .supervision(Treatment.Supervision.CLINICIAN_ONLY)
        .addEvidence(evidence().build())
        .addSubstances(substance().build())
        .addHarms(detail("drug-finding").build())
        .pregnancy(pregnancy().build())
        .addCautions(caution().build())
        .addStatements(finding("drug-finding").build());
  }

  /** Three of ten improved. */
  static EvidenceBuilder evidence() {
    return new EvidenceBuilder()
        .design(Evidence.Design.CASE_SERIES)
        .finding(Evidence.Finding.MIXED)
        .improved(3)
        .total(10)
        .statementId("drug-finding");
  }

  static DrugPregnancyBuilder pregnancy() {
    return new DrugPregnancyBuilder()
        .advice(DrugPregnancy.Advice.AVOID)
        .statementId("drug-finding");
  }

  static SubstanceBuilder substance() {
    return new SubstanceBuilder().name("substance").addCodes(code().build());
  }

  static ProcedureBuilder procedure() {
    return new ProcedureBuilder()
        .id("procedure")
        .name("A procedure")
        .goal(Treatment.Goal.REMOVE_DEPOSITS)
        .standing(Standing.ESTABLISHED)
        .standingStatementId("procedure-finding")
        .supervision(Treatment.Supervision.CLINICIAN_ONLY)
        .addTechnique(detail("procedure-finding").build())
        .addClaimedBenefits(detail("procedure-finding").build())
        .addStatements(finding("procedure-finding").build());
  }

  static PhysicalTherapyBuilder physicalTherapy() {
    return new PhysicalTherapyBuilder()
        .id("massage")
        .name("Massage")
        .goal(Treatment.Goal.RESTORE_MOBILITY)
        .standing(Standing.EXPERIMENTAL)
        .standingStatementId("massage-finding")
        .supervision(Treatment.Supervision.SUPERVISED)
        .modality(PhysicalTherapy.Modality.MASSAGE)
        .addStatements(finding("massage-finding").build());
  }

  static DietaryMeasureBuilder diet() {
    return new DietaryMeasureBuilder()
        .id("diet")
        .name("Less salt")
        .goal(Treatment.Goal.NORMALISE_CALCIUM)
        .standing(Standing.UNPROVEN)
        .standingStatementId("diet-finding")
        .supervision(Treatment.Supervision.SELF_CARE)
        .nutrient("salt")
        .change(DietaryMeasure.Change.REDUCE)
        .addClaimedBenefits(detail("diet-finding").build())
        .addStatements(finding("diet-finding").build());
  }

  static FolkRemedyBuilder remedy() {
    return new FolkRemedyBuilder()
        .id("remedy")
        .name("A tincture")
        .goal(Treatment.Goal.RELIEVE)
        .standing(Standing.ADVISED_AGAINST)
        .standingStatementId("remedy-finding")
        .supervision(Treatment.Supervision.SELF_CARE)
        .addIngredients(ingredient().build())
        .addPreparation(detail("remedy-claim").build())
        .schedule(schedule().build())
        .addCautions(caution().build())
        .addStatements(
            remedyClaim().build(),
            finding("remedy-finding").text("It is advised against.").build());
  }

  static StatementBuilder remedyClaim() {
    return claim("remedy-claim", "text-2")
        .assessment(
            assessment()
                .verdict(Verdict.UNSAFE)
                .reason("It may burn.")
                .evidence(List.of())
                .build());
  }

  static IngredientBuilder ingredient() {
    return new IngredientBuilder().name("garlic").quantity("one clove").statementId("remedy-claim");
  }

  /** Two drops on the first day, in two doses, two more each day up to six. */
  static DoseScheduleBuilder schedule() {
    return new DoseScheduleBuilder()
        .unit("drop")
        .firstDailyDose(2)
        .dosesPerDay(2)
        .dailyStep(2)
        .peakDailyDose(6)
        .restDays(7)
        .addStatementIds("remedy-claim");
  }

  static SelfCareMeasureBuilder selfCareMeasure() {
    return new SelfCareMeasureBuilder()
        .id("self-care")
        .name("Warm hands")
        .advice(SelfCareMeasure.Advice.DO)
        .addStatements(finding("self-care-finding").build());
  }

  static PreventiveMeasureBuilder preventiveMeasure() {
    return new PreventiveMeasureBuilder()
        .id("prevention")
        .name("Care")
        .addStatements(finding("prevention-finding").build());
  }

  static OutlookBuilder outlook() {
    return new OutlookBuilder()
        .id("outlook")
        .name("How it goes on")
        .extent(Outlook.Extent.SINGLE_NODULES)
        .prognosis(Outlook.Prognosis.FAVOURABLE)
        .addStatements(finding("outlook-finding").build());
  }

  static RelatedConditionBuilder relatedCondition() {
    return new RelatedConditionBuilder()
        .id("related")
        .name("A relative")
        .relation(RelatedCondition.Relation.RESEMBLES)
        .addStatements(finding("related-finding").build());
  }
}
