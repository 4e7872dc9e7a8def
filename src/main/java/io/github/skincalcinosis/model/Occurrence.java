package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** How regularly a sign or complication is found. */
@Value.Immutable
@JsonPropertyOrder({"term", "when", "statement"})
@JsonDeserialize(builder = OccurrenceBuilder.class)
public sealed interface Occurrence extends DerivedPart
    permits OccurrenceBuilder.ImmutableOccurrence {
  /** {@return how regularly} */
  Term term();

  /** {@return in which phase or in whom it is so, in a short phrase; empty when it is always so} */
  Optional<String> when();

  /** {@return whether this says that it is not there} */
  @Value.Lazy
  default boolean excludes() {
    return term() == Term.EXCLUDED;
  }

  /**
   * {@return the occurrence of a sign or a complication; empty for any other item, and where
   * nothing is stated}
   *
   * @param item the item
   */
  static Optional<Occurrence> of(ContentItem item) {
    Objects.requireNonNull(item, "item");
    if (item instanceof Sign sign) {
      return sign.occurrence();
    }
    return item instanceof Complication complication ? complication.occurrence() : Optional.empty();
  }

  /**
   * The frequency terms of the Human Phenotype Ontology, the children of {@code HP:0040279}, with
   * the shares of affected people that it gives to them.
   */
  enum Term {
    /** In all, 100 %. */
    OBLIGATE,
    /** In 80 to 99 %. */
    VERY_FREQUENT,
    /** In 30 to 79 %. */
    FREQUENT,
    /** In 5 to 29 %. */
    OCCASIONAL,
    /** In 1 to 4 %. */
    VERY_RARE,
    /** In none, 0 %: its absence is part of the picture. */
    EXCLUDED,
    /** Not told by any source at hand; this one is not of the ontology. */
    UNKNOWN
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Occurrence fromJson(OccurrenceBuilder builder) {
    return builder.build();
  }
}
