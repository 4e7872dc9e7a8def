package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** A warning that belongs to an item and must be shown with it. */
@Value.Immutable
@JsonPropertyOrder({"severity", "text", "citations"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Caution.Builder.class)
public sealed interface Caution extends Serializable permits ImmutableCaution {
  /** {@return how grave the harm is} */
  @JsonProperty
  Severity severity();

  /** {@return the warning in plain English} */
  @JsonProperty
  String text();

  /** {@return what the warning rests on, one or more} */
  @JsonProperty
  List<Citation> citations();

  /** {@return this caution in one line} */
  default String summary() {
    return "Caution (" + severity().name().toLowerCase(Locale.ROOT) + "): " + text();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Caution fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a caution. Not thread-safe. */
  final class Builder extends ImmutableCaution.Builder {
    Builder() {}
  }
}
