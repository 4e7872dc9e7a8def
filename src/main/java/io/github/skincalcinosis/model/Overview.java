package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What is said of a section as a whole. A condition has at most one for each section. */
@Value.Immutable
@JsonPropertyOrder({"kind", "id", "name", "synonyms", "codes", "section", "cautions", "statements"})
@JsonDeserialize(builder = OverviewBuilder.class)
public sealed interface Overview extends ContentItem permits OverviewBuilder.ImmutableOverview {
  /** {@return the section that is introduced} */
  @Override
  Section section();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Overview fromJson(OverviewBuilder builder) {
    return builder.build();
  }
}
