package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** How the disease is expected to go on (prognosis). */
@Value.Immutable
@JsonPropertyOrder({
  "kind", "id", "name", "synonyms",
  "codes", "extent", "prognosis", "cautions",
  "statements"
})
@JsonDeserialize(builder = OutlookBuilder.class)
public sealed interface Outlook extends ContentItem permits OutlookBuilder.ImmutableOutlook {
  /** {@return for which extent of the disease; empty when it does not depend on the extent} */
  Optional<Extent> extent();

  /** {@return the outlook on the whole} */
  Prognosis prognosis();

  /** How widely the deposits spread. */
  enum Extent {
    /** One or a few nodules. */
    SINGLE_NODULES,
    /** Many nodules, or large parts of the body. */
    WIDESPREAD
  }

  /** How an {@link Outlook} is judged on the whole. */
  enum Prognosis {
    /** Mostly good. */
    FAVOURABLE,
    /** Clearly worse than usual. */
    UNFAVOURABLE,
    /** Differs from person to person. */
    VARIABLE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Outlook fromJson(OutlookBuilder builder) {
    return builder.build();
  }
}
