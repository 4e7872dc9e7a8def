package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sign or symptom, found or expressly absent. */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms", "codes",
  "presence", "when", "sites", "cautions", "statements"
})
@JsonDeserialize(builder = SignBuilder.class)
public sealed interface Sign extends ContentItem permits SignBuilder.ImmutableSign {
  /** {@return whether it is present or absent} */
  Presence presence();

  /** {@return when it is so, in a short phrase; empty when it is always so} */
  Optional<String> when();

  /** {@return where on the body it is found; empty when no site is stated} */
  List<SiteInvolvement> sites();

  /** Whether a sign is there or expressly not there. */
  enum Presence {
    /** The sign is found. */
    PRESENT,
    /** The sign is missing, and its absence is part of the picture: "does not itch" is data. */
    ABSENT,
    /** The wording of the source does not tell. */
    UNCLEAR
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Sign fromJson(SignBuilder builder) {
    return builder.build();
  }
}
