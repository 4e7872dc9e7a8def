package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What is said of a section as a whole. A condition has at most one for each section. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "section", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Overview.Builder.class)
public sealed interface Overview extends ContentItem permits ImmutableOverview {
  /** {@return the section that is introduced} */
  @Override
  @JsonProperty
  Section section();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Overview fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds an overview. Not thread-safe. */
  final class Builder extends ImmutableOverview.Builder {
    Builder() {}
  }
}
