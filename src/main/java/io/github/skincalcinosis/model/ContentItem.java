package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of a {@link Condition} that can be looked up by its id and carries statements. */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Overview.class, name = "overview"),
  @JsonSubTypes.Type(value = WarningSign.class, name = "warning-sign"),
  @JsonSubTypes.Type(value = Mechanism.class, name = "mechanism"),
  @JsonSubTypes.Type(value = Cause.class, name = "cause"),
  @JsonSubTypes.Type(value = Stage.class, name = "stage"),
  @JsonSubTypes.Type(value = Sign.class, name = "sign"),
  @JsonSubTypes.Type(value = Complication.class, name = "complication"),
  @JsonSubTypes.Type(value = Form.class, name = "form"),
  @JsonSubTypes.Type(value = Epidemiology.class, name = "epidemiology"),
  @JsonSubTypes.Type(value = DiagnosticMethod.class, name = "diagnostic-method"),
  @JsonSubTypes.Type(value = Differential.class, name = "differential"),
  @JsonSubTypes.Type(value = PregnancyNote.class, name = "pregnancy-note"),
  @JsonSubTypes.Type(value = DrugTherapy.class, name = "drug"),
  @JsonSubTypes.Type(value = Procedure.class, name = "procedure"),
  @JsonSubTypes.Type(value = PhysicalTherapy.class, name = "physical-therapy"),
  @JsonSubTypes.Type(value = DietaryMeasure.class, name = "diet"),
  @JsonSubTypes.Type(value = FolkRemedy.class, name = "folk-remedy"),
  @JsonSubTypes.Type(value = SelfCareMeasure.class, name = "self-care"),
  @JsonSubTypes.Type(value = PreventiveMeasure.class, name = "preventive-measure"),
  @JsonSubTypes.Type(value = Outlook.class, name = "outlook"),
  @JsonSubTypes.Type(value = RelatedCondition.class, name = "related-condition")
})
public sealed interface ContentItem extends IdentifiedPart
    permits Overview,
        WarningSign,
        Mechanism,
        Cause,
        Stage,
        Sign,
        Complication,
        Form,
        Epidemiology,
        DiagnosticMethod,
        Differential,
        PregnancyNote,
        Treatment,
        SelfCareMeasure,
        PreventiveMeasure,
        Outlook,
        RelatedCondition {

  /**
   * {@return what sort of item it is, as the file names it, such as {@code form} or {@code drug}}
   */
  @JsonProperty
  @Value.Lazy
  default String kind() {
    return ItemKind.of(this).nameInFile;
  }

  /**
   * {@return the name to show, fit as a heading, unique in its section; it may change between
   * editions and is no key}
   */
  String name();

  /** {@return other names by which people look for it; empty when it has none} */
  List<String> synonyms();

  /** {@return codes of terminologies for this item; empty when none is known} */
  List<Code> codes();

  /**
   * {@return the warnings that must be shown with this item; empty when there is none, never empty
   * for an item with an {@link Verdict#UNSAFE} statement, a drug, a folk remedy or a treatment that
   * is {@link Standing#ADVISED_AGAINST advised against}}
   */
  List<Caution> cautions();

  /** {@return what is said of this item, one statement or more} */
  List<Statement> statements();

  /** {@return the section to which this item belongs} */
  @Value.Lazy
  default Section section() {
    return ItemKind.of(this).section;
  }

  /**
   * Looks up a statement of this item.
   *
   * @param id the id of the statement
   * @return the statement; empty when this item has none with this id
   */
  default Optional<Statement> statement(String id) {
    Objects.requireNonNull(id, "id");
    return statements().stream().filter(statement -> statement.id().equals(id)).findFirst();
  }
}
