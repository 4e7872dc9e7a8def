package io.github.skincalcinosis.model;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that a part keeps by itself, whatever stands around it. */
final class PartRules {
  private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}/[!-~]+");
  private static final Pattern PMID = Pattern.compile("[1-9][0-9]{0,8}");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_CHARACTERS = 65_536;

  private final Report report;

  PartRules(Report report) {
    this.report = report;
  }

  void check(Object part, Place place) {
    if (part instanceof ContentItem item) {
      item(item, place);
    } else if (part instanceof Statement statement) {
      statement(statement, place);
    } else if (part instanceof Citation citation) {
      citation.locator().ifPresent(locator -> text(place, "locator", locator));
    } else if (part instanceof Detail detail) {
      text(place, "text", detail.text());
    } else if (part instanceof Assessment assessment) {
      text(place, "reason", assessment.reason());
    } else if (part instanceof Reading reading) {
      text(place, "printed", reading.printed());
      text(place, "meaning", reading.meaning());
      text(place, "note", reading.note());
    } else if (part instanceof Caution caution) {
      text(place, "text", caution.text());
      notEmpty(place, "citations", caution.citations());
    } else if (part instanceof Code code) {
      text(place, "code", code.code());
      text(place, "display", code.display());
      text(place, "note", code.note());
    } else if (part instanceof Population population) {
      population(population, place);
    } else if (part instanceof Frequency frequency) {
      frequency(frequency, place);
    } else if (part instanceof FormRelation relation) {
      text(place, "note", relation.note());
    } else if (part instanceof Substance substance) {
      text(place, "name", substance.name());
    } else if (part instanceof Ingredient ingredient) {
      text(place, "name", ingredient.name());
      text(place, "quantity", ingredient.quantity());
    } else if (part instanceof DoseSchedule schedule) {
      schedule(schedule, place);
    } else if (part instanceof BodySite site) {
      id(place, site.id());
      text(place, "name", site.name());
    } else if (part instanceof CodeSystem system) {
      codeSystem(system, place);
    } else if (part instanceof Source source) {
      source(source, place);
    } else if (part instanceof OutlineSection section) {
      id(place, section.id());
      text(place, "title", section.title());
      between(place, "sentences", section.sentences(), 1, OutlineSection.MOST_SENTENCES);
    } else if (part instanceof Omission omission) {
      text(place, "reason", omission.reason());
    } else if (part instanceof Edition edition) {
      edition(edition, place);
    } else if (part instanceof Condition condition) {
      condition(condition, place);
    }
  }

  private void condition(Condition condition, Place place) {
    id(place, condition.id());
    text(place, "name", condition.name());
    text(place, "plainName", condition.plainName());
    texts(place, "synonyms", condition.synonyms());
  }

  private void edition(Edition edition, Place place) {
    text(place, "version", edition.version());
    if (!edition.schemaVersion().equals(Edition.SCHEMA_VERSION)) {
      report.add(
          Rule.UNSUPPORTED_SCHEMA_VERSION,
          place,
          "schemaVersion",
          String.format(
              "the schema version is '%s': this library reads '%s'",
              edition.schemaVersion(), Edition.SCHEMA_VERSION));
    }
    language(place, edition.language());
    boolean reviewed = date(place, "reviewedOn", edition.reviewedOnText());
    boolean due = date(place, "nextReviewDue", edition.nextReviewDueText());
    // Dates of this form compare as text.
    if (reviewed && due && edition.nextReviewDueText().compareTo(edition.reviewedOnText()) < 0) {
      report.add(
          Rule.BAD_DATE,
          place,
          "nextReviewDue",
          String.format(
              "the next review is due on %s, before the last one on %s",
              edition.nextReviewDueText(), edition.reviewedOnText()));
    }
    text(place, "licence", edition.licence());
    text(place, "disclaimer", edition.disclaimer());
  }

  private void codeSystem(CodeSystem system, Place place) {
    id(place, system.id());
    text(place, "name", system.name());
    text(place, "version", system.version());
    text(place, "uri", system.uri());
    text(place, "licence", system.licence());
    text(place, "attribution", system.attribution());
  }

  private void source(Source source, Place place) {
    id(place, source.id());
    text(place, "title", source.title());
    texts(place, "authors", source.authors());
    text(place, "container", source.container());
    source.year().ifPresent(year -> between(place, "year", year, 1000, 9999));
    source
        .doi()
        .ifPresent(doi -> matches(Rule.BAD_DOI, "DOI", place, "doi", doi, DOI, "10.1000/182"));
    source
        .pmid()
        .ifPresent(
            pmid -> matches(Rule.BAD_PMID, "PubMed id", place, "pmid", pmid, PMID, "21679810"));
    source.url().ifPresent(url -> url(place, url));
    boolean article = source.kind() == SourceKind.ARTICLE;
    if (article != Source.isArticleId(source.id())) {
      report.add(
          Rule.ARTICLE_ID,
          place,
          article
              ? String.format(
                  "the source '%s' is an article, so its id has to be 'article' or begin with 'article-'",
                  source.id())
              : String.format("the id '%s' is kept for sources of the kind ARTICLE", source.id()));
    }
  }

  private void item(ContentItem item, Place place) {
    id(place, item.id());
    text(place, "name", item.name());
    if (item.statements().isEmpty()) {
      report.add(
          Rule.MISSING_ENTRY, place, String.format("'%s' needs at least one statement", item.id()));
    }
    if (item instanceof Stage stage) {
      atLeast(place, "order", stage.order(), 1);
    } else if (item instanceof Sign sign) {
      text(place, "when", sign.when());
    } else if (item instanceof Form form) {
      texts(place, "synonyms", form.synonyms());
    } else if (item instanceof DietaryMeasure diet) {
      text(place, "nutrient", diet.nutrient());
    } else if (item instanceof DrugTherapy drug) {
      notEmpty(place, "substances", drug.substances());
    }
    boolean needsCaution = item instanceof DrugTherapy || item instanceof FolkRemedy;
    if (needsCaution && item.cautions().isEmpty()) {
      report.add(
          Rule.TREATMENT_WITHOUT_CAUTION,
          place,
          String.format(
              "'%s' is a %s and needs at least one caution",
              item.id(), item instanceof DrugTherapy ? "drug" : "folk remedy"));
    }
  }

  private void statement(Statement statement, Place place) {
    id(place, statement.id());
    text(place, "text", statement.text());
    List<Citation> citations = statement.citations();
    long articles = citations.stream().filter(Citation::citesArticle).count();
    if (citations.isEmpty()) {
      report.add(
          Rule.STATEMENT_WITHOUT_CITATION,
          place,
          String.format("the statement '%s' cites no source", statement.id()));
    } else if (articles > 0 && articles < citations.size()) {
      report.add(
          Rule.MIXED_ORIGIN,
          place,
          "citations",
          String.format(
              "the statement '%s' cites an article and literature at once: make two statements of it, or move the literature into the assessment's evidence",
              statement.id()));
    }
    if (articles > 0 && statement.assessment().isEmpty()) {
      report.add(
          Rule.STATEMENT_WITHOUT_ASSESSMENT,
          place,
          String.format(
              "the statement '%s' cites an article and needs an assessment", statement.id()));
    }
  }

  private void population(Population population, Place place) {
    if (population.sex().isEmpty() && population.ageGroup().isEmpty()) {
      report.add(
          Rule.MISSING_ENTRY,
          place,
          "a population needs a sex, an age group or both, and has none");
    }
  }

  private void frequency(Frequency frequency, Place place) {
    text(place, "who", frequency.who());
    boolean counted = frequency.count().isPresent() && frequency.total().isPresent();
    boolean ranged =
        frequency.lowestPercent().isPresent() && frequency.highestPercent().isPresent();
    boolean halfCounted = frequency.count().isPresent() != frequency.total().isPresent();
    boolean halfRanged =
        frequency.lowestPercent().isPresent() != frequency.highestPercent().isPresent();
    if (halfCounted || halfRanged || !(counted || ranged)) {
      report.add(
          Rule.BAD_NUMBER,
          place,
          "a frequency needs count and total, or lowestPercent and highestPercent: a figure alone says nothing");
    }
    int total = frequency.total().orElse(Integer.MAX_VALUE);
    atLeast(place, "total", total, 1);
    frequency.count().ifPresent(count -> between(place, "count", count, 0, Math.max(total, 0)));
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal highest = frequency.highestPercent().orElse(hundred);
    percent(place, "highestPercent", highest, hundred);
    frequency.lowestPercent().ifPresent(low -> percent(place, "lowestPercent", low, highest));
  }

  private void percent(Place place, String property, BigDecimal value, BigDecimal most) {
    if (value.signum() < 0 || value.compareTo(most) > 0) {
      number(place, property, value.toString(), "0 to " + most);
    } else if (value.scale() > MOST_DECIMALS) {
      number(place, property, value.toString(), "at most " + MOST_DECIMALS + " decimals");
    }
  }

  private void schedule(DoseSchedule schedule, Place place) {
    text(place, "unit", schedule.unit());
    atLeast(place, "firstDailyDose", schedule.firstDailyDose(), 1);
    atLeast(place, "dosesPerDay", schedule.dosesPerDay(), 1);
    atLeast(place, "dailyStep", schedule.dailyStep(), 1);
    atLeast(place, "restDays", schedule.restDays(), 0);
    notEmpty(place, "statements", schedule.statements());
    if (schedule.firstDailyDose() < 1 || schedule.dosesPerDay() < 1 || schedule.dailyStep() < 1) {
      return;
    }
    int rise = Math.max(schedule.peakDailyDose(), 0) - schedule.firstDailyDose();
    if (rise < 0
        || rise % schedule.dailyStep() != 0
        || rise / schedule.dailyStep() > DoseSchedule.MOST_STEPS) {
      number(
          place,
          "peakDailyDose",
          String.valueOf(schedule.peakDailyDose()),
          String.format(
              "%s plus at most %s steps of %s",
              schedule.firstDailyDose(), DoseSchedule.MOST_STEPS, schedule.dailyStep()));
    }
    if (schedule.firstDailyDose() % schedule.dosesPerDay() != 0
        || schedule.dailyStep() % schedule.dosesPerDay() != 0) {
      number(
          place,
          "dosesPerDay",
          String.valueOf(schedule.dosesPerDay()),
          String.format("a divisor of %s and %s", schedule.firstDailyDose(), schedule.dailyStep()));
    }
  }

  private void id(Place place, String id) {
    if (!isId(id)) {
      report.add(
          Rule.BAD_ID,
          place,
          "id",
          String.format(
              "'%s' is no id: expected lower-case letters and digits with single hyphens between, beginning with a letter, such as 'universal-calcinosis'",
              id));
    }
  }

  static boolean isId(String id) {
    char before = '-';
    for (int index = 0; index < id.length(); index++) {
      char here = id.charAt(index);
      boolean letter = here >= 'a' && here <= 'z';
      boolean digit = here >= '0' && here <= '9';
      if (!letter && !(index > 0 && (digit || (here == '-' && before != '-')))) {
        return false;
      }
      before = here;
    }
    return before != '-';
  }

  private void texts(Place place, String property, List<String> texts) {
    for (int index = 0; index < texts.size(); index++) {
      text(place, property + "/" + index, texts.get(index));
    }
  }

  private void text(Place place, String property, Optional<String> text) {
    text.ifPresent(present -> text(place, property, present));
  }

  private void text(Place place, String property, String text) {
    if (text.isBlank()) {
      report.add(Rule.BAD_TEXT, place, property, "the text is empty");
    } else if (text.length() > MOST_CHARACTERS) {
      report.add(
          Rule.BAD_TEXT,
          place,
          property,
          String.format(
              "the text has %s characters: expected %s at most", text.length(), MOST_CHARACTERS));
    } else if (!text.strip().equals(text)) {
      report.add(
          Rule.BAD_TEXT,
          place,
          property,
          String.format("the text begins or ends with white space: '%s'", text));
    } else {
      characters(place, property, text);
    }
  }

  private void characters(Place place, String property, String text) {
    for (int index = 0; index < text.length(); index++) {
      char here = text.charAt(index);
      if (Character.isISOControl(here) || here == '\u2028' || here == '\u2029') {
        report.add(
            Rule.BAD_TEXT,
            place,
            property,
            "the text has a line break, a tab or another control character in it");
        return;
      }
      if (Character.isSurrogate(here)) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(index))) {
          report.add(Rule.BAD_TEXT, place, property, "the text has half of a surrogate pair in it");
          return;
        }
        index++;
      }
    }
  }

  private void notEmpty(Place place, String property, List<?> values) {
    if (values.isEmpty()) {
      report.add(
          Rule.MISSING_ENTRY,
          place,
          String.format("'%s' needs at least one entry and has none", property));
    }
  }

  private void atLeast(Place place, String property, int value, int least) {
    if (value < least) {
      number(place, property, String.valueOf(value), "at least " + least);
    }
  }

  private void between(Place place, String property, int value, int least, int most) {
    if (value < least || value > most) {
      number(place, property, String.valueOf(value), least + " to " + most);
    }
  }

  private void number(Place place, String property, String value, String expected) {
    report.add(
        Rule.BAD_NUMBER,
        place,
        property,
        String.format("'%s' is %s: expected %s", property, value, expected));
  }

  private void matches(
      Rule rule,
      String noun,
      Place place,
      String property,
      String value,
      Pattern pattern,
      String example) {
    if (!pattern.matcher(value).matches()) {
      report.add(
          rule,
          place,
          property,
          String.format("'%s' is no %s: expected the form '%s'", value, noun, example));
    }
  }

  private boolean date(Place place, String property, String date) {
    try {
      if (DATE.matcher(date).matches()) {
        LocalDate.parse(date);
        return true;
      }
    } catch (DateTimeException e) {
      // Reported below: there is no such day.
    }
    report.add(
        Rule.BAD_DATE,
        place,
        property,
        String.format(
            "'%s' is no date: expected year, month and day in the form '2026-11-22'", date));
    return false;
  }

  private void language(Place place, String language) {
    try {
      if (!language.isEmpty()) {
        new Locale.Builder().setLanguageTag(language);
        return;
      }
    } catch (IllformedLocaleException e) {
      // Reported below, as an empty tag is.
    }
    report.add(
        Rule.BAD_LANGUAGE,
        place,
        "language",
        String.format(
            "'%s' is no language: expected a BCP 47 tag such as 'en' or 'en-GB'", language));
  }

  private void url(Place place, String url) {
    try {
      URI uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && url.chars().allMatch(here -> here < 128)) {
        return;
      }
    } catch (URISyntaxException e) {
      // Reported below, as another scheme is.
    }
    report.add(
        Rule.BAD_URL,
        place,
        "url",
        String.format("'%s' is no web address: expected the form 'https://example.org/page'", url));
  }
}
