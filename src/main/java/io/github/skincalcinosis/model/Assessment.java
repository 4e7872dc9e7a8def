package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a claim of an article stands against current literature. */
@Value.Immutable
@JsonPropertyOrder({"verdict", "reason", "limits", "evidence"})
@JsonDeserialize(builder = AssessmentBuilder.class)
public sealed interface Assessment extends Part permits AssessmentBuilder.ImmutableAssessment {
  /** {@return the verdict} */
  Verdict verdict();

  /** {@return why, in one to three plain sentences} */
  String reason();

  /**
   * {@return where the claim holds and where not, in plain words that make sense without the
   * article; present if and only if the verdict is {@link Verdict#QUALIFIED}}
   */
  Optional<String> limits();

  /**
   * {@return the publications that carry the reason; empty when none was found, which the reason
   * then says, or when the claim needs none}
   */
  List<Citation> evidence();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Assessment fromJson(AssessmentBuilder builder) {
    return builder.build();
  }
}
