package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.skincalcinosis.trust.BuildCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A condition with everything that is known about it: the root of the content.
 *
 * <p>A condition keeps these rules, whoever builds it; a builder whose content breaks one throws
 * {@link InvalidConditionException}. Ids are unique over items, statements, sources, body sites and
 * code systems, and every reference to one resolves. Every statement cites a source; one that cites
 * an article has an assessment; an {@link Verdict#UNSAFE} one stands under an item with a caution.
 * Every drug has a caution of the kind {@link Caution.Kind#HARM}, every folk remedy and every
 * treatment that is advised against a caution. A claim has limits if and only if it is {@link
 * Verdict#QUALIFIED}. No two items of a section have one name. Every source is cited. A locator
 * into a source with an outline is a sentence of it, and every sentence of an outline is cited or
 * listed as omitted. Text is neither empty nor surrounded by white space, and nothing in it turns
 * the direction of reading.
 */
@Value.Immutable
@JsonPropertyOrder({
  "edition",
  "id",
  "name",
  "plainName",
  "synonyms",
  "definition",
  "codes",
  "overviews",
  "warningSigns",
  "mechanisms",
  "causes",
  "epidemiology",
  "stages",
  "signs",
  "complications",
  "forms",
  "diagnosticMethods",
  "differentials",
  "outlooks",
  "treatments",
  "selfCareMeasures",
  "preventiveMeasures",
  "pregnancyNotes",
  "relatedConditions",
  "bodySites",
  "codeSystems",
  "sources"
})
@JsonDeserialize(builder = ConditionBuilder.class)
public abstract sealed class Condition extends ConditionLookups implements IdentifiedPart
    permits ConditionBuilder.ImmutableCondition {
  /** Set while this thread builds content that the build of this library has checked. */
  private static final ThreadLocal<BuildCheck> CHECKED = new ThreadLocal<>();

  Condition() {}

  /** {@return which edition this is} */
  public abstract Edition edition();

  /** {@return the key of the condition} */
  @Override
  public abstract String id();

  /** {@return the name used in the field} */
  public abstract String name();

  /** {@return the plain-language name} */
  public abstract String plainName();

  /** {@return other names} */
  public abstract List<String> synonyms();

  /**
   * {@return the id of the statement that says what the condition is; empty when none does, or when
   * a filter left it out. {@link #definition()} gives the statement}
   */
  @JsonProperty("definition")
  public abstract Optional<String> definitionId();

  /** {@return codes of the condition as a whole} */
  public abstract List<Code> codes();

  /** {@return the introductions to sections, at most one for each section, in dataset order} */
  public abstract List<Overview> overviews();

  /** {@return when to seek help, in dataset order} */
  public abstract List<WarningSign> warningSigns();

  /** {@return the ways in which calcium comes to lie in the skin, in dataset order} */
  public abstract List<Mechanism> mechanisms();

  /** {@return the causes, in dataset order} */
  public abstract List<Cause> causes();

  /** {@return how often it occurs and whom it affects, in dataset order} */
  public abstract List<Epidemiology> epidemiology();

  /** {@return the stages of the course, in dataset order} */
  public abstract List<Stage> stages();

  /** {@return the signs and symptoms, present and absent, in dataset order} */
  public abstract List<Sign> signs();

  /** {@return the complications, in dataset order} */
  public abstract List<Complication> complications();

  /** {@return the forms, of all classifications, in dataset order} */
  public abstract List<Form> forms();

  /** {@return the diagnostic methods, in dataset order} */
  public abstract List<DiagnosticMethod> diagnosticMethods();

  /** {@return the conditions to tell apart, in dataset order} */
  public abstract List<Differential> differentials();

  /** {@return the outlooks, in dataset order} */
  public abstract List<Outlook> outlooks();

  /** {@return the treatments, folk remedies among them, in dataset order} */
  public abstract List<Treatment> treatments();

  /** {@return what patients can do, and should leave, themselves, in dataset order} */
  public abstract List<SelfCareMeasure> selfCareMeasures();

  /** {@return the preventive measures, in dataset order} */
  public abstract List<PreventiveMeasure> preventiveMeasures();

  /** {@return the notes on pregnancy, in dataset order} */
  public abstract List<PregnancyNote> pregnancyNotes();

  /** {@return the conditions named beside it, in dataset order} */
  public abstract List<RelatedCondition> relatedConditions();

  /** {@return the sites of the body that items refer to} */
  public abstract List<BodySite> bodySites();

  /** {@return the terminologies whose codes are used} */
  public abstract List<CodeSystem> codeSystems();

  /** {@return the publications that are cited} */
  public abstract List<Source> sources();

  /**
   * {@return every item, in reading order: by section, the overview first, then in dataset order}
   */
  @Value.Lazy
  public List<ContentItem> items() {
    return itemLists().stream()
        .<ContentItem>flatMap(List::stream)
        .sorted(Comparator.comparing(ContentItem::section))
        .collect(Unmodifiable.list());
  }

  /** {@return every statement, in reading order} */
  @Value.Lazy
  public List<Statement> statements() {
    return items().stream()
        .flatMap(item -> item.statements().stream())
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the part of this condition that may be shown to patients, as {@link
   * Statements#safeForPatients()} says; show each item's cautions with it}
   */
  @Value.Lazy
  public Condition forPatients() {
    return filter(Statements.safeForPatients());
  }

  @Value.Lazy
  ConditionIndex index() {
    return new ConditionIndex(this);
  }

  @Value.Lazy
  ConditionSearch search() {
    return new ConditionSearch(this);
  }

  @Value.Check
  void check() {
    if (CHECKED.get() == null) {
      ConditionRules.require(this);
    }
  }

  /**
   * Builds content that the build of this library has checked, without checking it again.
   *
   * @hidden
   * @param check what only this library can give
   * @param content the content
   * @return the condition
   */
  @SuppressWarnings("InvalidBlockTag") // Javadoc hides methods too, which Error Prone denies.
  public static Condition of(BuildCheck check, ConditionBuilder content) {
    Objects.requireNonNull(content, "content");
    CHECKED.set(Objects.requireNonNull(check, "check"));
    try {
      return content.build();
    } finally {
      CHECKED.remove();
    }
  }

  List<List<? extends ContentItem>> itemLists() {
    return List.of(
        overviews(),
        warningSigns(),
        mechanisms(),
        causes(),
        epidemiology(),
        stages(),
        signs(),
        complications(),
        forms(),
        diagnosticMethods(),
        differentials(),
        outlooks(),
        treatments(),
        selfCareMeasures(),
        preventiveMeasures(),
        pregnancyNotes(),
        relatedConditions());
  }

  /**
   * Gives the part of this condition that rests on some of its statements. Items without any of
   * them go, signs and complications that are named because they are missing go with the statement
   * that says so, and so do references to what has gone, typed parts that rest on what has gone,
   * and sources, sites and code systems that nothing needs any more. Sentences of an outline that
   * are no longer cited are listed as omitted, with that reason. Cautions stay with their items.
   *
   * @param keep tells which statements to keep; see {@link Statements}
   * @return a condition that keeps every rule
   */
  public Condition filter(Predicate<? super Statement> keep) {
    return new ConditionFilter(this, Objects.requireNonNull(keep, "keep")).filtered();
  }

  /**
   * Gives this condition with one statement changed, as in {@code
   * calcinosis.withStatement("lumps-are-hard", statement -> new
   * StatementBuilder().from(statement).text("The lumps are hard.").build())}. A source that nothing
   * cited before is given with the change; one that nothing cites any more goes. All else stays as
   * it is, and the rules are checked once, on the whole.
   *
   * @param id the id of the statement
   * @param change gives the new statement for the old one, with the same id
   * @param added the sources that are cited for the first time; one that this condition has already
   *     is not added twice
   * @return a condition that keeps every rule
   * @throws NoSuchElementException if no statement has this id
   * @throws IllegalArgumentException if the new statement has another id
   * @throws InvalidConditionException if the new statement breaks a rule, or if a source that is
   *     added is not cited or has the id of another part
   */
  public Condition withStatement(String id, UnaryOperator<Statement> change, Source... added) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(change, "change");
    requireEach(added);
    Statement statement = require(id, "id", Statement.class, "statement");
    return ConditionRebuild.changing(this, statement, change, added);
  }

  /**
   * Gives this condition with one item changed. A source that nothing cited before is given with
   * the change; one that nothing cites any more goes. All else stays as it is, and the rules are
   * checked once, on the whole: what rests on a statement that the item loses has to go with it.
   *
   * @param <T> the type of the item
   * @param id the id of the item
   * @param type its type, such as {@code DrugTherapy.class}
   * @param change gives the new item for the old one, of the same kind and with the same id
   * @param added the sources that are cited for the first time; one that this condition has already
   *     is not added twice
   * @return a condition that keeps every rule
   * @throws NoSuchElementException if no item of this type has this id
   * @throws IllegalArgumentException if the new item has another id or is of another kind
   * @throws InvalidConditionException if the new item breaks a rule, or if a source that is added
   *     is not cited or has the id of another part
   */
  public <T extends ContentItem> Condition withItem(
      String id, Class<T> type, UnaryOperator<T> change, Source... added) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(change, "change");
    requireEach(added);
    String noun = type.equals(ContentItem.class) ? "item" : type.getSimpleName();
    return ConditionRebuild.changing(this, require(id, "id", type, noun), change, added);
  }

  private static void requireEach(Source... added) {
    for (Source source : Objects.requireNonNull(added, "added")) {
      Objects.requireNonNull(source, "added");
    }
  }

  /**
   * Gives this condition without one statement, or without one item and all its statements. What
   * rests on them goes too, as {@link #filter} has it: an item with its last statement, references,
   * typed parts, and sources, sites and code systems that nothing needs any more.
   *
   * @param id the id of the statement or the item
   * @return a condition that keeps every rule
   * @throws NoSuchElementException if no statement and no item has this id
   */
  public Condition without(String id) {
    Objects.requireNonNull(id, "id");
    IdentifiedPart part = index().part(id).orElse(this);
    if (part instanceof ContentItem item) {
      Set<Statement> gone = Set.copyOf(item.statements());
      return filter(statement -> !gone.contains(statement));
    }
    if (!(part instanceof Statement)) {
      List<String> known = new ArrayList<>(index().ids(Statement.class));
      known.addAll(index().ids(ContentItem.class));
      throw noSuch("statement or item", id, known);
    }
    return filter(statement -> !statement.id().equals(id));
  }

  /** {@return name, plain name and size in one line} */
  @Override
  public String toString() {
    return name()
        + " ("
        + plainName()
        + "), edition "
        + edition().version()
        + ": "
        + items().size()
        + " items, "
        + statements().size()
        + " statements, "
        + sources().size()
        + " sources";
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Condition fromJson(ConditionBuilder builder) {
    return builder.build();
  }
}
