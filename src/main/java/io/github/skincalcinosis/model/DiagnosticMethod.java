package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A way of finding the disease or its cause. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "kind", "findings", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = DiagnosticMethod.Builder.class)
public sealed interface DiagnosticMethod extends ContentItem permits ImmutableDiagnosticMethod {
  /** {@return the kind of examination} */
  @JsonProperty
  DiagnosticKind kind();

  /** {@return what it shows; empty when nothing is stated} */
  @JsonProperty
  List<Detail> findings();

  @Override
  default Section section() {
    return Section.DIAGNOSIS;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DiagnosticMethod fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a diagnostic method. Not thread-safe. */
  final class Builder extends ImmutableDiagnosticMethod.Builder {
    Builder() {}
  }
}
