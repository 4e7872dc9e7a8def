package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** What one body of studies found about a treatment of skin calcinosis. */
@Value.Immutable
@JsonPropertyOrder({"design", "finding", "improved", "total", "statement"})
@JsonDeserialize(builder = EvidenceBuilder.class)
public sealed interface Evidence extends DerivedPart permits EvidenceBuilder.ImmutableEvidence {
  /** {@return how it was studied} */
  Design design();

  /** {@return what came of it} */
  Finding finding();

  /** {@return how many improved, 0 or more; given together with the total} */
  Optional<Integer> improved();

  /** {@return out of how many, at least 1 and at least those who improved} */
  Optional<Integer> total();

  /** How a treatment was studied, by the usual designs of evidence-based medicine. */
  enum Design {
    /** The recommendation of an expert body. */
    GUIDELINE,
    /** A review that searched and pooled or graded all studies by a stated method. */
    SYSTEMATIC_REVIEW,
    /** A trial that allotted its participants at random. */
    RANDOMISED_TRIAL,
    /** A cohort study or registry. */
    COHORT,
    /** Several patients without a comparison group. */
    CASE_SERIES,
    /** One patient or very few. */
    CASE_REPORT,
    /** A narrative review or a book chapter. */
    REVIEW
  }

  /** What came of a treatment. */
  enum Finding {
    /** Patients fared better. */
    BENEFIT,
    /** No benefit was seen. */
    NO_BENEFIT,
    /** Some fared better, others did not, or studies disagree. */
    MIXED,
    /** Patients fared worse. */
    HARM
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Evidence fromJson(EvidenceBuilder builder) {
    return builder.build();
  }
}
