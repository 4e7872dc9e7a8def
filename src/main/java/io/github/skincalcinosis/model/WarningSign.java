package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** Something that a patient notices and that a doctor has to see: when to seek help, how fast. */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "synonyms",
  "codes",
  "urgency",
  "action",
  "forms",
  "causes",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = WarningSignBuilder.class)
public sealed interface WarningSign extends ContentItem
    permits WarningSignBuilder.ImmutableWarningSign {
  /** {@return how fast, in the judgement of this edition} */
  Urgency urgency();

  /** {@return what to do, one or two plain sentences} */
  String action();

  /** {@return the ids of the forms to which it belongs; empty when it may occur in any} */
  @JsonProperty("forms")
  List<String> formIds();

  /** {@return the ids of the causes to which it belongs; empty when it may occur with any} */
  @JsonProperty("causes")
  List<String> causeIds();

  /** How fast help is needed. */
  enum Urgency {
    /** At once: call the emergency number or go to an emergency department. */
    EMERGENCY,
    /** On the same day. */
    URGENT,
    /** By an appointment, within days or weeks. */
    ROUTINE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static WarningSign fromJson(WarningSignBuilder builder) {
    return builder.build();
  }
}
