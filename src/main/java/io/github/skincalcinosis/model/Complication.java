package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that may go wrong in the course of the disease. */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "synonyms",
  "codes",
  "occurrence",
  "triggers",
  "consequences",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = ComplicationBuilder.class)
public sealed interface Complication extends ContentItem
    permits ComplicationBuilder.ImmutableComplication {
  /** {@return how often it happens; empty when nothing is stated} */
  Optional<Occurrence> occurrence();

  /** {@return what sets it off; empty when nothing is stated} */
  List<Detail> triggers();

  /** {@return what follows from it; empty when nothing is stated} */
  List<Detail> consequences();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Complication fromJson(ComplicationBuilder builder) {
    return builder.build();
  }
}
