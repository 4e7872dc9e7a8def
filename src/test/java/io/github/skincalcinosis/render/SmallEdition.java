package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.AssessmentBuilder;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.BodySiteBuilder;
import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.CauseBuilder;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.CautionBuilder;
import io.github.skincalcinosis.model.CitationBuilder;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeBuilder;
import io.github.skincalcinosis.model.CodeSystemBuilder;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.DetailBuilder;
import io.github.skincalcinosis.model.DrugTherapyBuilder;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.EditionBuilder;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.OccurrenceBuilder;
import io.github.skincalcinosis.model.OverviewBuilder;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.SelfCareMeasureBuilder;
import io.github.skincalcinosis.model.SignBuilder;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.SourceBuilder;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.SubstanceBuilder;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import io.github.skincalcinosis.model.WarningSignBuilder;

/** A condition of a few items, each of which an output has to treat in its own way. */
final class SmallEdition {
  private SmallEdition() {}

  static ConditionBuilder small() {
    return new ConditionBuilder()
        .edition(
            new EditionBuilder()
                .version("1.0.0")
                .schemaVersion("2.0")
                .language("en-GB")
                .reviewedOnText("2026-11-22")
                .nextReviewDueText("2027-11-22")
                .licence("CC-BY-4.0")
                .disclaimer("It informs.")
                .build())
        .id("small-calcinosis")
        .name("Calcinosis parva")
        .plainName("Small calcinosis")
        .addSynonyms("lumps")
        .definitionId("definition-1")
        .addCodes(code("1", Match.EXACT), code("2", Match.BROAD))
        .addOverviews(
            new OverviewBuilder()
                .id("definition")
                .section(Section.DEFINITION)
                .name("In short")
                .addStatements(told("definition-1", "Calcium lies in the skin."))
                .build())
        .addWarningSigns(
            new WarningSignBuilder()
                .id("fever")
                .name("Fever")
                .urgency(WarningSign.Urgency.URGENT)
                .action("See a doctor today.")
                .addStatements(told("fever-1", "Fever may mean infection."))
                .build())
        .addCauses(
            cause("injury").addStatements(told("injury-1", "Injury may lead to lumps.")).build(),
            cause("kidneys")
                .addStatements(told("kidneys-1", "The kidneys were blamed."), contradicted())
                .build())
        .addSigns(
            new SignBuilder()
                .id("lumps")
                .name("Lumps")
                .addSynonyms("nodules")
                .addCodes(code("3", Match.EXACT), code("4", Match.CLOSE))
                .addCautions(caution(Caution.Severity.LOW, "Lumps may break."))
                .addStatements(told("lumps-1", "Lumps are firm."))
                .build(),
            new SignBuilder()
                .id("itch")
                .name("Itch")
                .occurrence(
                    new OccurrenceBuilder()
                        .term(Occurrence.Term.EXCLUDED)
                        .statementId("itch-2")
                        .build())
                .addStatements(
                    told("itch-1", "It does not itch."),
                    found("itch-2", "Itch was absent in 10 of 10.").build())
                .build())
        .addTreatments(
            new DrugTherapyBuilder()
                .id("iodide")
                .name("Iodide")
                .goal(Treatment.Goal.REMOVE_DEPOSITS)
                .standing(Standing.ADVISED_AGAINST)
                .supervision(Treatment.Supervision.CLINICIAN_ONLY)
                .addSubstances(
                    new SubstanceBuilder()
                        .name("potassium iodide")
                        .addCodes(code("5", Match.EXACT))
                        .build())
                .addHarms(new DetailBuilder().text("rash").statementId("iodide-2").build())
                .addCautions(
                    caution(Caution.Severity.LOW, "It tastes of metal."),
                    caution(Caution.Severity.HIGH, "It can harm the thyroid."))
                .addStatements(
                    told("iodide-1", "Iodide is not advised."),
                    found("iodide-2", "Rash followed in 2 of 9.").build(),
                    unsafe())
                .build())
        .addSelfCareMeasures(
            new SelfCareMeasureBuilder()
                .id("picking")
                .name("Picking at lumps")
                .advice(SelfCareMeasure.Advice.DO_NOT)
                .addStatements(told("picking-1", "Picking lets germs in."))
                .build())
        .addBodySites(
            new BodySiteBuilder().id("arm").name("arm").addCodes(code("6", Match.EXACT)).build())
        .addCodeSystems(
            new CodeSystemBuilder()
                .id("hpo")
                .name("Human Phenotype Ontology")
                .version("2026")
                .uri("http://purl.obolibrary.org/obo/hp.owl")
                .fhirUri("http://human-phenotype-ontology.org")
                .licence("Cite it.")
                .build())
        .addSources(
            new SourceBuilder()
                .id("article")
                .kind(Source.Kind.ARTICLE)
                .title("Lumps under the skin")
                .authorsComplete(false)
                .build(),
            source().build());
  }

  /** The same in another language, or with another spelling of its tag. */
  static ConditionBuilder language(String tag) {
    Edition edition = small().build().edition();
    return small().edition(new EditionBuilder().from(edition).language(tag).build());
  }

  static SourceBuilder source() {
    return new SourceBuilder()
        .id("trial")
        .kind(Source.Kind.COHORT)
        .title("A cohort")
        .addAuthors("van der Berg JP", "World Health Organization")
        .authorsComplete(true)
        .container("J Lumps")
        .volume("12")
        .issue("3")
        .pages("1-9")
        .year(2020)
        .doi("10.1000/a(b)<c>'d\"e")
        .pmid("123");
  }

  private static CauseBuilder cause(String id) {
    return new CauseBuilder()
        .id(id)
        .name("Cause " + id)
        .category(Cause.Category.TISSUE_INJURY)
        .role(Cause.Role.DAMAGES_TISSUE);
  }

  static Code code(String code, Match match) {
    return new CodeBuilder().systemId("hpo").code("HP:" + code).match(match).build();
  }

  static Caution caution(Caution.Severity severity, String text) {
    return new CautionBuilder()
        .severity(severity)
        .kind(Caution.Kind.HARM)
        .text(text)
        .action("Ask your doctor.")
        .addCitations(new CitationBuilder().sourceId("trial").build())
        .build();
  }

  static Statement told(String id, String text) {
    return found(id, text).audience(Audience.PATIENTS).build();
  }

  private static StatementBuilder found(String id, String text) {
    return new StatementBuilder()
        .id(id)
        .text(text)
        .audience(Audience.CLINICIANS)
        .addCitations(new CitationBuilder().sourceId("trial").build());
  }

  private static Statement contradicted() {
    return claim("kidneys-2", "The article blames the kidneys.", Verdict.CONTRADICTED);
  }

  private static Statement unsafe() {
    return claim("iodide-3", "The article praises iodide.", Verdict.UNSAFE);
  }

  private static Statement claim(String id, String text, Verdict verdict) {
    return new StatementBuilder()
        .id(id)
        .text(text)
        .audience(Audience.CLINICIANS)
        .addCitations(new CitationBuilder().sourceId("article").build())
        .assessment(
            new AssessmentBuilder().verdict(verdict).reason("Studies say otherwise.").build())
        .build();
  }
}
