package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How the disease is expected to go on (prognosis). */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "extent", "prognosis", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Outlook.Builder.class)
public sealed interface Outlook extends ContentItem permits ImmutableOutlook {
  /** {@return for which extent of the disease; empty when it does not depend on the extent} */
  @JsonProperty
  Optional<Extent> extent();

  /** {@return the outlook on the whole} */
  @JsonProperty
  Prognosis prognosis();

  @Override
  default Section section() {
    return Section.OUTLOOK;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Outlook fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds an outlook. Not thread-safe. */
  final class Builder extends ImmutableOutlook.Builder {
    Builder() {}
  }
}
