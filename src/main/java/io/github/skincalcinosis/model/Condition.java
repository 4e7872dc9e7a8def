package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.skincalcinosis.trust.BuildCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * A condition with everything that is known about it: the root of the content.
 *
 * <p>A condition keeps these rules, whoever builds it; a builder whose content breaks one throws
 * {@link InvalidConditionException}. Ids are unique over items, statements, sources, body sites and
 * code systems, and every reference to one resolves. Every statement cites a source; one that cites
 * an article has an assessment; an {@link Verdict#UNSAFE} one stands under an item with a caution.
 * Every drug and every folk remedy has a caution. Every source is cited. A locator into a source
 * with an outline is a sentence of it, and every sentence of an outline is cited or listed as
 * omitted. Text is neither empty nor surrounded by white space.
 */
@Value.Immutable
@JsonPropertyOrder({
  "edition", "id", "name", "plainName", "synonyms", "codes",
  "overviews", "mechanisms", "causes", "stages", "signs", "complications",
  "forms", "epidemiology", "diagnosticMethods", "differentials", "pregnancyNotes", "treatments",
  "preventiveMeasures", "outlooks", "relatedConditions", "bodySites", "codeSystems", "sources"
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

  /** {@return codes of the condition as a whole} */
  public abstract List<Code> codes();

  /** {@return the introductions to sections, at most one for each section, in dataset order} */
  public abstract List<Overview> overviews();

  /** {@return the ways in which calcium comes to lie in the skin, in dataset order} */
  public abstract List<Mechanism> mechanisms();

  /** {@return the causes, in dataset order} */
  public abstract List<Cause> causes();

  /** {@return the stages of the course, in dataset order} */
  public abstract List<Stage> stages();

  /** {@return the signs and symptoms, present and absent, in dataset order} */
  public abstract List<Sign> signs();

  /** {@return the complications, in dataset order} */
  public abstract List<Complication> complications();

  /** {@return the forms, of both classifications, in dataset order} */
  public abstract List<Form> forms();

  /** {@return how often it occurs and whom it affects, in dataset order} */
  public abstract List<Epidemiology> epidemiology();

  /** {@return the diagnostic methods, in dataset order} */
  public abstract List<DiagnosticMethod> diagnosticMethods();

  /** {@return the conditions to tell apart, in dataset order} */
  public abstract List<Differential> differentials();

  /** {@return the notes on pregnancy, in dataset order} */
  public abstract List<PregnancyNote> pregnancyNotes();

  /** {@return the treatments, folk remedies among them, in dataset order} */
  public abstract List<Treatment> treatments();

  /** {@return the preventive measures, in dataset order} */
  public abstract List<PreventiveMeasure> preventiveMeasures();

  /** {@return the outlooks, in dataset order} */
  public abstract List<Outlook> outlooks();

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
        mechanisms(),
        causes(),
        stages(),
        signs(),
        complications(),
        forms(),
        epidemiology(),
        diagnosticMethods(),
        differentials(),
        pregnancyNotes(),
        treatments(),
        preventiveMeasures(),
        outlooks(),
        relatedConditions());
  }

  /**
   * Gives the part of this condition that rests on some of its statements. Items without any of
   * them go, treatments without the statement that names them as such, and so do references to what
   * has gone, typed parts that rest on what has gone, and sources, sites and code systems that
   * nothing needs any more. Sentences of an outline that are no longer cited are listed as omitted,
   * with that reason. Cautions stay with their items.
   *
   * @param keep tells which statements to keep; see {@link Statements}
   * @return a condition that keeps every rule
   */
  public Condition filter(Predicate<? super Statement> keep) {
    return new ConditionFilter(this, Objects.requireNonNull(keep, "keep")).filtered();
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
