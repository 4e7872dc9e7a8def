package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that hold between the parts of a condition: ids are unique, references lead somewhere,
 * an unsafe claim has its caution, an overview is the only one of its section. What a part keeps by
 * itself is for {@link PartRules}, what is cited and accounted for is for {@link CitationRules}.
 */
final class ConditionRules {
  /** What other parts refer to by id. */
  private enum Target {
    SOURCE(Source.class, "source", "sources"),
    CODE_SYSTEM(CodeSystem.class, "code system", "codeSystems"),
    BODY_SITE(BodySite.class, "body site", "bodySites"),
    FORM(Form.class, "form", "forms"),
    MECHANISM(Mechanism.class, "mechanism", "mechanisms"),
    CAUSE(Cause.class, "cause", "causes"),
    SIGN(Sign.class, "sign", "signs"),
    COMPLICATION(Complication.class, "complication", "complications");

    private final Class<? extends IdentifiedPart> type;
    private final String noun;
    private final String list;

    Target(Class<? extends IdentifiedPart> type, String noun, String list) {
      this.type = type;
      this.noun = noun;
      this.list = list;
    }
  }

  private final Condition condition;
  private final ConditionIndex index;
  private final Problems problems = new Problems();
  private final ConditionWalk walk = new ConditionWalk();
  private final PartRules partRules = new PartRules(problems, walk);
  private final CitationRules citationRules = new CitationRules(problems, walk);
  private final BodySiteRules siteRules;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> uris = new HashSet<>();
  private final Map<Section, Overview> overviews = new EnumMap<>(Section.class);
  private final Map<Integer, Stage> stages = new HashMap<>();
  private final Map<Section, Map<String, ContentItem>> names = new EnumMap<>(Section.class);

  /** The ids of what can be referred to, once someone has asked. */
  private final Map<Target, List<String>> idsOf = new EnumMap<>(Target.class);

  /** How many references lead into a list that has nothing in it, and the first of them. */
  private final Map<Target, Integer> intoNothing = new EnumMap<>(Target.class);

  private final Map<Target, Problem.Place> firstIntoNothing = new EnumMap<>(Target.class);

  /** Where each id stands first, once someone has asked. */
  private final Map<String, String> pointers = new HashMap<>();

  /** The last whole part that stands twice: what is inside it is not reported again. */
  private Optional<String> twice = Optional.empty();

  /** The item whose inside is being checked. */
  private Optional<ContentItem> item = Optional.empty();

  private ConditionRules(Condition condition) {
    this.condition = condition;
    this.index = condition.index();
    this.siteRules = new BodySiteRules(index, problems, walk);
  }

  /**
   * Refuses a condition that breaks a rule.
   *
   * @throws InvalidConditionException if it breaks one
   */
  static void require(Condition condition) {
    ConditionRules rules = new ConditionRules(condition);
    rules.walk.over(condition, rules::check);
    List<Problem> broken = rules.broken();
    if (!broken.isEmpty()) {
      throw InvalidConditionException.of(broken);
    }
  }

  /** What is missing as a whole comes first: it explains the rest. */
  private List<Problem> broken() {
    List<Problem> all = new ArrayList<>();
    intoNothing.forEach((target, count) -> all.add(missing(target, count)));
    all.addAll(problems.list());
    return all;
  }

  private Problem missing(Target target, int count) {
    Problem.Place root = new Problem.Place("", 0, 0);
    return Problem.of(
        ProblemCode.MISSING_ENTRY,
        root,
        String.format(
            "'%s' is left out or empty, and %s",
            target.list, count == 1 ? "1 reference leads there" : count + " references lead there"),
        firstIntoNothing.getOrDefault(target, root));
  }

  private void check(Part part) {
    if (problems.isFull()) {
      return;
    }
    partRules.check(part);
    if (part instanceof IdentifiedPart identified) {
      unique(identified);
    }
    if (part instanceof ContentItem content) {
      item = Optional.of(content);
      item(content);
    } else if (part instanceof Statement statement) {
      unsafe(statement);
      citationRules.statement(statement);
    } else if (part instanceof Citation citation) {
      citation(citation);
    } else if (part instanceof Code code) {
      refers(Target.CODE_SYSTEM, code.systemId(), "system");
    } else if (part instanceof SiteInvolvement involvement) {
      refers(Target.BODY_SITE, involvement.siteId(), "site");
    } else if (part instanceof FormRelation relation) {
      refers(Target.FORM, relation.formId(), "form");
    } else if (part instanceof DoseSchedule schedule) {
      ownStatements(schedule.statementIds(), "statements");
    } else if (part instanceof CodeSystem system
        && !index.isDuplicate(system.id())
        && !uris.add(system.uri())) {
      problems.add(
          ProblemCode.DUPLICATE_ID,
          walk.pointer("uri"),
          String.format(
              "another code system has the URI '%s' already", Wording.quote(system.uri())));
    } else if (part instanceof Source source) {
      citationRules.source(source);
    } else if (part instanceof BodySite site) {
      site.partOfId().ifPresent(larger -> refers(Target.BODY_SITE, larger, "partOf"));
      siteRules.check(site);
    } else if (part == condition) {
      condition.definitionId().ifPresent(this::definition);
    }
    if (part instanceof DerivedPart derived) {
      ownStatement(derived.statementId(), "statement");
    }
  }

  private void item(ContentItem content) {
    named(content);
    if (content instanceof Overview overview) {
      Overview first = overviews.putIfAbsent(overview.section(), overview);
      if (first != null && !first.equals(overview)) {
        problems.add(
            ProblemCode.DUPLICATE_OVERVIEW,
            walk.pointer("section"),
            String.format(
                "the section %s already has the overview '%s'",
                overview.section(), Wording.quote(first.id())));
      }
    } else if (content instanceof Mechanism mechanism) {
      ownStatements(mechanism.stepIds(), "steps");
    } else if (content instanceof WarningSign sign) {
      allRefer(Target.FORM, sign.formIds());
      allRefer(Target.CAUSE, sign.causeIds());
    } else if (content instanceof Cause cause) {
      allRefer(Target.MECHANISM, cause.mechanismIds());
    } else if (content instanceof Treatment treatment) {
      treatment.standingStatementId().ifPresent(id -> ownStatement(id, "standingStatement"));
    } else if (content instanceof Stage stage) {
      order(stage);
      allRefer(Target.SIGN, stage.signIds());
      allRefer(Target.COMPLICATION, stage.complicationIds());
    }
  }

  private void named(ContentItem content) {
    if (content.name().strip().isEmpty()) {
      return;
    }
    ContentItem other =
        names
            .computeIfAbsent(content.section(), section -> new HashMap<>())
            .putIfAbsent(content.name(), content);
    // One that stands twice, or whose id does, is reported for that.
    if (other != null && !other.id().equals(content.id())) {
      problems.add(
          Problem.of(
              ProblemCode.DUPLICATE_NAME,
              new Problem.Place(walk.pointer("name"), 0, 0),
              String.format(
                  "'%s' is already the name of '%s': each item of a section has a name of its own",
                  Wording.quote(content.name()), Wording.quote(other.id())),
              first(other.id())));
    }
  }

  private void order(Stage stage) {
    Stage other = stages.putIfAbsent(stage.order(), stage);
    if (other != null && !other.equals(stage)) {
      problems.add(
          ProblemCode.BAD_NUMBER,
          walk.pointer("order"),
          String.format(
              "'order' is %s, as for '%s': no two stages have the same place",
              stage.order(), Wording.quote(other.id())));
    }
  }

  private void unique(IdentifiedPart part) {
    String id = part.id();
    if (ids.add(id)) {
      return;
    }
    String pointer = walk.pointer();
    if (twice.filter(outer -> pointer.startsWith(outer + "/")).isPresent()) {
      return;
    }
    boolean whole = index.part(id).filter(part::equals).isPresent();
    if (whole) {
      twice = Optional.of(pointer);
    }
    problems.add(
        Problem.of(
            ProblemCode.DUPLICATE_ID,
            new Problem.Place(pointer + "/id", 0, 0),
            String.format(
                whole
                    ? "'%s' stands here a second time"
                    : "the id '%s' is already used: ids are unique across the file",
                Wording.quote(id)),
            first(id)));
  }

  /** Where an id stands first. */
  private Problem.Place first(String id) {
    if (pointers.isEmpty()) {
      ConditionWalk again = new ConditionWalk();
      again.over(
          condition,
          part -> {
            if (part instanceof IdentifiedPart identified) {
              pointers.putIfAbsent(identified.id(), again.pointer("id"));
            }
          });
    }
    return new Problem.Place(pointers.getOrDefault(id, ""), 0, 0);
  }

  private void unsafe(Statement statement) {
    boolean unsafe = statement.verdict().filter(Verdict.UNSAFE::equals).isPresent();
    item.filter(content -> unsafe && content.cautions().isEmpty())
        .ifPresent(
            content ->
                problems.add(
                    ProblemCode.UNSAFE_WITHOUT_CAUTION,
                    walk.pointer("assessment/verdict"),
                    String.format(
                        "the statement '%s' is UNSAFE, so '%s' needs a caution",
                        Wording.quote(statement.id()), Wording.quote(content.id()))));
  }

  private void citation(Citation citation) {
    citationRules.cited(citation.sourceId());
    if (index.part(citation.sourceId()).orElse(null) instanceof Source source) {
      citationRules.citation(citation, source);
    } else {
      refers(Target.SOURCE, citation.sourceId(), "source");
    }
  }

  private void definition(String id) {
    Optional<IdentifiedPart> part = index.part(id);
    if (part.isEmpty()) {
      List<String> known = index.ids(Statement.class);
      dangling("no statement", id, known, "definition");
    } else if (!(part.get() instanceof Statement) && !index.isDuplicate(id)) {
      elsewhere(part.get(), "not a statement", "definition");
    }
  }

  private void ownStatements(List<String> statementIds, String list) {
    for (int place = 0; place < statementIds.size(); place++) {
      ownStatement(statementIds.get(place), list + "/" + place);
    }
  }

  private void ownStatement(String id, String property) {
    Optional<ContentItem> owner = index.itemOf(id);
    if (item.isEmpty()
        || index.isDuplicate(id)
        || owner.map(ContentItem::id).equals(item.map(ContentItem::id))) {
      return;
    }
    String mine = Wording.quote(item.get().id());
    Optional<IdentifiedPart> part = index.part(id);
    if (part.isPresent()) {
      String not = owner.isPresent() ? "not of '%s'" : "not a statement of '%s'";
      elsewhere(part.get(), String.format(not, mine), property);
    } else {
      List<Statement> own = item.get().statements();
      dangling(
          String.format("no statement of '%s'", mine),
          id,
          () -> own.stream().map(Statement::id).iterator(),
          property);
    }
  }

  /**
   * No spelling hint where an id exists: it would put a wrong claim in the place of the right one.
   */
  private void elsewhere(IdentifiedPart part, String not, String property) {
    problems.add(
        Problem.of(
            ProblemCode.DANGLING_REFERENCE,
            new Problem.Place(walk.pointer(property), 0, 0),
            String.format("'%s' is %s, %s", Wording.quote(part.id()), index.described(part), not),
            first(part.id())));
  }

  private void allRefer(Target target, List<String> to) {
    for (int place = 0; place < to.size(); place++) {
      refers(target, to.get(place), target.list + "/" + place);
    }
  }

  private void refers(Target target, String id, String property) {
    Optional<IdentifiedPart> part = index.part(id);
    // An id that stands twice is reported there; either of the two may be meant.
    if (part.filter(target.type::isInstance).isPresent() || index.isDuplicate(id)) {
      return;
    }
    List<String> known = idsOf.computeIfAbsent(target, any -> index.ids(any.type));
    if (known.isEmpty()) {
      intoNothing.merge(target, 1, Integer::sum);
      firstIntoNothing.computeIfAbsent(
          target, any -> new Problem.Place(walk.pointer(property), 0, 0));
    } else if (part.isPresent()) {
      elsewhere(part.get(), "not a " + target.noun, property);
    } else {
      dangling("no " + target.noun, id, known, property);
    }
  }

  private void dangling(String none, String id, Iterable<String> known, String property) {
    problems.addRepeated(
        ProblemCode.DANGLING_REFERENCE,
        none + id,
        walk.pointer(property),
        () ->
            String.format(
                "%s has the id '%s'%s",
                none, Wording.quote(id), problems.spelling().hint(id, known)));
  }
}
