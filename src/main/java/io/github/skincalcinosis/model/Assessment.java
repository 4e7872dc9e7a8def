package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/** How a claim of an article stands against current literature. */
@Value.Immutable
@JsonPropertyOrder({"verdict", "reason", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Assessment.Builder.class)
public sealed interface Assessment extends Serializable permits ImmutableAssessment {
  /** {@return the verdict} */
  @JsonProperty
  Verdict verdict();

  /** {@return why, in one to three plain sentences} */
  @JsonProperty
  String reason();

  /**
   * {@return the publications that carry the reason; empty when none was found, which the reason
   * then says, or when the claim needs none}
   */
  @JsonProperty
  List<Citation> evidence();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Assessment fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds an assessment. Not thread-safe. */
  final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
