package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A disease or event that brings deposits about or favours them (aetiology). */
@Value.Immutable
@JsonPropertyOrder({
  "id",
  "name",
  "codes",
  "category",
  "role",
  "mechanisms",
  "cautions",
  "statements"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Cause.Builder.class)
public sealed interface Cause extends ContentItem permits ImmutableCause {
  /** {@return the kind of disease or event} */
  @JsonProperty
  CauseCategory category();

  /** {@return what it contributes} */
  @JsonProperty
  CauseRole role();

  /** {@return the ids of the mechanisms through which it acts; empty when none is stated} */
  @JsonProperty
  List<String> mechanisms();

  @Override
  default Section section() {
    return Section.CAUSES;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Cause fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a cause. Not thread-safe. */
  final class Builder extends ImmutableCause.Builder {
    Builder() {}
  }
}
