package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/**
 * Another condition that has to be told apart (differential diagnosis). Name and codes are those of
 * the other condition.
 */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "distinctions", "cautions", "statements"
})
@JsonDeserialize(builder = DifferentialBuilder.class)
public sealed interface Differential extends ContentItem
    permits DifferentialBuilder.ImmutableDifferential {
  /** {@return what tells it apart; empty when no source says} */
  List<Detail> distinctions();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Differential fromJson(DifferentialBuilder builder) {
    return builder.build();
  }
}
