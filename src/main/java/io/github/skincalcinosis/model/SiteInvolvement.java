package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;

/** How strongly a site of the body is involved. */
@Value.Immutable
@JsonPropertyOrder({"site", "strength", "statement"})
@JsonDeserialize(builder = SiteInvolvementBuilder.class)
public sealed interface SiteInvolvement extends DerivedPart
    permits SiteInvolvementBuilder.ImmutableSiteInvolvement {
  /**
   * {@return the id of the {@link BodySite}; {@link Condition#bodySite(SiteInvolvement)} gives the
   * site itself}
   */
  @JsonProperty("site")
  String siteId();

  /** {@return how regularly it is involved} */
  Strength strength();

  /** How regularly a site of the body is involved. */
  enum Strength {
    /** The site involved most. */
    PREDOMINANT,
    /** A usual site. */
    USUAL,
    /** Involved now and then. */
    OCCASIONAL
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SiteInvolvement fromJson(SiteInvolvementBuilder builder) {
    return builder.build();
  }
}
