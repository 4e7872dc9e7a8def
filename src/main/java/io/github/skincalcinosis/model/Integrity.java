package io.github.skincalcinosis.model;

import io.github.skincalcinosis.spelling.Spelling;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parts of a condition against every {@link Rule}. A {@link Condition} does so by itself
 * when it is built; a loader or an editor does so with the parts of what is not yet a condition.
 */
public final class Integrity {
  /** Without these no one can tell whether a source or a sentence is cited. */
  private static final Set<Class<?>> CITING =
      Set.of(Source.class, OutlineSection.class, Citation.class, Omission.class);

  /** Among more than this no one looks for what was meant: it would take too long. */
  private static final int HINTED = 500;

  private static final List<String> NONE = List.of();
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  /** What other parts refer to by id. */
  private static final List<Class<?>> REFERRED =
      List.of(
          Mechanism.class,
          Sign.class,
          Complication.class,
          Form.class,
          Source.class,
          BodySite.class,
          CodeSystem.class);

  private final Report report = new Report();
  private final PartRules partRules = new PartRules(report);
  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final Map<Section, Overview> overviews = new HashMap<>();
  private final Set<String> citedSources = new HashSet<>();
  private final Map<String, Set<String>> citedSentences = new HashMap<>();
  private final Map<String, Map<String, Integer>> outlines = new HashMap<>();

  private final Set<Class<?>> unreadable;

  /** The sentences of a source, if they are few, once someone has asked for them. */
  private final Map<String, List<String>> sentences = new HashMap<>();

  /** The ids of all parts of a type, once someone has asked for them. */
  private final Map<Class<?>, List<String>> known = new HashMap<>();

  /** The last whole part that stands twice: what is inside it is not reported again. */
  private Optional<String> twice = Optional.empty();

  /** The item whose inside is being checked, and the ids of its statements. */
  private Optional<ContentItem> item = Optional.empty();

  private Set<String> itemStatements = Set.of();

  /** Whether all these ids could be read; else a reference may well be to one that could not. */
  private boolean itemReadable = true;

  private Integrity(Set<Class<?>> unreadable) {
    this.unreadable = new HashSet<>(unreadable);
  }

  /** How the ids begin that stand in for those that could not be read. */
  public static final String STAND_IN = "stand-in-";

  /**
   * A part of a condition, with its place.
   *
   * @param value the part: any value of this package, and the builder of the condition itself
   * @param path its place, as in {@link Violation#path()}
   */
  public record Part(Object value, String path) {}

  /**
   * Checks parts that are not yet a condition, some of which may be missing because they could not
   * be read. What can only be told with those is left open.
   *
   * @param parts the parts in the order of the content, each before those inside it
   * @param unreadable the types of which some part, or the id of some part, could not be read
   * @return the broken rules, in the order of the parts
   */
  public static List<Violation> violations(List<Part> parts, Set<Class<?>> unreadable) {
    Integrity integrity = new Integrity(unreadable);
    parts.forEach(part -> integrity.declare(built(part.value())));
    parts.forEach(part -> integrity.check(built(part.value()), part::path));
    return integrity.report.violations();
  }

  /**
   * Refuses a condition that breaks a rule.
   *
   * @throws InvalidConditionException if it breaks one
   */
  static void require(Condition condition) {
    Integrity integrity = new Integrity(Set.of());
    Walk.over(condition, (part, place) -> integrity.declare(part));
    Walk.over(condition, integrity::check);
    List<Violation> violations = integrity.report.violations();
    if (!violations.isEmpty()) {
      throw InvalidConditionException.of(violations);
    }
  }

  private static Object built(Object value) {
    return value instanceof Condition.Builder builder ? builder.unchecked() : value;
  }

  private void declare(Object part) {
    if (part instanceof Citation citation) {
      citedSources.add(citation.source());
    } else if (part instanceof Statement statement) {
      own(statement.id(), statement);
      statement.citations().forEach(this::declareSentence);
    } else if (part instanceof ContentItem content) {
      own(content.id(), content);
      if (content instanceof Overview overview) {
        overviews.putIfAbsent(overview.section(), overview);
      }
    } else if (part instanceof Source source) {
      own(source.id(), source);
      Map<String, Integer> sections = outlines.computeIfAbsent(source.id(), id -> new HashMap<>());
      source.outline().forEach(section -> sections.putIfAbsent(section.id(), section.sentences()));
    } else if (part instanceof BodySite site) {
      own(site.id(), site);
    } else if (part instanceof CodeSystem system) {
      own(system.id(), system);
    } else if (part instanceof Condition condition) {
      owners.put(condition.id(), new Owner(condition));
    }
  }

  /** The part that declared an id first, and whether it has come by since. */
  private static final class Owner {
    private final Object part;
    private boolean seen;

    Owner(Object part) {
      this.part = part;
    }
  }

  private @Nullable Object part(String id) {
    Owner owner = owners.get(id);
    return owner == null ? null : owner.part;
  }

  private void own(String id, Object part) {
    owners.computeIfAbsent(id, first -> new Owner(part));
    if (!PartRules.isId(id)) {
      // Nothing can refer to it as it stands, and that is reported where it stands.
      REFERRED.stream().filter(type -> type.isInstance(part)).forEach(unreadable::add);
    }
  }

  private void declareSentence(Citation citation) {
    citation
        .locator()
        .ifPresent(
            locator ->
                citedSentences
                    .computeIfAbsent(citation.source(), source -> new HashSet<>())
                    .add(locator));
  }

  private void check(Object part, Place place) {
    if (report.isFull()) {
      return;
    }
    partRules.check(part, place);
    if (part instanceof Citation citation) {
      citation(citation, place);
    } else if (part instanceof Statement statement) {
      unique(statement, statement.id(), place);
      unsafe(statement, place);
    } else if (part instanceof Detail detail) {
      ownStatement(detail.statement(), place);
    } else if (part instanceof ContentItem content) {
      item = Optional.of(content);
      itemStatements = new HashSet<>();
      content.statements().forEach(statement -> itemStatements.add(statement.id()));
      itemReadable =
          itemStatements.stream().allMatch(id -> PartRules.isId(id) && !id.startsWith(STAND_IN));
      unique(content, content.id(), place);
      item(content, place);
    } else if (part instanceof Code code) {
      refers(CodeSystem.class, "code system", code.system(), place, "system");
    } else if (part instanceof SiteInvolvement involvement) {
      refers(BodySite.class, "body site", involvement.site(), place, "site");
      ownStatement(involvement.statement(), place);
    } else if (part instanceof Population population) {
      ownStatement(population.statement(), place);
    } else if (part instanceof Frequency frequency) {
      ownStatement(frequency.statement(), place);
    } else if (part instanceof SerumMinerals minerals) {
      ownStatement(minerals.statement(), place);
    } else if (part instanceof FormRelation relation) {
      refers(Form.class, "form", relation.form(), place, "form");
      ownStatement(relation.statement(), place);
    } else if (part instanceof Ingredient ingredient) {
      ownStatement(ingredient.statement(), place);
    } else if (part instanceof DoseSchedule schedule) {
      ownStatements(schedule.statements(), place, "statements");
    } else if (part instanceof Source source) {
      unique(source, source.id(), place);
      source(source, place);
    } else if (part instanceof BodySite site) {
      unique(site, site.id(), place);
    } else if (part instanceof CodeSystem system) {
      unique(system, system.id(), place);
    }
  }

  private void item(ContentItem content, Place place) {
    if (content instanceof Overview overview) {
      Overview first = overviews.getOrDefault(overview.section(), overview);
      if (!first.equals(overview) && !unreadable.contains(Section.class)) {
        report.add(
            Rule.DUPLICATE_OVERVIEW,
            place,
            "section",
            String.format(
                "the section %s already has the overview '%s'", overview.section(), first.id()));
      }
    } else if (content instanceof Mechanism mechanism) {
      ownStatements(mechanism.stepIds(), place, "steps");
    } else if (content instanceof Cause cause) {
      allRefer(Mechanism.class, "mechanism", cause.mechanisms(), place, "mechanisms");
    } else if (content instanceof Treatment treatment) {
      ownStatement(treatment.statement(), place);
    } else if (content instanceof Stage stage) {
      allRefer(Sign.class, "sign", stage.signs(), place, "signs");
      allRefer(Complication.class, "complication", stage.complications(), place, "complications");
    }
  }

  /** An id belongs to the part that declared it first, and to that once. */
  private void unique(Object part, String id, Place place) {
    Owner owner = owners.computeIfAbsent(id, first -> new Owner(part));
    if (owner.part == part && !owner.seen) {
      owner.seen = true;
      return;
    }
    String path = place.path();
    if (twice.filter(outer -> path.startsWith(outer + "/")).isPresent()) {
      return;
    }
    if (owner.part.equals(part)) {
      twice = Optional.of(path);
    }
    report.add(
        Rule.DUPLICATE_ID,
        place,
        "id",
        owner.part.equals(part)
            ? String.format("'%s' stands here a second time", id)
            : String.format("the id '%s' is already used", id));
  }

  private void unsafe(Statement statement, Place place) {
    boolean unsafe = statement.verdict().filter(Verdict.UNSAFE::equals).isPresent();
    if (unsafe && item.filter(content -> content.cautions().isEmpty()).isPresent()) {
      report.add(
          Rule.UNSAFE_WITHOUT_CAUTION,
          place,
          "assessment/verdict",
          String.format(
              "the statement '%s' is UNSAFE, so '%s' needs a caution",
              statement.id(), item.map(ContentItem::id).orElse("")));
    }
  }

  private void citation(Citation citation, Place place) {
    if (part(citation.source()) instanceof Source source) {
      citation
          .locator()
          .filter(locator -> !source.outline().isEmpty() && !hasSentence(source, locator))
          .ifPresent(locator -> unknownSentence(source, locator, place, "locator"));
    } else {
      refers(Source.class, "source", citation.source(), place, "source");
    }
  }

  private void source(Source source, Place place) {
    boolean complete = unreadable.stream().noneMatch(CITING::contains);
    if (complete && !citedSources.contains(source.id())) {
      report.add(
          Rule.UNCITED_SOURCE, place, String.format("nothing cites the source '%s'", source.id()));
    }
    Set<String> cited = citedSentences.getOrDefault(source.id(), Set.of());
    Set<String> omitted = new HashSet<>();
    for (int index = 0; index < source.omitted().size(); index++) {
      String sentence = source.omitted().get(index).sentence();
      String property = "omitted/" + index + "/sentence";
      if (!hasSentence(source, sentence)) {
        unknownSentence(source, sentence, place, property);
      } else if (cited.contains(sentence)) {
        report.add(
            Rule.OMITTED_BUT_CITED,
            place,
            property,
            String.format(
                "the sentence '%s' is listed as omitted, but a statement cites it", sentence));
      }
      if (!omitted.add(sentence)) {
        report.add(
            Rule.DUPLICATE_ID,
            place,
            property,
            String.format("the sentence '%s' is already listed as omitted", sentence));
      }
    }
    Set<String> sections = new HashSet<>();
    for (int index = 0; index < source.outline().size(); index++) {
      OutlineSection section = source.outline().get(index);
      if (!sections.add(section.id())) {
        report.add(
            Rule.DUPLICATE_ID,
            place,
            "outline/" + index + "/id",
            String.format("the outline already has a section '%s'", section.id()));
        continue;
      }
      boolean listed = complete && section.sentences() <= OutlineSection.MOST_SENTENCES;
      for (String sentence : listed && !report.isFull() ? section.sentenceIds() : NONE) {
        if (!cited.contains(sentence) && !omitted.contains(sentence)) {
          report.add(
              Rule.UNACCOUNTED_SENTENCE,
              place,
              "outline/" + index,
              String.format(
                  "the sentence '%s' is neither cited by a statement nor listed as omitted",
                  sentence));
        }
      }
    }
  }

  /** A sentence id is the id of its section, a hyphen and the number. */
  private boolean hasSentence(Source source, String sentence) {
    int hyphen = sentence.lastIndexOf('-');
    String number = sentence.substring(hyphen + 1);
    if (hyphen < 0 || !NUMBER.matcher(number).matches()) {
      return false;
    }
    int sentences =
        outlines.getOrDefault(source.id(), Map.of()).getOrDefault(sentence.substring(0, hyphen), 0);
    return Integer.parseInt(number) <= sentences;
  }

  private void unknownSentence(Source source, String sentence, Place place, String property) {
    if (report.isFull()) {
      return;
    }
    List<String> near =
        sentences.computeIfAbsent(
            source.id(),
            id ->
                source.outline().stream().mapToLong(OutlineSection::sentences).sum() <= HINTED
                    ? source.sentences()
                    : NONE);
    if (!unreadable.contains(OutlineSection.class)) {
      report.add(
          Rule.UNKNOWN_SENTENCE,
          place,
          property,
          String.format(
              "the source '%s' has no sentence '%s'%s",
              source.id(), sentence, Spelling.hint(sentence, near)));
    }
  }

  private void ownStatement(String id, Place place) {
    ownStatement(id, place, "statement");
  }

  private void ownStatements(List<String> ids, Place place, String property) {
    for (int index = 0; index < ids.size(); index++) {
      ownStatement(ids.get(index), place, property + "/" + index);
    }
  }

  private void ownStatement(String id, Place place, String property) {
    item.filter(content -> itemReadable && !itemStatements.contains(id))
        .ifPresent(
            content ->
                dangling(
                    String.format("no statement of '%s'", content.id()),
                    id,
                    itemStatements,
                    place,
                    property));
  }

  private void allRefer(Class<?> type, String noun, List<String> ids, Place place, String list) {
    for (int index = 0; index < ids.size(); index++) {
      refers(type, noun, ids.get(index), place, list + "/" + index);
    }
  }

  private void refers(Class<?> type, String noun, String id, Place place, String property) {
    // The part that is meant may be the one that could not be read.
    boolean complete = !unreadable.contains(type);
    if (complete && !type.isInstance(part(id)) && !report.isFull()) {
      List<String> ids = known.computeIfAbsent(type, this::idsOf);
      dangling(String.format("no %s", noun), id, ids, place, property);
    }
  }

  private List<String> idsOf(Class<?> type) {
    return owners.entrySet().stream()
        .filter(owner -> type.isInstance(owner.getValue().part))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  private void dangling(
      String none, String id, Collection<String> known, Place place, String property) {
    String hint = known.size() > HINTED ? "" : Spelling.hint(id, known);
    report.add(
        Rule.DANGLING_REFERENCE,
        place,
        property,
        String.format("%s has the id '%s'%s", none, id, hint));
  }
}
