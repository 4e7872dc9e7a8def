package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sign or symptom, found or expressly absent: {@link #occurrence()} says which. */
@Value.Immutable
@JsonPropertyOrder({
  "kind",
  "id",
  "name",
  "synonyms",
  "codes",
  "occurrence",
  "sites",
  "cautions",
  "statements"
})
@JsonDeserialize(builder = SignBuilder.class)
public sealed interface Sign extends ContentItem permits SignBuilder.ImmutableSign {
  /** {@return how regularly it is found; empty when nothing is stated} */
  Optional<Occurrence> occurrence();

  /** {@return where on the body it is found; empty when no site is stated} */
  List<SiteInvolvement> sites();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Sign fromJson(SignBuilder builder) {
    return builder.build();
  }
}
