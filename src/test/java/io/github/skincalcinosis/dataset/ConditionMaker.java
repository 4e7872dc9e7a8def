package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.model.AgeGroup;
import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.BodySite;
import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.CauseCategory;
import io.github.skincalcinosis.model.CauseRole;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.CodeSystem;
import io.github.skincalcinosis.model.Complication;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Confidence;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DiagnosticKind;
import io.github.skincalcinosis.model.DiagnosticMethod;
import io.github.skincalcinosis.model.DietaryChange;
import io.github.skincalcinosis.model.DietaryMeasure;
import io.github.skincalcinosis.model.Differential;
import io.github.skincalcinosis.model.DoseSchedule;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.Epidemiology;
import io.github.skincalcinosis.model.Extent;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBasis;
import io.github.skincalcinosis.model.FormRelation;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.Ingredient;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Mechanism;
import io.github.skincalcinosis.model.Modality;
import io.github.skincalcinosis.model.Omission;
import io.github.skincalcinosis.model.OutlineSection;
import io.github.skincalcinosis.model.Outlook;
import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.PhysicalTherapy;
import io.github.skincalcinosis.model.Population;
import io.github.skincalcinosis.model.PregnancyNote;
import io.github.skincalcinosis.model.PregnancyNoteKind;
import io.github.skincalcinosis.model.Presence;
import io.github.skincalcinosis.model.PreventiveMeasure;
import io.github.skincalcinosis.model.Procedure;
import io.github.skincalcinosis.model.Prognosis;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.RelatedCondition;
import io.github.skincalcinosis.model.Relation;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SerumLevel;
import io.github.skincalcinosis.model.SerumMinerals;
import io.github.skincalcinosis.model.Severity;
import io.github.skincalcinosis.model.Sex;
import io.github.skincalcinosis.model.Sign;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.SiteStrength;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.SourceKind;
import io.github.skincalcinosis.model.Stage;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Substance;
import io.github.skincalcinosis.model.Supervision;
import io.github.skincalcinosis.model.Tendency;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.TreatmentGoal;
import io.github.skincalcinosis.model.Verdict;
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
          "\uFFFF",
          "\uE000",
          "\uD83D\uDE00",
          "\uD83D\uDC69\u200D\u2695\uFE0F",
          "\uD834\uDD1E",
          "\uDBFF\uDFFF",
          "\\u0000",
          "null");

  private final Random random;
  private final List<Source> literature = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<String> uncited = new ArrayList<>();
  private int ids;

  private ConditionMaker(Random random) {
    this.random = random;
  }

  /** {@return a condition that follows from the seed} */
  static Condition make(long seed) {
    return new ConditionMaker(new Random(seed)).condition();
  }

  private Condition condition() {
    List<CodeSystem> systems = some(this::codeSystem);
    List<BodySite> sites = some(() -> bodySite(systems));
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
    Condition.Builder builder = Condition.builder();
    List<Mechanism> mechanisms = some(() -> mechanism(article));
    List<Sign> signs = some(() -> sign(article, sites));
    List<Complication> complications = some(() -> complication(article));
    List<Form> forms = new ArrayList<>();
    some(() -> forms.add(form(article, sites, forms)));
    builder
        .edition(edition())
        .id(id())
        .name(text())
        .plainName(text())
        .synonyms(some(this::text))
        .codes(codes(systems))
        .overviews(overviews)
        .mechanisms(mechanisms)
        .causes(some(() -> cause(article, mechanisms)))
        .stages(some(() -> stage(article, signs, complications)))
        .signs(signs)
        .complications(complications)
        .forms(forms)
        .epidemiology(some(() -> epidemiology(article)))
        .diagnosticMethods(some(() -> diagnosticMethod(article)))
        .differentials(some(() -> differential(article)))
        .pregnancyNotes(some(() -> pregnancyNote(article)))
        .treatments(some(() -> treatment(article, systems)))
        .preventiveMeasures(some(() -> preventiveMeasure(article)))
        .outlooks(some(() -> outlook(article)))
        .relatedConditions(some(() -> relatedCondition(article)))
        .bodySites(sites)
        .codeSystems(systems);
    List<Source> sources = new ArrayList<>(literature);
    sources.add(
        random.nextInt(sources.size() + 1),
        Source.builder()
            .id(article)
            .kind(SourceKind.ARTICLE)
            .title(text())
            .outline(outline)
            .omitted(uncited.stream().map(this::omission).toList())
            .build());
    return builder.sources(sources).build();
  }

  private Edition edition() {
    return Edition.builder()
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
    return Overview.builder()
        .id(id())
        .name(text())
        .codes(codes(systems))
        .section(section)
        .cautions(cautions)
        .statements(statements)
        .build();
  }

  private Mechanism mechanism(String article) {
    List<Statement> statements = statements(article, false);
    return Mechanism.builder()
        .id(id())
        .name(text())
        .stepIds(
            statements.stream().map(Statement::id).filter(any -> random.nextBoolean()).toList())
        .statements(statements)
        .build();
  }

  private Cause cause(String article, List<Mechanism> mechanisms) {
    return Cause.builder()
        .id(id())
        .name(text())
        .category(one(CauseCategory.values()))
        .role(one(CauseRole.values()))
        .mechanisms(some(mechanisms, Mechanism::id))
        .statements(statements(article, false))
        .build();
  }

  private Stage stage(String article, List<Sign> signs, List<Complication> complications) {
    return Stage.builder()
        .id(id())
        .name(text())
        .order(1 + random.nextInt(Integer.MAX_VALUE))
        .signs(some(signs, Sign::id))
        .complications(some(complications, Complication::id))
        .statements(statements(article, false))
        .build();
  }

  private Sign sign(String article, List<BodySite> sites) {
    List<Statement> statements = statements(article, false);
    return Sign.builder()
        .id(id())
        .name(text())
        .presence(one(Presence.values()))
        .when(maybe(this::text))
        .sites(sites(sites, statements))
        .statements(statements)
        .build();
  }

  private Complication complication(String article) {
    List<Caution> cautions = cautions();
    List<Statement> statements = statements(article, !cautions.isEmpty());
    return Complication.builder()
        .id(id())
        .name(text())
        .triggers(details(statements))
        .consequences(details(statements))
        .cautions(cautions)
        .statements(statements)
        .build();
  }

  private Form form(String article, List<BodySite> sites, List<Form> earlier) {
    List<Statement> statements = statements(article, false);
    return Form.builder()
        .id(id())
        .name(text())
        .basis(one(FormBasis.values()))
        .synonyms(some(this::text))
        .sites(sites(sites, statements))
        .populations(some(() -> population(statements)))
        .discharge(details(statements))
        .serumMinerals(
            maybe(
                () ->
                    SerumMinerals.builder()
                        .calcium(one(SerumLevel.values()))
                        .phosphate(one(SerumLevel.values()))
                        .statement(own(statements))
                        .build()))
        .relations(
            some(earlier, Form::id).stream()
                .map(
                    form ->
                        FormRelation.builder()
                            .form(form)
                            .match(one(Match.values()))
                            .note(maybe(this::text))
                            .statement(own(statements))
                            .build())
                .toList())
        .statements(statements)
        .build();
  }

  private Epidemiology epidemiology(String article) {
    List<Statement> statements = statements(article, false);
    return Epidemiology.builder()
        .id(id())
        .name(text())
        .populations(some(() -> population(statements)))
        .frequencies(some(() -> frequency(statements)))
        .statements(statements)
        .build();
  }

  private DiagnosticMethod diagnosticMethod(String article) {
    List<Statement> statements = statements(article, false);
    return DiagnosticMethod.builder()
        .id(id())
        .name(text())
        .kind(one(DiagnosticKind.values()))
        .findings(details(statements))
        .statements(statements)
        .build();
  }

  private Differential differential(String article) {
    List<Statement> statements = statements(article, false);
    return Differential.builder()
        .id(id())
        .name(text())
        .distinctions(details(statements))
        .statements(statements)
        .build();
  }

  private PregnancyNote pregnancyNote(String article) {
    return PregnancyNote.builder()
        .id(id())
        .name(text())
        .kind(one(PregnancyNoteKind.values()))
        .statements(statements(article, false))
        .build();
  }

  private PreventiveMeasure preventiveMeasure(String article) {
    return PreventiveMeasure.builder()
        .id(id())
        .name(text())
        .statements(statements(article, false))
        .build();
  }

  private Outlook outlook(String article) {
    return Outlook.builder()
        .id(id())
        .name(text())
        .extent(maybe(() -> one(Extent.values())))
        .prognosis(one(Prognosis.values()))
        .statements(statements(article, false))
        .build();
  }

  private RelatedCondition relatedCondition(String article) {
    return RelatedCondition.builder()
        .id(id())
        .name(text())
        .relation(one(Relation.values()))
        .statements(statements(article, false))
        .build();
  }

  private Treatment treatment(String article, List<CodeSystem> systems) {
    List<Statement> statements = statements(article, true);
    TreatmentGoal goal = one(TreatmentGoal.values());
    Supervision supervision = one(Supervision.values());
    List<Caution> cautions = List.of(caution());
    return switch (random.nextInt(5)) {
      case 0 ->
          DrugTherapy.builder()
              .id(id())
              .name(text())
              .goal(goal)
              .statement(own(statements))
              .supervision(supervision)
              .addSubstances(Substance.builder().name(text()).codes(codes(systems)).build())
              .toxicity(details(statements))
              .cautions(cautions)
              .statements(statements)
              .build();
      case 1 ->
          Procedure.builder()
              .id(id())
              .name(text())
              .goal(goal)
              .statement(own(statements))
              .supervision(supervision)
              .technique(details(statements))
              .claimedBenefits(details(statements))
              .cautions(cautions)
              .statements(statements)
              .build();
      case 2 ->
          PhysicalTherapy.builder()
              .id(id())
              .name(text())
              .goal(goal)
              .statement(own(statements))
              .supervision(supervision)
              .modality(one(Modality.values()))
              .cautions(cautions)
              .statements(statements)
              .build();
      case 3 ->
          DietaryMeasure.builder()
              .id(id())
              .name(text())
              .goal(goal)
              .statement(own(statements))
              .supervision(supervision)
              .nutrient(text())
              .change(one(DietaryChange.values()))
              .claimedBenefits(details(statements))
              .cautions(cautions)
              .statements(statements)
              .build();
      default ->
          FolkRemedy.builder()
              .id(id())
              .name(text())
              .goal(goal)
              .statement(own(statements))
              .supervision(supervision)
              .ingredients(
                  some(
                      () ->
                          Ingredient.builder()
                              .name(text())
                              .quantity(text())
                              .statement(own(statements))
                              .build()))
              .preparation(details(statements))
              .schedule(maybe(() -> schedule(statements)))
              .cautions(cautions)
              .statements(statements)
              .build();
    };
  }

  private DoseSchedule schedule(List<Statement> statements) {
    int doses = 1 + random.nextInt(4);
    int first = doses * (1 + random.nextInt(5));
    int step = doses * (1 + random.nextInt(3));
    return DoseSchedule.builder()
        .unit(text())
        .firstDailyDose(first)
        .dosesPerDay(doses)
        .dailyStep(step)
        .peakDailyDose(first + step * random.nextInt(10))
        .restDays(random.nextInt(100))
        .statements(List.of(own(statements)))
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
    return Statement.builder()
        .id(id())
        .text(text())
        .citations(citations)
        .readings(some(this::reading))
        .assessment(random.nextInt(10) == 0 ? Optional.of(assessment(false)) : Optional.empty())
        .build();
  }

  /** A statement of the article. */
  private Statement claim(String article, boolean maybeUnsafe) {
    List<Citation> citations = new ArrayList<>();
    if (sentences.isEmpty()) {
      citations.add(Citation.builder().source(article).locator(maybe(this::text)).build());
    } else {
      String sentence = one(sentences);
      uncited.remove(sentence);
      citations.add(Citation.builder().source(article).locator(sentence).build());
    }
    return Statement.builder()
        .id(id())
        .text(text())
        .citations(citations)
        .readings(some(this::reading))
        .assessment(assessment(maybeUnsafe))
        .build();
  }

  private Assessment assessment(boolean maybeUnsafe) {
    Verdict verdict = one(Verdict.values());
    return Assessment.builder()
        .verdict(verdict == Verdict.UNSAFE && !maybeUnsafe ? Verdict.OUTDATED : verdict)
        .reason(text())
        .evidence(random.nextBoolean() ? List.of() : citations())
        .build();
  }

  private Reading reading() {
    return Reading.builder()
        .printed(text())
        .meaning(text())
        .confidence(one(Confidence.values()))
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
    return Citation.builder().source(source.id()).locator(maybe(this::text)).build();
  }

  private List<Caution> cautions() {
    return some(this::caution);
  }

  private Caution caution() {
    return Caution.builder()
        .severity(one(Severity.values()))
        .text(text())
        .citations(citations())
        .build();
  }

  private List<Detail> details(List<Statement> statements) {
    return some(() -> Detail.builder().text(text()).statement(own(statements)).build());
  }

  private List<SiteInvolvement> sites(List<BodySite> sites, List<Statement> statements) {
    return some(sites, BodySite::id).stream()
        .map(
            site ->
                SiteInvolvement.builder()
                    .site(site)
                    .strength(one(SiteStrength.values()))
                    .statement(own(statements))
                    .build())
        .toList();
  }

  private Population population(List<Statement> statements) {
    boolean bySex = random.nextBoolean();
    return Population.builder()
        .sex(bySex ? Optional.of(one(Sex.values())) : Optional.empty())
        .ageGroup(
            bySex && random.nextBoolean() ? Optional.empty() : Optional.of(one(AgeGroup.values())))
        .tendency(one(Tendency.values()))
        .statement(own(statements))
        .build();
  }

  private Frequency frequency(List<Statement> statements) {
    boolean counted = random.nextBoolean();
    int total = 1 + random.nextInt(Integer.MAX_VALUE);
    BigDecimal low = BigDecimal.valueOf(random.nextInt(500), random.nextInt(3) + 1);
    return Frequency.builder()
        .who(text())
        .count(counted ? Optional.of(random.nextInt(total)) : Optional.empty())
        .total(counted ? Optional.of(total) : Optional.empty())
        .lowestPercent(counted ? Optional.empty() : Optional.of(low))
        .highestPercent(
            counted
                ? Optional.empty()
                : Optional.of(low.add(BigDecimal.valueOf(random.nextInt(50)))))
        .statement(own(statements))
        .build();
  }

  private List<Code> codes(List<CodeSystem> systems) {
    return some(systems, CodeSystem::id).stream()
        .map(
            system ->
                Code.builder()
                    .system(system)
                    .code(text())
                    .display(maybe(this::text))
                    .match(one(Match.values()))
                    .note(maybe(this::text))
                    .build())
        .toList();
  }

  private CodeSystem codeSystem() {
    return CodeSystem.builder()
        .id(id())
        .name(text())
        .version(text())
        .uri(text())
        .licence(text())
        .attribution(maybe(this::text))
        .build();
  }

  private BodySite bodySite(List<CodeSystem> systems) {
    return BodySite.builder().id(id()).name(text()).codes(codes(systems)).build();
  }

  private Source publication() {
    return Source.builder()
        .id(id())
        .kind(one(SourceKind.REVIEW, SourceKind.COHORT, SourceKind.PATIENT_INFORMATION))
        .title(text())
        .authors(some(this::text))
        .container(maybe(this::text))
        .year(maybe(() -> 1000 + random.nextInt(9000)))
        .doi(
            maybe(() -> "10." + (1000 + random.nextInt(9000)) + "/a(b)<c>;\"\\" + random.nextInt()))
        .pmid(maybe(() -> String.valueOf(1 + random.nextInt(999_999_999))))
        .url(maybe(() -> "https://example.org/%C3%A4?q=" + random.nextInt(100) + "#x"))
        .build();
  }

  private OutlineSection outlineSection() {
    return OutlineSection.builder().id(id()).title(text()).sentences(1 + random.nextInt(5)).build();
  }

  private Omission omission(String sentence) {
    return Omission.builder().sentence(sentence).reason(text()).build();
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
