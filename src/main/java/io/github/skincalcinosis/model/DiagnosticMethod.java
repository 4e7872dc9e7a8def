package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A way of finding the disease or its cause. */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "methodKind", "findings", "cautions",
  "statements"
})
@JsonDeserialize(builder = DiagnosticMethodBuilder.class)
public sealed interface DiagnosticMethod extends ContentItem
    permits DiagnosticMethodBuilder.ImmutableDiagnosticMethod {
  /** {@return the kind of examination} */
  Kind methodKind();

  /** {@return what it shows; empty when nothing is stated} */
  List<Detail> findings();

  /** The kind of examination that a {@link DiagnosticMethod} is. */
  enum Kind {
    /** History and examination of the patient. */
    CLINICAL,
    /** Tissue or cells under the microscope. */
    HISTOLOGY,
    /** Tests of blood or urine. */
    LABORATORY,
    /** X-ray, ultrasound and other pictures. */
    IMAGING
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static DiagnosticMethod fromJson(DiagnosticMethodBuilder builder) {
    return builder.build();
  }
}
