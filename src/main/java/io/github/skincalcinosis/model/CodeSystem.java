package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A terminology whose codes the dataset uses. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "version", "uri", "fhirUri", "licence", "attribution"})
@JsonDeserialize(builder = CodeSystemBuilder.class)
public sealed interface CodeSystem extends IdentifiedPart
    permits CodeSystemBuilder.ImmutableCodeSystem {
  /** {@return the system's name} */
  String name();

  /** {@return the version from which the codes were taken} */
  String version();

  /** {@return the URI that identifies the system} */
  String uri();

  /**
   * {@return the URI by which HL7 FHIR names the system, as its terminology registry has it; empty
   * when it names none}
   */
  Optional<String> fhirUri();

  /** {@return the terms under which its codes may be used} */
  String licence();

  /** {@return the credit line that the licence asks for; empty when it asks for none} */
  Optional<String> attribution();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CodeSystem fromJson(CodeSystemBuilder builder) {
    return builder.build();
  }
}
