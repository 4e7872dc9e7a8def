package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import org.immutables.value.Value;

/** How strongly a site of the body is involved. */
@Value.Immutable
@JsonPropertyOrder({"site", "strength", "statement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = SiteInvolvement.Builder.class)
public sealed interface SiteInvolvement extends Serializable permits ImmutableSiteInvolvement {
  /**
   * {@return the id of the {@link BodySite}; {@link Condition#bodySite(SiteInvolvement)} gives the
   * site itself}
   */
  @JsonProperty
  String site();

  /** {@return how regularly it is involved} */
  @JsonProperty
  SiteStrength strength();

  /**
   * {@return the id of the statement of the same item on which the involvement rests; its citations
   * and assessment hold for the involvement too}
   */
  @JsonProperty
  String statement();

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static SiteInvolvement fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a site involvement. Not thread-safe. */
  final class Builder extends ImmutableSiteInvolvement.Builder {
    Builder() {}
  }
}
