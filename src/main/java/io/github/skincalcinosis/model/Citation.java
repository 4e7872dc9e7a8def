package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What a statement rests on: a source, and the place in it. */
@Value.Immutable
@JsonPropertyOrder({"source", "locator"})
@JsonDeserialize(builder = CitationBuilder.class)
public sealed interface Citation extends Part permits CitationBuilder.ImmutableCitation {
  /**
   * {@return the id of the cited {@link Source}; {@link Condition#source(Citation)} gives the
   * source itself}
   */
  @JsonProperty("source")
  String sourceId();

  /**
   * {@return the place in the source: a sentence id such as {@code causes-3} for a source with an
   * outline, else a page or table; empty when the source is cited as a whole}
   */
  Optional<String> locator();

  /**
   * {@return whether the cited source is an assessed article, which its id tells: {@code article},
   * or {@code article-} and more}
   */
  @Value.Lazy
  default boolean citesArticle() {
    return Source.isArticleId(sourceId());
  }

  /** {@return this citation in one line} */
  default String summary() {
    return locator().map(place -> sourceId() + " " + place).orElse(sourceId());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Citation fromJson(CitationBuilder builder) {
    return builder.build();
  }
}
