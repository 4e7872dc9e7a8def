package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;

/** Which edition of the content this is. */
@Value.Immutable
@JsonPropertyOrder({
  "version", "schemaVersion", "language",
  "reviewedOn", "nextReviewDue", "licence",
  "disclaimer"
})
@JsonDeserialize(builder = EditionBuilder.class)
public sealed interface Edition extends Part permits EditionBuilder.ImmutableEdition {
  /** The version of the file format that this library reads and writes. */
  String SCHEMA_VERSION = "2.0";

  /**
   * {@return the content's own version, such as {@code 1.0.0}: a changed wording is a patch, a new
   * id a minor, a removed id or a changed meaning a major step}
   */
  String version();

  /** {@return the version of the file format, which is {@link #SCHEMA_VERSION}} */
  String schemaVersion();

  /** {@return the language of all text, as a BCP 47 tag} */
  String language();

  /** {@return the day of the last review as an ISO 8601 date, such as {@code 2026-11-22}} */
  @JsonProperty("reviewedOn")
  String reviewedOnText();

  /** {@return the day by which the next review is due, as an ISO 8601 date} */
  @JsonProperty("nextReviewDue")
  String nextReviewDueText();

  /** {@return the licence of the content, as an SPDX identifier} */
  String licence();

  /** {@return what must be shown with the content: it informs, and does not diagnose or advise} */
  String disclaimer();

  /**
   * {@return the day of the last review}
   *
   * @throws java.time.DateTimeException if the text is no date, which no {@link Condition} allows
   */
  @Value.Lazy
  default LocalDate reviewedOn() {
    return LocalDate.parse(reviewedOnText());
  }

  /**
   * {@return the day by which the next review is due}
   *
   * @throws java.time.DateTimeException if the text is no date, which no {@link Condition} allows
   */
  @Value.Lazy
  default LocalDate nextReviewDue() {
    return LocalDate.parse(nextReviewDueText());
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Edition fromJson(EditionBuilder builder) {
    return builder.build();
  }
}
