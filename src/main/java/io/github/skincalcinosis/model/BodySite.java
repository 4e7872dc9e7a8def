package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;

/** A site of the body. */
@Value.Immutable
@JsonPropertyOrder({"id", "name", "codes"})
@JsonDeserialize(builder = BodySiteBuilder.class)
public sealed interface BodySite extends IdentifiedPart permits BodySiteBuilder.ImmutableBodySite {
  /** {@return the plain name} */
  String name();

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
