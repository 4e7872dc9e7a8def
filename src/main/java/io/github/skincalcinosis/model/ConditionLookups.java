package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.Spelling;
import io.github.skincalcinosis.problem.Wording;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** The ways to find something in a {@link Condition}. Ids are looked up in an index made once. */
abstract sealed class ConditionLookups permits Condition {
  private Condition condition() {
    return (Condition) this;
  }

  /**
   * {@return an item of any type by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<ContentItem> item(String id) {
    return item(id, ContentItem.class);
  }

  /**
   * {@return an item of one type by its id; empty when no item of this type has it}
   *
   * @param <T> the type
   * @param id the id
   * @param type the type, such as {@code DrugTherapy.class}
   */
  public <T extends ContentItem> Optional<T> item(String id, Class<T> type) {
    Objects.requireNonNull(id, "id");
    return condition().index().part(id, Objects.requireNonNull(type, "type"));
  }

  /** {@return the statement that says what the condition is; empty when none does} */
  public Optional<Statement> definition() {
    return condition().definitionId().flatMap(this::statement);
  }

  /**
   * {@return a warning sign by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<WarningSign> warningSign(String id) {
    return item(id, WarningSign.class);
  }

  /**
   * {@return a cause by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Cause> cause(String id) {
    return item(id, Cause.class);
  }

  /**
   * {@return a mechanism by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Mechanism> mechanism(String id) {
    return item(id, Mechanism.class);
  }

  /**
   * {@return a complication by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Complication> complication(String id) {
    return item(id, Complication.class);
  }

  /**
   * {@return a sign by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Sign> sign(String id) {
    return item(id, Sign.class);
  }

  /**
   * {@return a form by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Form> form(String id) {
    return item(id, Form.class);
  }

  /**
   * {@return a treatment by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Treatment> treatment(String id) {
    return item(id, Treatment.class);
  }

  /**
   * {@return a stage by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Stage> stage(String id) {
    return item(id, Stage.class);
  }

  /**
   * {@return a diagnostic method by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<DiagnosticMethod> diagnosticMethod(String id) {
    return item(id, DiagnosticMethod.class);
  }

  /**
   * {@return a differential by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Differential> differential(String id) {
    return item(id, Differential.class);
  }

  /**
   * {@return an outlook by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Outlook> outlook(String id) {
    return item(id, Outlook.class);
  }

  /**
   * {@return a source by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Source> source(String id) {
    return condition().index().part(Objects.requireNonNull(id, "id"), Source.class);
  }

  /**
   * {@return a site of the body by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<BodySite> bodySite(String id) {
    return condition().index().part(Objects.requireNonNull(id, "id"), BodySite.class);
  }

  /**
   * {@return a code system by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<CodeSystem> codeSystem(String id) {
    return condition().index().part(Objects.requireNonNull(id, "id"), CodeSystem.class);
  }

  /**
   * {@return a statement of any item by its id; empty when none has it}
   *
   * @param id the id
   */
  public Optional<Statement> statement(String id) {
    return condition().index().part(Objects.requireNonNull(id, "id"), Statement.class);
  }

  /**
   * {@return the items of one section, its overview first}
   *
   * @param section the section
   */
  public List<ContentItem> items(Section section) {
    Objects.requireNonNull(section, "section");
    return condition().items().stream()
        .filter(item -> item.section() == section)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the items of one type, in reading order}
   *
   * @param <T> the type
   * @param type the type, such as {@code DrugTherapy.class}
   */
  public <T extends ContentItem> List<T> items(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return condition().items().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the introduction to a section; empty when it has none}
   *
   * @param section the section
   */
  public Optional<Overview> overview(Section section) {
    Objects.requireNonNull(section, "section");
    return condition().overviews().stream()
        .filter(overview -> overview.section() == section)
        .findFirst();
  }

  /**
   * {@return the forms of one classification, in dataset order}
   *
   * @param basis what they are distinguished by
   */
  public List<Form> forms(Form.Basis basis) {
    Objects.requireNonNull(basis, "basis");
    return condition().forms().stream()
        .filter(form -> form.basis() == basis)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the forms that involve a site of the body or a part of it, in dataset order}
   *
   * @param siteId the id of the site
   * @throws NoSuchElementException if no site has this id
   */
  public List<Form> formsAt(String siteId) {
    require(siteId, "siteId", BodySite.class, "body site");
    return condition().search().formsAt(siteId);
  }

  /**
   * {@return the treatments of one type, in dataset order}
   *
   * @param <T> the type
   * @param type the type, such as {@code DrugTherapy.class}
   */
  public <T extends Treatment> List<T> treatments(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return condition().treatments().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the treatments of one category, in dataset order}
   *
   * @param category the category
   */
  public List<Treatment> treatments(Treatment.Category category) {
    Objects.requireNonNull(category, "category");
    return condition().treatments().stream()
        .filter(treatment -> treatment.category() == category)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return the treatments of one standing, in dataset order}
   *
   * @param standing how they stand today
   */
  public List<Treatment> treatments(Standing standing) {
    Objects.requireNonNull(standing, "standing");
    return condition().treatments().stream()
        .filter(treatment -> treatment.standing() == standing)
        .collect(Unmodifiable.list());
  }

  /**
   * {@return what a citation cites}
   *
   * @param citation a citation of this condition
   * @throws NoSuchElementException if it names a source that this condition does not have
   */
  public Source source(Citation citation) {
    String id = Objects.requireNonNull(citation, "citation").sourceId();
    return require(id, "citation", Source.class, "source");
  }

  /**
   * {@return the site of an involvement}
   *
   * @param involvement an involvement of this condition
   * @throws NoSuchElementException if it names a site that this condition does not have
   */
  public BodySite bodySite(SiteInvolvement involvement) {
    String id = Objects.requireNonNull(involvement, "involvement").siteId();
    return require(id, "involvement", BodySite.class, "body site");
  }

  /**
   * {@return the item to which a statement belongs, and with it the cautions that go with it}
   *
   * @param statement a statement of this condition
   * @throws NoSuchElementException if the statement is not of this condition
   */
  public ContentItem itemOf(Statement statement) {
    return condition()
        .index()
        .itemOf(Objects.requireNonNull(statement, "statement"))
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "no item has the statement '" + Wording.quote(statement.id()) + "'"));
  }

  /**
   * {@return the statements that cite a source, or whose assessment does, in reading order}
   *
   * @param sourceId the id of the source
   * @throws NoSuchElementException if no source has this id
   */
  public List<Statement> statementsCiting(String sourceId) {
    require(sourceId, "sourceId", Source.class, "source");
    return condition().search().statementsCiting(sourceId);
  }

  /**
   * {@return what bears a code of a terminology, the condition itself first, then items in reading
   * order, then sites of the body; empty when nothing bears it}
   *
   * @param systemIdOrUri the id or the URI of a code system, such as {@code mesh}
   * @param code the code, as the system writes it
   * @throws NoSuchElementException if this condition has no such code system
   */
  public List<CodeMatch> coded(String systemIdOrUri, String code) {
    Objects.requireNonNull(systemIdOrUri, "systemIdOrUri");
    Objects.requireNonNull(code, "code");
    if (!condition().search().systems().contains(systemIdOrUri)) {
      throw noSuch("code system", systemIdOrUri, condition().search().systems());
    }
    return condition().search().coded(systemIdOrUri, code);
  }

  /**
   * {@return what has a name or synonym: the condition itself first, then items in reading order,
   * drugs by their active substances too, then sites of the body; empty when nothing has it}
   *
   * @param text the whole name, in capitals or not
   */
  public List<IdentifiedPart> named(String text) {
    return condition().search().named(Objects.requireNonNull(text, "text"));
  }

  final <T extends IdentifiedPart> T require(
      String id, String parameter, Class<T> type, String noun) {
    Objects.requireNonNull(id, parameter);
    return condition()
        .index()
        .part(id, type)
        .orElseThrow(() -> noSuch(noun, id, condition().index().ids(type)));
  }

  /** What has the id, or one near it, is named for what it is: it may be of another type. */
  final NoSuchElementException noSuch(String noun, String id, Iterable<String> known) {
    ConditionIndex index = condition().index();
    String quoted = Wording.quote(id);
    String article = "aeio".indexOf(Character.toLowerCase(noun.charAt(0))) < 0 ? "a " : "an ";
    String message =
        index
            .part(id)
            .map(part -> "'" + quoted + "' is " + index.described(part) + ", not " + article + noun)
            .orElseGet(() -> "no " + noun + " has the id '" + quoted + "'" + near(id, known));
    return new NoSuchElementException(Wording.tidy(message));
  }

  private String near(String id, Iterable<String> known) {
    ConditionIndex index = condition().index();
    Spelling spelling = new Spelling();
    String hint = spelling.hint(id, known);
    return hint.isEmpty()
        ? spelling
            .nearest(id, index.ids(IdentifiedPart.class))
            .flatMap(index::part)
            .map(near -> "; did you mean '" + near.id() + "', " + index.described(near) + "?")
            .orElse("")
        : hint;
  }
}
