package io.github.skincalcinosis.benchmark;

import java.util.List;

/**
 * The file as records that check nothing, to be bound by Jackson and Gson. They have to have every
 * property of the bundled file: Jackson refuses what it does not know.
 */
final class Records {
  private Records() {}

  record Condition(
      Edition edition,
      String id,
      String name,
      String plainName,
      List<String> synonyms,
      String definition,
      List<Code> codes,
      List<Overview> overviews,
      List<WarningSign> warningSigns,
      List<Mechanism> mechanisms,
      List<Cause> causes,
      List<Epidemiology> epidemiology,
      List<Stage> stages,
      List<Sign> signs,
      List<Complication> complications,
      List<Form> forms,
      List<DiagnosticMethod> diagnosticMethods,
      List<Differential> differentials,
      List<Outlook> outlooks,
      List<Treatment> treatments,
      List<SelfCareMeasure> selfCareMeasures,
      List<PreventiveMeasure> preventiveMeasures,
      List<PregnancyNote> pregnancyNotes,
      List<RelatedCondition> relatedConditions,
      List<BodySite> bodySites,
      List<CodeSystem> codeSystems,
      List<Source> sources) {}

  record Edition(
      String version,
      String schemaVersion,
      String language,
      String reviewedOn,
      String nextReviewDue,
      String licence,
      String disclaimer) {}

  record Overview(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String section,
      List<Caution> cautions,
      List<Statement> statements) {}

  record WarningSign(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String urgency,
      String action,
      List<String> forms,
      List<String> causes,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Mechanism(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      List<String> steps,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Cause(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String category,
      String role,
      List<String> mechanisms,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Stage(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      Integer order,
      List<String> signs,
      List<String> complications,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Sign(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      Occurrence occurrence,
      List<SiteInvolvement> sites,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Complication(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      Occurrence occurrence,
      List<Detail> triggers,
      List<Detail> consequences,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Form(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String basis,
      List<SiteInvolvement> sites,
      List<Population> populations,
      List<Detail> discharge,
      SerumMinerals serumMinerals,
      List<FormRelation> relations,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Epidemiology(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      List<Population> populations,
      List<Frequency> frequencies,
      List<Caution> cautions,
      List<Statement> statements) {}

  record DiagnosticMethod(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String methodKind,
      List<Detail> findings,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Differential(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      List<Detail> distinctions,
      List<Caution> cautions,
      List<Statement> statements) {}

  record PregnancyNote(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String noteKind,
      List<Caution> cautions,
      List<Statement> statements) {}

  /** Of any kind. */
  record Treatment(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String goal,
      String standing,
      String standingStatement,
      String supervision,
      List<Evidence> evidence,
      List<Substance> substances,
      List<Detail> harms,
      DrugPregnancy pregnancy,
      List<Caution> cautions,
      List<Statement> statements,
      List<Detail> technique,
      List<Detail> claimedBenefits,
      String modality,
      String nutrient,
      String change,
      List<Ingredient> ingredients,
      List<Detail> preparation,
      DoseSchedule schedule) {}

  record SelfCareMeasure(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String advice,
      List<Caution> cautions,
      List<Statement> statements) {}

  record PreventiveMeasure(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Outlook(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String extent,
      String prognosis,
      List<Caution> cautions,
      List<Statement> statements) {}

  record RelatedCondition(
      String kind,
      String id,
      String name,
      List<String> synonyms,
      List<Code> codes,
      String relation,
      List<Caution> cautions,
      List<Statement> statements) {}

  record Statement(
      String id,
      String text,
      String audience,
      List<Citation> citations,
      List<Reading> readings,
      Assessment assessment) {}

  record Citation(String source, String locator) {}

  record Assessment(String verdict, String reason, String limits, List<Citation> evidence) {}

  record Reading(String printed, String meaning, String confidence, String note) {}

  record Caution(
      String severity, String kind, String text, String action, List<Citation> citations) {}

  record Code(String system, String code, String display, String match, String note) {}

  record Detail(String text, String statement) {}

  record SiteInvolvement(String site, String strength, String statement) {}

  record Population(String sex, String ageGroup, String tendency, String statement) {}

  record Frequency(
      String who,
      Integer count,
      Integer total,
      Double lowestPercent,
      Double highestPercent,
      String statement) {}

  record Occurrence(String term, String when, String statement) {}

  record Evidence(
      String design, String finding, Integer improved, Integer total, String statement) {}

  record DrugPregnancy(String advice, String statement) {}

  record SerumMinerals(String calcium, String phosphate, String statement) {}

  record FormRelation(String form, String match, String note, String statement) {}

  record Substance(String name, List<Code> codes) {}

  record Ingredient(String name, String quantity, String statement) {}

  record DoseSchedule(
      String unit,
      Integer firstDailyDose,
      Integer dosesPerDay,
      Integer dailyStep,
      Integer peakDailyDose,
      Integer restDays,
      List<String> statements) {}

  record BodySite(String id, String name, String partOf, List<Code> codes) {}

  record CodeSystem(
      String id,
      String name,
      String version,
      String uri,
      String fhirUri,
      String licence,
      String attribution) {}

  record Source(
      String id,
      String kind,
      String title,
      List<String> authors,
      Boolean authorsComplete,
      String container,
      String volume,
      String issue,
      String pages,
      Integer year,
      String doi,
      String pmid,
      String url,
      List<OutlineSection> outline,
      List<Omission> omitted) {}

  record OutlineSection(String id, String title, Integer sentences) {}

  record Omission(String sentence, String reason) {}
}
