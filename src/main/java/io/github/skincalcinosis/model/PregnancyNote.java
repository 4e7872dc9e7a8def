package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** What is said about calcium and calcinosis in pregnancy. */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "noteKind", "cautions", "statements"
})
@JsonDeserialize(builder = PregnancyNoteBuilder.class)
public sealed interface PregnancyNote extends ContentItem
    permits PregnancyNoteBuilder.ImmutablePregnancyNote {
  /** {@return what the note tells} */
  Kind noteKind();

  /** What a {@link PregnancyNote} tells. */
  enum Kind {
    /** A finding that belongs to a healthy pregnancy. */
    NORMAL_FINDING,
    /** A finding that needs attention. */
    WARNING_SIGN,
    /** Something that may harm mother or child. */
    RISK,
    /** What is advised, or advised against. */
    ADVICE,
    /** A claim that has been refuted or that no source bears out; do not act on it. */
    REFUTED_CLAIM
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PregnancyNote fromJson(PregnancyNoteBuilder builder) {
    return builder.build();
  }
}
