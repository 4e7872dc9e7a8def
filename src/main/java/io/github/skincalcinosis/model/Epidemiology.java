package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** How often the disease occurs and whom it affects (schema.org: {@code epidemiology}). */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "populations", "frequencies", "cautions",
  "statements"
})
@JsonDeserialize(builder = EpidemiologyBuilder.class)
public sealed interface Epidemiology extends ContentItem
    permits EpidemiologyBuilder.ImmutableEpidemiology {
  /** {@return groups of people and how often they are affected} */
  List<Population> populations();

  /** {@return counted frequencies} */
  List<Frequency> frequencies();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Epidemiology fromJson(EpidemiologyBuilder builder) {
    return builder.build();
  }
}
