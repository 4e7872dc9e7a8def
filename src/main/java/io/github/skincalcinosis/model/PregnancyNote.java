package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What is said about calcium and calcinosis in pregnancy. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes", "kind", "cautions", "statements"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = PregnancyNote.Builder.class)
public sealed interface PregnancyNote extends ContentItem permits ImmutablePregnancyNote {
  /** {@return what the note tells} */
  @JsonProperty
  PregnancyNoteKind kind();

  @Override
  default Section section() {
    return Section.PREGNANCY;
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PregnancyNote fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a pregnancy note. Not thread-safe. */
  final class Builder extends ImmutablePregnancyNote.Builder {
    Builder() {}
  }
}
