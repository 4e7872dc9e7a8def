package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A site of the body. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "partOf", "codes"})
@JsonDeserialize(builder = BodySiteBuilder.class)
public sealed interface BodySite extends IdentifiedPart permits BodySiteBuilder.ImmutableBodySite {
  /** {@return the plain name} */
  String name();

  /** {@return the id of the larger site of which it is a part; empty when it is of none} */
  @JsonProperty("partOf")
  Optional<String> partOfId();

  /** {@return codes of the site, in UBERON where it has one; empty when none is known} */
  List<Code> codes();

  /** {@return the plain name} */
  default String summary() {
    return name();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static BodySite fromJson(BodySiteBuilder builder) {
    return builder.build();
  }
}
