package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form of skin calcinosis.
 *
 * <p>Two classifications stand side by side: the patterns of the assessed article and today's types
 * by cause. {@link #relations()} connects them.
 */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "name",
  "codes",
  "basis",
  "synonyms",
  "sites",
  "populations",
  "discharge",
  "serumMinerals",
  "relations",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Form.Builder.class)
public sealed interface Form extends ContentItem permits ImmutableForm {
  /** {@return what this form is distinguished by} */
  @JsonProperty
  FormBasis basis();

  /** {@return other names} */
  @JsonProperty
  List<String> synonyms();

  /** {@return the sites of the body; empty when none is stated} */
  @JsonProperty
  List<SiteInvolvement> sites();

  /** {@return whom it affects; empty when nothing is stated} */
  @JsonProperty
  List<Population> populations();

  /** {@return what comes out of open deposits; empty when nothing is stated} */
  @JsonProperty
  List<Detail> discharge();

  /** {@return calcium and phosphate in the blood; empty when not stated} */
  @JsonProperty
  Optional<SerumMinerals> serumMinerals();

  /** {@return how it relates to other forms} */
  @JsonProperty
  List<FormRelation> relations();

  @Override
  default Section section() {
    return Section.FORMS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Form fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a form. Not thread-safe. */
  final class Builder extends ImmutableForm.Builder {
    Builder() {}
  }
}
