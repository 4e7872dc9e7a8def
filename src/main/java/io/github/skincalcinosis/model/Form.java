package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form of skin calcinosis.
 *
 * <p>Three classifications stand side by side: the patterns of the assessed article, today's types
 * by cause, and named subtypes. {@link #relations()} connects them.
 */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms", "codes", "basis",
  "sites", "populations", "discharge", "serumMinerals", "relations", "cautions",
  "statements"
})
@JsonDeserialize(builder = FormBuilder.class)
public sealed interface Form extends ContentItem permits FormBuilder.ImmutableForm {
  /** {@return what this form is distinguished by} */
  Basis basis();

  /** {@return the sites of the body; empty when none is stated} */
  List<SiteInvolvement> sites();

  /** {@return whom it affects; empty when nothing is stated} */
  List<Population> populations();

  /** {@return what comes out of open deposits; empty when nothing is stated} */
  List<Detail> discharge();

  /** {@return calcium and phosphate in the blood; empty when not stated} */
  Optional<SerumMinerals> serumMinerals();

  /** {@return how it relates to other forms} */
  List<FormRelation> relations();

  /** What a {@link Form} is distinguished by. */
  enum Basis {
    /** By where and how widely the deposits lie: the classification of the assessed article. */
    PATTERN,
    /** By what brought the deposits about: the classification in use today. */
    CAUSE,
    /** A clinical picture with a name of its own that belongs to one of the causes. */
    SUBTYPE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Form fromJson(FormBuilder builder) {
    return builder.build();
  }
}
