package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** An entry of a {@link Condition} that can be looked up by its id and carries statements. */
public sealed interface ContentItem extends Serializable
    permits Overview,
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
        PreventiveMeasure,
        Outlook,
        RelatedCondition {

  /** {@return the key of this item: lower-case kebab-case, unique in the dataset, never reused} */
  @JsonProperty
  String id();

  /** {@return the name to show; it may change between editions and is no key} */
  @JsonProperty
  String name();

  /** {@return codes of terminologies for this item; empty when none is known} */
  @JsonProperty
  List<Code> codes();

  /**
   * {@return the warnings that must be shown with this item; empty when there is none, never empty
   * for an item with an {@link Verdict#UNSAFE} statement, a drug or a folk remedy}
   */
  @JsonProperty
  List<Caution> cautions();

  /** {@return what is said of this item, one statement or more} */
  @JsonProperty
  List<Statement> statements();

  /** {@return the section to which this item belongs} */
  Section section();

  /**
   * Looks up a statement of this item.
   *
   * @param id the id of the statement
   * @return the statement; empty when this item has none with this id
   */
  default Optional<Statement> statement(String id) {
    return statements().stream().filter(statement -> statement.id().equals(id)).findFirst();
  }
}
