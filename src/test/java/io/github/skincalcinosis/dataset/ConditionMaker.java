package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.AssessmentBuilder;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.BodySite;
import io.github.skincalcinosis.model.BodySiteBuilder;
import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.CauseBuilder;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.CautionBuilder;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.CitationBuilder;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeBuilder;
import io.github.skincalcinosis.model.CodeSystem;
import io.github.skincalcinosis.model.CodeSystemBuilder;
import io.github.skincalcinosis.model.Complication;
import io.github.skincalcinosis.model.ComplicationBuilder;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DetailBuilder;
import io.github.skincalcinosis.model.DiagnosticMethod;
import io.github.skincalcinosis.model.DiagnosticMethodBuilder;
import io.github.skincalcinosis.model.DietaryMeasure;
import io.github.skincalcinosis.model.DietaryMeasureBuilder;
import io.github.skincalcinosis.model.Differential;
import io.github.skincalcinosis.model.DifferentialBuilder;
import io.github.skincalcinosis.model.DoseSchedule;
import io.github.skincalcinosis.model.DoseScheduleBuilder;
import io.github.skincalcinosis.model.DrugPregnancy;
import io.github.skincalcinosis.model.DrugPregnancyBuilder;
import io.github.skincalcinosis.model.DrugTherapyBuilder;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.EditionBuilder;
import io.github.skincalcinosis.model.Epidemiology;
import io.github.skincalcinosis.model.EpidemiologyBuilder;
import io.github.skincalcinosis.model.Evidence;
import io.github.skincalcinosis.model.EvidenceBuilder;
import io.github.skincalcinosis.model.FolkRemedyBuilder;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBuilder;
import io.github.skincalcinosis.model.FormRelationBuilder;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.FrequencyBuilder;
import io.github.skincalcinosis.model.IngredientBuilder;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Mechanism;
import io.github.skincalcinosis.model.MechanismBuilder;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.OccurrenceBuilder;
import io.github.skincalcinosis.model.Omission;
import io.github.skincalcinosis.model.OmissionBuilder;
import io.github.skincalcinosis.model.OutlineSection;
import io.github.skincalcinosis.model.OutlineSectionBuilder;
import io.github.skincalcinosis.model.Outlook;
import io.github.skincalcinosis.model.OutlookBuilder;
import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.OverviewBuilder;
import io.github.skincalcinosis.model.PhysicalTherapy;
import io.github.skincalcinosis.model.PhysicalTherapyBuilder;
import io.github.skincalcinosis.model.Population;
import io.github.skincalcinosis.model.PopulationBuilder;
import io.github.skincalcinosis.model.PregnancyNote;
import io.github.skincalcinosis.model.PregnancyNoteBuilder;
import io.github.skincalcinosis.model.PreventiveMeasure;
import io.github.skincalcinosis.model.PreventiveMeasureBuilder;
import io.github.skincalcinosis.model.ProcedureBuilder;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.ReadingBuilder;
import io.github.skincalcinosis.model.RelatedCondition;
import io.github.skincalcinosis.model.RelatedConditionBuilder;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.SelfCareMeasureBuilder;
import io.github.skincalcinosis.model.SerumMinerals;
import io.github.skincalcinosis.model.SerumMineralsBuilder;
import io.github.skincalcinosis.model.Sign;
import io.github.skincalcinosis.model.SignBuilder;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.SiteInvolvementBuilder;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.SourceBuilder;
import io.github.skincalcinosis.model.Stage;
import io.github.skincalcinosis.model.StageBuilder;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.SubstanceBuilder;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import io.github.skincalcinosis.model.WarningSignBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Makes up conditions that keep every rule: nonsense in form, of every type, with every optional
 * part now there and now not.
 */
final class ConditionMaker {
  /** Single characters and pairs that a careless writer or reader would get wrong. */
  private static final List<String> CHARACTERS =
      List.of(
          "a",
          "Z",
          "7",
          "\"",
          "\\",
          "/",
          "'",
          "<",
          "&",
          "{",
          "]",
          ",",
          ":",
          "ä",
          "ß",
          "İ",
          "ı",
          "µ",
          "–",
          "…",
          "日",
          "ا",
          "\u0301",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\uFFFD",
          "\uFFFC",
          "\uE000",
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\u2695\uFE0F",
          "\uD834\uDD1E",
          "\uDBFF\uDFFD",
          "\\u0000",
          "null");

  private final Random random;
  private final List<Source> literature = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> uncited = new ArrayList<>();
  private int ids;
  private int names;
  private int stages;

  private ConditionMaker(Random random) {
    this.random = random;
  }

  /** {@return a condition that follows from the seed} */
  static Condition make(long seed) {
    return new ConditionMaker(new Random(seed)).condition();
  }

  private Condition condition() {
    List<CodeSystem> systems = some(this::codeSystem);
    List<BodySite> sites = new ArrayList<>();
    some(() -> sites.add(bodySite(systems, sites)));
    literature.addAll(some(this::publication));
    literature.add(publication());
    String article = random.nextBoolean() ? "article" : "article-" + id();
    List<OutlineSection> outline = some(this::outlineSection);
    outline.forEach(section -> sentences.addAll(section.sentenceIds()));
    uncited.addAll(sentences);
    List<Overview> overviews =
        shuffled(Section.values()).stream()
            .limit(1 + random.nextInt(Section.values().length))
            .map(section -> overview(section, article, systems))
            .toList();
    ConditionBuilder builder = new ConditionBuilder();
    List<Mechanism> mechanisms = some(() -> mechanism(article));
    List<Sign> signs = some(() -> sign(article, sites));
    List<Complication> complications = some(() -> complication(article));
    List<Form> forms = new ArrayList<>();
    some(() -> forms.add(form(article, sites, forms)));
    List<Cause> causes = some(() -> cause(article, mechanisms));
    builder
        .edition(edition())
        .id(id())
        .name(name())
        .plainName(text())
        .synonyms(some(this::text))
        .definitionId(maybe(() -> one(overviews).statements().get(0).id()))
        .codes(codes(systems))
        .overviews(overviews)
        .mechanisms(mechanisms)
        .warningSigns(some(() -> warningSign(article, forms, causes)))
        .causes(causes)
        .stages(some(() -> stage(article, signs, complications)))
        .signs(signs)
        .complications(complications)
        .forms(forms)
        .epidemiology(some(() -> epidemiology(article)))
        .diagnosticMethods(some(() -> diagnosticMethod(article)))
        .differentials(some(() -> differential(article)))
        .pregnancyNotes(some(() -> pregnancyNote(article)))
        .treatments(some(() -> treatment(article, systems)))
        .selfCareMeasures(some(() -> selfCareMeasure(article)))
        .preventiveMeasures(some(() -> preventiveMeasure(article)))
        .outlooks(some(() -> outlook(article)))
        .relatedConditions(some(() -> relatedCondition(article)))
        .bodySites(sites)
        .codeSystems(systems);
    List<Source> sources = new ArrayList<>(literature);
    sources.add(
        random.nextInt(sources.size() + 1),
        new SourceBuilder()
            .id(article)
            .kind(Source.Kind.ARTICLE)
            .title(text())
            .authorsComplete(random.nextBoolean())
            .outline(outline)
            .omitted(uncited.stream().map(this::omission).toList())
            .build());
    return builder.sources(sources).build();
  }

  private Edition edition() {
    return new EditionBuilder()
        .version(text())
        .schemaVersion(Edition.SCHEMA_VERSION)
        .language(one(List.of("en", "en-GB", "tr", "zh-Hant-TW", "de-CH-1996")))
        .reviewedOnText(date(1))
        .nextReviewDueText(date(5000))
        .licence(text())
        .disclaimer(text())
        .build();
  }

  private Overview overview(Section section, String article, List<CodeSystem> systems) {
    List<Caution> cautions = cautions();
    List<Statement> statements = statements(article, !cautions.isEmpty());
    // So that each source is cited.
    for (Source source : literature) {
      statements.add(statement(List.of(cite(source))));
    }
    statements.add(claim(article, false));
    return new OverviewBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .codes(codes(systems))
        .section(section)
        .cautions(cautions)
        .statements(statements)
        .build();
  }

  private WarningSign warningSign(String article, List<Form> forms, List<Cause> causes) {
    return new WarningSignBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .urgency(one(WarningSign.Urgency.values()))
        .action(text())
        .formIds(some(forms, Form::id))
        .causeIds(some(causes, Cause::id))
        .statements(statements(article, false))
        .build();
  }

  private Mechanism mechanism(String article) {
    List<Statement> statements = statements(article, false);
    return new MechanismBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .stepIds(
            statements.stream().map(Statement::id).filter(any -> random.nextBoolean()).toList())
        .statements(statements)
        .build();
  }

  private Cause cause(String article, List<Mechanism> mechanisms) {
    return new CauseBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .category(one(Cause.Category.values()))
        .role(one(Cause.Role.values()))
        .mechanismIds(some(mechanisms, Mechanism::id))
        .statements(statements(article, false))
        .build();
  }

  private Stage stage(String article, List<Sign> signs, List<Complication> complications) {
    return new StageBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .order(++stages)
        .signIds(some(signs, Sign::id))
        .complicationIds(some(complications, Complication::id))
        .statements(statements(article, false))
        .build();
  }

  private Sign sign(String article, List<BodySite> sites) {
    List<Statement> statements = statements(article, false);
    return new SignBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .occurrence(maybe(() -> occurrence(statements)))
        .sites(sites(sites, statements))
        .statements(statements)
        .build();
  }

  private Complication complication(String article) {
    List<Caution> cautions = cautions();
    List<Statement> statements = statements(article, !cautions.isEmpty());
    return new ComplicationBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .occurrence(maybe(() -> occurrence(statements)))
        .triggers(details(statements))
        .consequences(details(statements))
        .cautions(cautions)
        .statements(statements)
        .build();
  }

  private Form form(String article, List<BodySite> sites, List<Form> earlier) {
    List<Statement> statements = statements(article, false);
    return new FormBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .basis(one(Form.Basis.values()))
        .sites(sites(sites, statements))
        .populations(some(() -> population(statements)))
        .discharge(details(statements))
        .serumMinerals(
            maybe(
                () ->
                    new SerumMineralsBuilder()
                        .calcium(one(SerumMinerals.Level.values()))
                        .phosphate(one(SerumMinerals.Level.values()))
                        .statementId(own(statements))
                        .build()))
        .relations(
            some(earlier, Form::id).stream()
                .map(
                    form ->
                        new FormRelationBuilder()
                            .formId(form)
                            .match(one(Match.values()))
                            .note(maybe(this::text))
                            .statementId(own(statements))
                            .build())
                .toList())
        .statements(statements)
        .build();
  }

  private Epidemiology epidemiology(String article) {
    List<Statement> statements = statements(article, false);
    return new EpidemiologyBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .populations(some(() -> population(statements)))
        .frequencies(some(() -> frequency(statements)))
        .statements(statements)
        .build();
  }

  private DiagnosticMethod diagnosticMethod(String article) {
    List<Statement> statements = statements(article, false);
    return new DiagnosticMethodBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .methodKind(one(DiagnosticMethod.Kind.values()))
        .findings(details(statements))
        .statements(statements)
        .build();
  }

  private Differential differential(String article) {
    List<Statement> statements = statements(article, false);
    return new DifferentialBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .distinctions(details(statements))
        .statements(statements)
        .build();
  }

  private PregnancyNote pregnancyNote(String article) {
    return new PregnancyNoteBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .noteKind(one(PregnancyNote.Kind.values()))
        .statements(statements(article, false))
        .build();
  }

  private SelfCareMeasure selfCareMeasure(String article) {
    return new SelfCareMeasureBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .advice(one(SelfCareMeasure.Advice.values()))
        .statements(statements(article, false))
        .build();
  }

  private PreventiveMeasure preventiveMeasure(String article) {
    return new PreventiveMeasureBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .statements(statements(article, false))
        .build();
  }

  private Outlook outlook(String article) {
    return new OutlookBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .extent(maybe(() -> one(Outlook.Extent.values())))
        .prognosis(one(Outlook.Prognosis.values()))
        .statements(statements(article, false))
        .build();
  }

  private RelatedCondition relatedCondition(String article) {
    return new RelatedConditionBuilder()
        .id(id())
        .name(name())
        .synonyms(some(this::text))
        .relation(one(RelatedCondition.Relation.values()))
        .statements(statements(article, false))
        .build();
  }

  private Treatment treatment(String article, List<CodeSystem> systems) {
    List<Statement> statements = statements(article, true);
    Treatment.Goal goal = one(Treatment.Goal.values());
    Treatment.Supervision supervision = one(Treatment.Supervision.values());
    Standing standing = one(Standing.values());
    Optional<String> standingStatement = maybe(() -> own(statements));
    List<Evidence> evidence = some(() -> evidence(statements));
    List<Caution> cautions = List.of(caution(Caution.Kind.HARM), caution());
    return switch (random.nextInt(5)) {
      case 0 ->
          new DrugTherapyBuilder()
              .id(id())
              .name(name())
              .synonyms(some(this::text))
              .goal(goal)
              .standing(standing)
              .standingStatementId(standingStatement)
              .supervision(supervision)
              .evidence(evidence)
              .addSubstances(new SubstanceBuilder().name(text()).codes(codes(systems)).build())
              .harms(details(statements))
              .pregnancy(maybe(() -> pregnancy(statements)))
              .cautions(cautions)
              .statements(statements)
              .build();
      case 1 ->
          new ProcedureBuilder()
              .id(id())
              .name(name())
              .synonyms(some(this::text))
              .goal(goal)
              .standing(standing)
              .standingStatementId(standingStatement)
              .supervision(supervision)
              .evidence(evidence)
              .technique(details(statements))
              .claimedBenefits(details(statements))
              .cautions(cautions)
              .statements(statements)
              .build();
      case 2 ->
          new PhysicalTherapyBuilder()
              .id(id())
              .name(name())
              .synonyms(some(this::text))
              .goal(goal)
              .standing(standing)
              .standingStatementId(standingStatement)
              .supervision(supervision)
              .evidence(evidence)
              .modality(one(PhysicalTherapy.Modality.values()))
              .cautions(cautions)
              .statements(statements)
              .build();
      case 3 ->
          new DietaryMeasureBuilder()
              .id(id())
              .name(name())
              .synonyms(some(this::text))
              .goal(goal)
              .standing(standing)
              .standingStatementId(standingStatement)
              .supervision(supervision)
              .evidence(evidence)
              .nutrient(text())
              .change(one(DietaryMeasure.Change.values()))
              .claimedBenefits(details(statements))
              .cautions(cautions)
              .statements(statements)
              .build();
      default ->
          new FolkRemedyBuilder()
              .id(id())
              .name(name())
              .synonyms(some(this::text))
              .goal(goal)
              .standing(standing)
              .standingStatementId(standingStatement)
              .supervision(supervision)
              .evidence(evidence)
              .ingredients(
                  some(
                      () ->
                          new IngredientBuilder()
                              .name(text())
                              .quantity(text())
                              .statementId(own(statements))
                              .build()))
              .preparation(details(statements))
              .schedule(maybe(() -> schedule(statements)))
              .cautions(cautions)
              .statements(statements)
              .build();
    };
  }

  private Evidence evidence(List<Statement> statements) {
    boolean counted = random.nextBoolean();
    int total = 1 + random.nextInt(Integer.MAX_VALUE);
    return new EvidenceBuilder()
        .design(one(Evidence.Design.values()))
        .finding(one(Evidence.Finding.values()))
        .improved(counted ? Optional.of(random.nextInt(total)) : Optional.empty())
        .total(counted ? Optional.of(total) : Optional.empty())
        .statementId(own(statements))
        .build();
  }

  private DrugPregnancy pregnancy(List<Statement> statements) {
    return new DrugPregnancyBuilder()
        .advice(one(DrugPregnancy.Advice.values()))
        .statementId(own(statements))
        .build();
  }

  private DoseSchedule schedule(List<Statement> statements) {
    int doses = 1 + random.nextInt(4);
    int first = doses * (1 + random.nextInt(5));
    int step = doses * (1 + random.nextInt(3));
    return new DoseScheduleBuilder()
        .unit(text())
        .firstDailyDose(first)
        .dosesPerDay(doses)
        .dailyStep(step)
        .peakDailyDose(first + step * random.nextInt(10))
        .restDays(random.nextInt(100))
        .statementIds(List.of(own(statements)))
        .build();
  }

  private List<Statement> statements(String article, boolean maybeUnsafe) {
    List<Statement> statements = new ArrayList<>();
    statements.add(statement(citations()));
    some(() -> statements.add(statement(citations())));
    some(() -> statements.add(claim(article, maybeUnsafe)));
    return statements;
  }

  private Statement statement(List<Citation> citations) {
    return new StatementBuilder()
        .id(id())
        .text(text())
        .audience(one(Audience.values()))
        .citations(citations)
        .readings(some(this::reading))
        .assessment(random.nextInt(10) == 0 ? Optional.of(assessment(false)) : Optional.empty())
        .build();
  }

  /** A statement of the article. */
  private Statement claim(String article, boolean maybeUnsafe) {
    List<Citation> citations = new ArrayList<>();
    if (sentences.isEmpty()) {
      citations.add(new CitationBuilder().sourceId(article).locator(maybe(this::text)).build());
    } else {
      String sentence = one(sentences);
      uncited.remove(sentence);
      citations.add(new CitationBuilder().sourceId(article).locator(sentence).build());
    }
    return new StatementBuilder()
        .id(id())
        .text(text())
        .audience(one(Audience.values()))
        .citations(citations)
        .readings(some(this::reading))
        .assessment(assessment(maybeUnsafe))
        .build();
  }

  private Assessment assessment(boolean maybeUnsafe) {
    Verdict any = one(Verdict.values());
    Verdict verdict = any == Verdict.UNSAFE && !maybeUnsafe ? Verdict.OUTDATED : any;
    return new AssessmentBuilder()
        .verdict(verdict)
        .reason(text())
        .limits(verdict == Verdict.QUALIFIED ? Optional.of(text()) : Optional.empty())
        .evidence(random.nextBoolean() ? List.of() : citations())
        .build();
  }

  private Reading reading() {
    return new ReadingBuilder()
        .printed(text())
        .meaning(text())
        .confidence(one(Reading.Confidence.values()))
        .note(maybe(this::text))
        .build();
  }

  private List<Citation> citations() {
    List<Citation> citations = new ArrayList<>();
    citations.add(cite(one(literature)));
    some(() -> citations.add(cite(one(literature))));
    return citations;
  }

  private Citation cite(Source source) {
    return new CitationBuilder().sourceId(source.id()).locator(maybe(this::text)).build();
  }

  private List<Caution> cautions() {
    return some(this::caution);
  }

  private Caution caution() {
    return caution(one(Caution.Kind.values()));
  }

  private Caution caution(Caution.Kind kind) {
    return new CautionBuilder()
        .severity(one(Caution.Severity.values()))
        .kind(kind)
        .text(text())
        .action(text())
        .citations(citations())
        .build();
  }

  private Occurrence occurrence(List<Statement> statements) {
    return new OccurrenceBuilder()
        .term(one(Occurrence.Term.values()))
        .when(maybe(this::text))
        .statementId(own(statements))
        .build();
  }

  private List<Detail> details(List<Statement> statements) {
    return some(() -> new DetailBuilder().text(text()).statementId(own(statements)).build());
  }

  private List<SiteInvolvement> sites(List<BodySite> sites, List<Statement> statements) {
    return some(sites, BodySite::id).stream()
        .map(
            site ->
                new SiteInvolvementBuilder()
                    .siteId(site)
                    .strength(one(SiteInvolvement.Strength.values()))
                    .statementId(own(statements))
                    .build())
        .toList();
  }

  private Population population(List<Statement> statements) {
    boolean bySex = random.nextBoolean();
    return new PopulationBuilder()
        .sex(bySex ? Optional.of(one(Population.Sex.values())) : Optional.empty())
        .ageGroup(
            bySex && random.nextBoolean()
                ? Optional.empty()
                : Optional.of(one(Population.AgeGroup.values())))
        .tendency(one(Population.Tendency.values()))
        .statementId(own(statements))
        .build();
  }

  private Frequency frequency(List<Statement> statements) {
    boolean counted = random.nextBoolean();
    int total = 1 + random.nextInt(Integer.MAX_VALUE);
    BigDecimal low = BigDecimal.valueOf(random.nextInt(500), random.nextInt(3) + 1);
    return new FrequencyBuilder()
        .who(text())
        .count(counted ? Optional.of(random.nextInt(total)) : Optional.empty())
        .total(counted ? Optional.of(total) : Optional.empty())
        .lowestPercent(counted ? Optional.empty() : Optional.of(low))
        .highestPercent(
            counted
                ? Optional.empty()
                : Optional.of(low.add(BigDecimal.valueOf(random.nextInt(50)))))
        .statementId(own(statements))
        .build();
  }

  private List<Code> codes(List<CodeSystem> systems) {
    return some(systems, CodeSystem::id).stream()
        .map(
            system ->
                new CodeBuilder()
                    .systemId(system)
                    .code(text())
                    .display(maybe(this::text))
                    .match(one(Match.values()))
                    .note(maybe(this::text))
                    .build())
        .toList();
  }

  private CodeSystem codeSystem() {
    return new CodeSystemBuilder()
        .id(id())
        .name(name())
        .version(text())
        .uri(name())
        .fhirUri(maybe(this::text))
        .licence(text())
        .attribution(maybe(this::text))
        .build();
  }

  private BodySite bodySite(List<CodeSystem> systems, List<BodySite> larger) {
    return new BodySiteBuilder()
        .id(id())
        .name(text())
        .partOfId(some(larger, BodySite::id).stream().findFirst())
        .codes(codes(systems))
        .build();
  }

  private Source publication() {
    return new SourceBuilder()
        .id(id())
        .kind(one(Source.Kind.REVIEW, Source.Kind.COHORT, Source.Kind.LABEL, Source.Kind.LETTER))
        .title(text())
        .authors(some(this::text))
        .authorsComplete(random.nextBoolean())
        .container(maybe(this::text))
        .volume(maybe(this::text))
        .issue(maybe(this::text))
        .pages(maybe(this::text))
        .year(maybe(() -> 1000 + random.nextInt(9000)))
        .doi(
            maybe(() -> "10." + (1000 + random.nextInt(9000)) + "/a(b)<c>;\"\\" + random.nextInt()))
        .pmid(maybe(() -> String.valueOf(1 + random.nextInt(999_999_999))))
        .url(maybe(() -> "https://example.org/%C3%A4?q=" + random.nextInt(100) + "#x"))
        .build();
  }

  private OutlineSection outlineSection() {
    return new OutlineSectionBuilder()
        .id(id())
        .title(text())
        .sentences(1 + random.nextInt(5))
        .build();
  }

  private Omission omission(String sentence) {
    return new OmissionBuilder().sentenceId(sentence).reason(text()).build();
  }

  private String own(List<Statement> statements) {
    return one(statements).id();
  }

  /** Every id is used once. */
  private String id() {
    ids++;
    String word = one("a", "form", "x-y-z", "long-id-with-many-parts", "source", "null", "true");
    return word + "-" + ids;
  }

  /** No two items of a section have one name, and no two code systems one URI. */
  private String name() {
    names++;
    return names + " " + text();
  }

  private String text() {
    StringBuilder text = new StringBuilder("t");
    int length = random.nextInt(12);
    for (int index = 0; index < length; index++) {
      text.append(one(CHARACTERS));
      if (random.nextInt(4) == 0) {
        text.append(' ').append(one(CHARACTERS));
      }
    }
    return text.append('.').toString();
  }

  private String date(int firstYear) {
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d",
        firstYear + random.nextInt(4999),
        1 + random.nextInt(12),
        1 + random.nextInt(28));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  /** None, one or two. */
  private <T> List<T> some(Supplier<T> value) {
    return new ArrayList<>(
        IntStream.range(0, random.nextInt(3)).mapToObj(number -> value.get()).toList());
  }

  private <T> List<String> some(List<T> values, Function<T, String> id) {
    return values.stream().filter(any -> random.nextBoolean()).map(id).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private List<Section> shuffled(Section... sections) {
    List<Section> shuffled = new ArrayList<>(Arrays.asList(sections));
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
