package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that a part keeps by itself, whatever stands around it. */
final class PartRules {
  /**
   * Grades of evidence, ratios, intervals and p values. A lone I is a grade only beside the word
   * evidence: "the level I need" is not.
   */
  private static final Pattern CLINICAL =
      Pattern.compile(
          "\\b(?:[Ll]evel (?:[1-5][ab]?|I[ab]|III?[ab]?|IV|V|I evidence)"
              + "|[Ll]evel of evidence (?:[1-5][ab]?|I[ab]?|III?[ab]?|IV|V)"
              + "|(?i:(?:risk|odds|hazard|rate) ratios?|confidence intervals?|standard deviations?)"
              + "|RR|CI|(?:OR|HR) [0-9]+(?:\\.[0-9]+)?|[Pp] ?[=<>≤≥] ?0?\\.[0-9]+)\\b");

  private final Problems problems;
  private final ConditionWalk walk;
  private final ValueRules values;

  PartRules(Problems problems, ConditionWalk walk) {
    this.problems = problems;
    this.walk = walk;
    this.values = new ValueRules(problems, walk);
  }

  void check(Part part) {
    if (part instanceof ContentItem item) {
      item(item);
    } else if (part instanceof Statement statement) {
      statement(statement);
    } else if (part instanceof Citation citation) {
      citation.locator().ifPresent(locator -> values.text("locator", locator));
    } else if (part instanceof Detail detail) {
      values.text("text", detail.text());
    } else if (part instanceof Assessment assessment) {
      assessment(assessment);
    } else if (part instanceof Reading reading) {
      values.text("printed", reading.printed());
      values.text("meaning", reading.meaning());
      values.text("note", reading.note());
    } else if (part instanceof Caution caution) {
      values.text("text", caution.text());
      values.text("action", caution.action());
      plain("text", caution.text());
      plain("action", caution.action());
      notEmpty("citations", caution.citations());
    } else if (part instanceof Code code) {
      values.text("code", code.code());
      values.text("display", code.display());
      values.text("note", code.note());
    } else if (part instanceof Population population) {
      population(population);
    } else if (part instanceof Frequency frequency) {
      frequency(frequency);
    } else if (part instanceof Occurrence occurrence) {
      values.text("when", occurrence.when());
    } else if (part instanceof Evidence evidence) {
      evidence(evidence);
    } else if (part instanceof FormRelation relation) {
      values.text("note", relation.note());
    } else if (part instanceof Substance substance) {
      values.text("name", substance.name());
    } else if (part instanceof Ingredient ingredient) {
      values.text("name", ingredient.name());
      values.text("quantity", ingredient.quantity());
    } else if (part instanceof DoseSchedule schedule) {
      schedule(schedule);
    } else if (part instanceof BodySite site) {
      values.id(site.id());
      values.text("name", site.name());
    } else if (part instanceof CodeSystem system) {
      codeSystem(system);
    } else if (part instanceof Source source) {
      source(source);
    } else if (part instanceof OutlineSection section) {
      values.id(section.id());
      values.text("title", section.title());
      values.between("sentences", section.sentences(), 1, OutlineSection.MOST_SENTENCES);
    } else if (part instanceof Omission omission) {
      values.text("reason", omission.reason());
    } else if (part instanceof Edition edition) {
      edition(edition);
    } else if (part instanceof Condition condition) {
      condition(condition);
    }
  }

  private void condition(Condition condition) {
    values.id(condition.id());
    values.text("name", condition.name());
    values.text("plainName", condition.plainName());
    values.texts("synonyms", condition.synonyms());
    plain("name", condition.name());
    plain("plainName", condition.plainName());
    plain("synonyms", condition.synonyms());
  }

  private void edition(Edition edition) {
    values.text("version", edition.version());
    if (!edition.schemaVersion().equals(Edition.SCHEMA_VERSION)) {
      values.broken(
          ProblemCode.UNSUPPORTED_SCHEMA_VERSION,
          "schemaVersion",
          String.format(
              "the schema version is '%s': this library reads '%s'",
              Wording.quote(edition.schemaVersion()), Edition.SCHEMA_VERSION));
    }
    values.language(edition.language());
    boolean reviewed = values.date("reviewedOn", edition.reviewedOnText());
    boolean due = values.date("nextReviewDue", edition.nextReviewDueText());
    // Dates of this form compare as text.
    if (reviewed && due && edition.nextReviewDueText().compareTo(edition.reviewedOnText()) < 0) {
      values.broken(
          ProblemCode.BAD_DATE,
          "nextReviewDue",
          String.format(
              "the next review is due on %s, before the last one on %s",
              edition.nextReviewDueText(), edition.reviewedOnText()));
    }
    values.text("licence", edition.licence());
    values.text("disclaimer", edition.disclaimer());
  }

  private void codeSystem(CodeSystem system) {
    values.id(system.id());
    values.text("name", system.name());
    values.text("version", system.version());
    values.text("uri", system.uri());
    values.text("fhirUri", system.fhirUri());
    values.text("licence", system.licence());
    values.text("attribution", system.attribution());
  }

  private void source(Source source) {
    values.id(source.id());
    values.text("title", source.title());
    values.texts("authors", source.authors());
    values.text("container", source.container());
    values.text("volume", source.volume());
    values.text("issue", source.issue());
    values.text("pages", source.pages());
    source.year().ifPresent(year -> values.between("year", year, 1000, 9999));
    source.doi().ifPresent(values::doi);
    source.pmid().ifPresent(values::pmid);
    source.url().ifPresent(values::url);
    boolean article = source.kind() == Source.Kind.ARTICLE;
    if (article != Source.isArticleId(source.id())) {
      problems.add(
          ProblemCode.ARTICLE_ID,
          walk.pointer(),
          article
              ? String.format(
                  "the source '%s' is an article, so its id has to be 'article' or begin with 'article-'",
                  Wording.quote(source.id()))
              : String.format(
                  "the id '%s' is kept for sources of the kind ARTICLE",
                  Wording.quote(source.id())));
    }
  }

  private void item(ContentItem item) {
    values.id(item.id());
    values.text("name", item.name());
    values.texts("synonyms", item.synonyms());
    if (item.statements().stream().anyMatch(each -> each.audience() == Audience.PATIENTS)) {
      plain("name", item.name());
      plain("synonyms", item.synonyms());
    }
    if (item.statements().isEmpty()) {
      problems.add(
          ProblemCode.MISSING_ENTRY,
          walk.pointer(),
          String.format("'%s' needs at least one statement", Wording.quote(item.id())));
    }
    if (item instanceof Stage stage) {
      values.atLeast("order", stage.order(), 1);
    } else if (item instanceof WarningSign sign) {
      values.text("action", sign.action());
      plain("action", sign.action());
    } else if (item instanceof DietaryMeasure diet) {
      values.text("nutrient", diet.nutrient());
    } else if (item instanceof DrugTherapy drug) {
      notEmpty("substances", drug.substances());
    }
    if (item instanceof Treatment treatment) {
      cautions(treatment);
    }
  }

  private void cautions(Treatment treatment) {
    boolean drug = treatment instanceof DrugTherapy;
    boolean harm =
        treatment.cautions().stream().anyMatch(caution -> caution.kind() == Caution.Kind.HARM);
    boolean avoided = treatment.standing() == Standing.ADVISED_AGAINST;
    boolean needsOne = avoided || treatment instanceof FolkRemedy;
    if ((drug && !harm) || (needsOne && treatment.cautions().isEmpty())) {
      String what = drug ? "a drug" : avoided ? "advised against" : "a folk remedy";
      problems.add(
          ProblemCode.TREATMENT_WITHOUT_CAUTION,
          walk.pointer(),
          String.format(
              "'%s' is %s and needs at least one caution%s",
              Wording.quote(treatment.id()), what, drug ? " of the kind HARM" : ""));
    }
  }

  /** A limit that is lost makes a claim larger than it is. */
  private void assessment(Assessment assessment) {
    values.text("reason", assessment.reason());
    values.text("limits", assessment.limits());
    boolean qualified = assessment.verdict() == Verdict.QUALIFIED;
    if (qualified && assessment.limits().isEmpty()) {
      problems.add(
          ProblemCode.LIMITS_MISMATCH,
          walk.pointer(),
          "the verdict is QUALIFIED, so 'limits' has to say where the claim holds");
    } else if (!qualified && assessment.limits().isPresent()) {
      values.broken(
          ProblemCode.LIMITS_MISMATCH,
          "limits",
          String.format(
              "only a QUALIFIED claim has limits, and this one is %s", assessment.verdict()));
    }
  }

  private void statement(Statement statement) {
    values.id(statement.id());
    values.text("text", statement.text());
    if (statement.audience() == Audience.PATIENTS) {
      forPatients(statement);
    }
    List<Citation> citations = statement.citations();
    long articles = citations.stream().filter(Citation::citesArticle).count();
    if (citations.isEmpty()) {
      problems.add(
          ProblemCode.STATEMENT_WITHOUT_CITATION,
          walk.pointer(),
          String.format("the statement '%s' cites no source", Wording.quote(statement.id())));
    } else if (articles > 0 && articles < citations.size()) {
      values.broken(
          ProblemCode.MIXED_ORIGIN,
          "citations",
          String.format(
              "the statement '%s' cites an article and literature at once: make two statements of it, or move the literature into the assessment's evidence",
              Wording.quote(statement.id())));
    }
    if (articles > 0 && statement.assessment().isEmpty()) {
      problems.add(
          ProblemCode.STATEMENT_WITHOUT_ASSESSMENT,
          walk.pointer(),
          String.format(
              "the statement '%s' cites an article and needs an assessment",
              Wording.quote(statement.id())));
    }
  }

  /** What patients are shown: the text and its limits. */
  private void forPatients(Statement statement) {
    plain("text", statement.text());
    statement
        .assessment()
        .flatMap(Assessment::limits)
        .ifPresent(limits -> plain("assessment/limits", limits));
  }

  private void plain(String property, List<String> texts) {
    for (int index = 0; index < texts.size(); index++) {
      plain(property + "/" + index, texts.get(index));
    }
  }

  private void plain(String property, String text) {
    Matcher clinical = CLINICAL.matcher(text);
    if (clinical.find()) {
      values.broken(
          ProblemCode.CLINICAL_TERM,
          property,
          String.format(
              "'%s' is for clinicians: say to patients what it means for them",
              Wording.quote(clinical.group())));
    }
  }

  private void evidence(Evidence evidence) {
    if (evidence.improved().isPresent() != evidence.total().isPresent()) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          walk.pointer(),
          "evidence needs 'improved' and 'total' together, or neither: one alone says nothing");
    }
    share("improved", evidence.improved(), evidence.total());
  }

  /** A number out of a total. */
  private void share(String property, Optional<Integer> part, Optional<Integer> of) {
    int total = of.orElse(Integer.MAX_VALUE);
    values.atLeast("total", total, 1);
    part.ifPresent(count -> values.between(property, count, 0, Math.max(total, 0)));
  }

  private void population(Population population) {
    if (population.sex().isEmpty() && population.ageGroup().isEmpty()) {
      problems.add(
          ProblemCode.MISSING_ENTRY,
          walk.pointer(),
          "a population needs a sex, an age group or both, and has none");
    }
  }

  private void frequency(Frequency frequency) {
    values.text("who", frequency.who());
    boolean counted = frequency.count().isPresent() && frequency.total().isPresent();
    boolean ranged =
        frequency.lowestPercent().isPresent() && frequency.highestPercent().isPresent();
    boolean halfCounted = frequency.count().isPresent() != frequency.total().isPresent();
    boolean halfRanged =
        frequency.lowestPercent().isPresent() != frequency.highestPercent().isPresent();
    if (halfCounted || halfRanged || !(counted || ranged)) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          walk.pointer(),
          "a frequency needs count and total, or lowestPercent and highestPercent: a figure alone says nothing");
    }
    share("count", frequency.count(), frequency.total());
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal highest = frequency.highestPercent().orElse(hundred);
    values.percent("highestPercent", highest, hundred);
    frequency.lowestPercent().ifPresent(low -> values.percent("lowestPercent", low, highest));
  }

  private void schedule(DoseSchedule schedule) {
    values.text("unit", schedule.unit());
    values.atLeast("firstDailyDose", schedule.firstDailyDose(), 1);
    values.atLeast("dosesPerDay", schedule.dosesPerDay(), 1);
    values.atLeast("dailyStep", schedule.dailyStep(), 1);
    values.atLeast("restDays", schedule.restDays(), 0);
    notEmpty("statements", schedule.statementIds());
    if (schedule.firstDailyDose() < 1 || schedule.dosesPerDay() < 1 || schedule.dailyStep() < 1) {
      return;
    }
    int rise = Math.max(schedule.peakDailyDose(), 0) - schedule.firstDailyDose();
    if (rise < 0
        || rise % schedule.dailyStep() != 0
        || rise / schedule.dailyStep() > DoseSchedule.MOST_STEPS) {
      values.number(
          "peakDailyDose",
          String.valueOf(schedule.peakDailyDose()),
          String.format(
              "%s plus at most %s steps of %s",
              schedule.firstDailyDose(), DoseSchedule.MOST_STEPS, schedule.dailyStep()));
    }
    if (schedule.firstDailyDose() % schedule.dosesPerDay() != 0
        || schedule.dailyStep() % schedule.dosesPerDay() != 0) {
      values.number(
          "dosesPerDay",
          String.valueOf(schedule.dosesPerDay()),
          String.format("a divisor of %s and %s", schedule.firstDailyDose(), schedule.dailyStep()));
    }
  }

  private void notEmpty(String property, List<?> entries) {
    if (entries.isEmpty()) {
      problems.add(
          ProblemCode.MISSING_ENTRY,
          walk.pointer(),
          String.format("'%s' needs at least one entry and has none", property));
    }
  }
}
