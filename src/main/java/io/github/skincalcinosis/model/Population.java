package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of people and how often it is affected. */
@Value.Immutable
@JsonPropertyOrder({"sex", "ageGroup", "tendency", "statement"})
@JsonDeserialize(builder = PopulationBuilder.class)
public sealed interface Population extends DerivedPart
    permits PopulationBuilder.ImmutablePopulation {
  /** {@return the sex; empty for both} */
  Optional<Sex> sex();

  /**
   * {@return the age; empty when the statement makes no difference of age. At least one of sex and
   * age is given}
   */
  Optional<AgeGroup> ageGroup();

  /** {@return how often, compared with others} */
  Tendency tendency();

  /**
   * The sex of a {@link Population}: the two values of FHIR's administrative gender for which there
   * is data here.
   */
  enum Sex {
    /** Girls and women. */
    FEMALE,
    /** Boys and men. */
    MALE
  }

  /** The age of a {@link Population}, in the coarse groups that the sources use. */
  enum AgeGroup {
    /** The first four weeks of life. */
    NEWBORN,
    /** Children and adolescents. */
    CHILD,
    /** Children and young adults together. */
    YOUNG,
    /** Adults. */
    ADULT,
    /** Elderly people. */
    OLDER_ADULT,
    /** Every age. */
    ANY
  }

  /** How often a {@link Population} is affected, compared with other people. */
  enum Tendency {
    /** More often. */
    MORE_OFTEN,
    /** It occurs; no comparison is made. */
    OCCURS,
    /** Less often. */
    LESS_OFTEN
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Population fromJson(PopulationBuilder builder) {
    return builder.build();
  }
}
