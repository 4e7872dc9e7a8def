package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A short phrase taken from a statement, for lists and tables.
 *
 * <p>A detail is no fact of its own: show it with the statement on which it rests, or where that
 * statement has been judged.
 */
@Value.Immutable
@JsonPropertyOrder({"text", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Detail.Builder.class)
public sealed interface Detail extends Serializable permits ImmutableDetail {
  /** {@return a short phrase, not a sentence} */
  @JsonProperty
  String text();

  /**
   * {@return the id of the statement of the same item on which the phrase rests; its citations and
   * assessment hold for the phrase too}
   */
  @JsonProperty
  String statement();

  /** {@return the phrase} */
  default String summary() {
    return text();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Detail fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a detail. Not thread-safe. */
  final class Builder extends ImmutableDetail.Builder {
    Builder() {}
  }
}
