package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 *
 * <p>All types of this package are immutable and thread-safe, compare by value, return no null and
 * accept none. Lists are unmodifiable and keep the order of the dataset.
 */
@Value.Immutable
@JsonPropertyOrder({
  "edition",
  "id",
  "name",
  "plainName",
  "synonyms",
  "codes",
  "overviews",
  "mechanisms",
  "causes",
  "stages",
  "signs",
  "complications",
  "forms",
  "epidemiology",
  "diagnosticMethods",
  "differentials",
  "pregnancyNotes",
  "treatments",
  "preventiveMeasures",
  "outlooks",
  "relatedConditions",
  "bodySites",
  "codeSystems",
  "sources"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Condition.Builder.class)
public sealed interface Condition extends Serializable permits ImmutableCondition {
  /** {@return which edition this is} */
  @JsonProperty
  Edition edition();

  /** {@return the key of the condition} */
  @JsonProperty
  String id();

  /** {@return the name used in the field} */
  @JsonProperty
  String name();

  /** {@return the plain-language name} */
  @JsonProperty
  String plainName();

  /** {@return other names} */
  @JsonProperty
  List<String> synonyms();

  /** {@return codes of the condition as a whole} */
  @JsonProperty
  List<Code> codes();

  /** {@return the introductions to sections, at most one for each section, in dataset order} */
  @JsonProperty
  List<Overview> overviews();

  /** {@return the ways in which calcium comes to lie in the skin, in dataset order} */
  @JsonProperty
  List<Mechanism> mechanisms();

  /** {@return the causes, in dataset order} */
  @JsonProperty
  List<Cause> causes();

  /** {@return the stages of the course, in dataset order} */
  @JsonProperty
  List<Stage> stages();

  /** {@return the signs and symptoms, present and absent, in dataset order} */
  @JsonProperty
  List<Sign> signs();

  /** {@return the complications, in dataset order} */
  @JsonProperty
  List<Complication> complications();

  /** {@return the forms, of both classifications, in dataset order} */
  @JsonProperty
  List<Form> forms();

  /** {@return how often it occurs and whom it affects, in dataset order} */
  @JsonProperty
  List<Epidemiology> epidemiology();

  /** {@return the diagnostic methods, in dataset order} */
  @JsonProperty
  List<DiagnosticMethod> diagnosticMethods();

  /** {@return the conditions to tell apart, in dataset order} */
  @JsonProperty
  List<Differential> differentials();

  /** {@return the notes on pregnancy, in dataset order} */
  @JsonProperty
  List<PregnancyNote> pregnancyNotes();

  /** {@return the treatments, folk remedies among them, in dataset order} */
  @JsonProperty
  List<Treatment> treatments();

  /** {@return the preventive measures, in dataset order} */
  @JsonProperty
  List<PreventiveMeasure> preventiveMeasures();

  /** {@return the outlooks, in dataset order} */
  @JsonProperty
  List<Outlook> outlooks();

  /** {@return the conditions named beside it, in dataset order} */
  @JsonProperty
  List<RelatedCondition> relatedConditions();

  /** {@return the sites of the body that items refer to} */
  @JsonProperty
  List<BodySite> bodySites();

  /** {@return the terminologies whose codes are used} */
  @JsonProperty
  List<CodeSystem> codeSystems();

  /** {@return the publications that are cited} */
  @JsonProperty
  List<Source> sources();

  /**
   * {@return every item, in reading order: by section, the section's overview first, then in
   * dataset order}
   */
  default List<ContentItem> items() {
    return Stream.of(
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
            relatedConditions())
        .<ContentItem>flatMap(Collection::stream)
        .sorted(Comparator.comparing(ContentItem::section))
        .collect(Unmodifiable.list());
  }

  /** {@return every statement, in reading order} */
  default List<Statement> statements() {
    return items().stream()
        .flatMap(item -> item.statements().stream())
        .collect(Unmodifiable.list());
  }

  /**
   * Looks up an item of any type.
   *
   * @param id the id of the item
   * @return the item; empty when no item has this id
   */
  default Optional<ContentItem> item(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /**
   * Looks up a statement.
   *
   * @param id the id of the statement
   * @return the statement; empty when no statement has this id
   */
  default Optional<Statement> statement(String id) {
    return statements().stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  /**
   * Looks up the introduction to a section.
   *
   * @param section the section
   * @return its overview; empty when it has none
   */
  default Optional<Overview> overview(Section section) {
    return overviews().stream().filter(overview -> overview.section() == section).findFirst();
  }

  /**
   * Looks up a form.
   *
   * @param id the id of the form
   * @return the form; empty when no form has this id
   */
  default Optional<Form> form(String id) {
    return forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /**
   * Looks up a cause.
   *
   * @param id the id of the cause
   * @return the cause; empty when no cause has this id
   */
  default Optional<Cause> cause(String id) {
    return causes().stream().filter(cause -> cause.id().equals(id)).findFirst();
  }

  /**
   * Looks up a treatment.
   *
   * @param id the id of the treatment
   * @return the treatment; empty when no treatment has this id
   */
  default Optional<Treatment> treatment(String id) {
    return treatments().stream().filter(treatment -> treatment.id().equals(id)).findFirst();
  }

  /**
   * {@return the treatments of one type, in dataset order}
   *
   * @param <T> the type
   * @param type the type, such as {@code DrugTherapy.class}
   */
  default <T extends Treatment> List<T> treatments(Class<T> type) {
    return treatments().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the treatments of one category, in dataset order}
   *
   * @param category the category
   */
  default List<Treatment> treatments(TreatmentCategory category) {
    return treatments().stream()
        .filter(treatment -> treatment.category() == category)
        .collect(Unmodifiable.list());
  }

  /**
   * Looks up what a citation cites.
   *
   * @param citation a citation of this condition
   * @return the cited source
   * @throws java.util.NoSuchElementException if the citation is not of this condition and names a
   *     source it does not have
   */
  default Source source(Citation citation) {
    return sources().stream()
        .filter(source -> source.id().equals(citation.source()))
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("no source has the id '" + citation.source() + "'"));
  }

  /**
   * Looks up the site of an involvement.
   *
   * @param involvement an involvement of this condition
   * @return the site of the body
   * @throws java.util.NoSuchElementException if the involvement is not of this condition and names
   *     a site it does not have
   */
  default BodySite bodySite(SiteInvolvement involvement) {
    return bodySites().stream()
        .filter(site -> site.id().equals(involvement.site()))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException("no body site has the id '" + involvement.site() + "'"));
  }

  /**
   * Looks up the item to which a statement belongs, and with it the cautions that go with the
   * statement.
   *
   * @param statement a statement of this condition
   * @return the item
   * @throws java.util.NoSuchElementException if the statement is not of this condition
   */
  default ContentItem itemOf(Statement statement) {
    return items().stream()
        .filter(item -> item.statements().contains(statement))
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("no item has the statement '" + statement.id() + "'"));
  }

  /**
   * Finds items by a code of a terminology.
   *
   * @param system the id of the code system, such as {@code mesh}
   * @param code the code, as the system writes it
   * @return the items that bear the code themselves, by an active substance, or by a site of the
   *     body, in reading order; mind {@link Code#match()}: the code may be broader or narrower
   */
  default List<ContentItem> itemsCoded(String system, String code) {
    return new Coded(this, system, code).items();
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
  default Condition filter(Predicate<? super Statement> keep) {
    return new Filter(this, keep).filtered();
  }

  /** {@return name, plain name and size in one line} */
  default String summary() {
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

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Condition fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a condition. Not thread-safe. */
  final class Builder extends ImmutableCondition.Builder {
    Builder() {}

    /**
     * {@return the condition}
     *
     * @throws InvalidConditionException if the content breaks a rule; it lists every broken rule
     * @throws IllegalStateException if a required property has not been set
     */
    @Override
    public Condition build() {
      Condition condition = unchecked();
      Integrity.require(condition);
      return condition;
    }

    Condition unchecked() {
      return super.build();
    }
  }
}
