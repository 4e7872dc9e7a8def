package io.github.skincalcinosis.model;

/**
 * The rules that the content of a {@link Condition} keeps, each named after the defect that breaks
 * it and described as it should be.
 */
public enum Rule {
  /** Text is neither empty nor surrounded by white space and has no control characters. */
  BAD_TEXT,

  /** An id is lower-case kebab-case, such as {@code universal-calcinosis}. */
  BAD_ID,

  /** No id is used twice. */
  DUPLICATE_ID,

  /** A reference names an id that exists, of the right type. */
  DANGLING_REFERENCE,

  /** A list that needs an entry has one. */
  MISSING_ENTRY,

  /** A number lies in its range and agrees with the numbers beside it. */
  BAD_NUMBER,

  /** A date is an ISO 8601 calendar date. */
  BAD_DATE,

  /** The file format has the version that this library knows. */
  UNSUPPORTED_SCHEMA_VERSION,

  /** A language is a BCP 47 tag. */
  BAD_LANGUAGE,

  /** A DOI has the form {@code 10.registrant/suffix}. */
  BAD_DOI,

  /** A PubMed id consists of digits. */
  BAD_PMID,

  /** An address is an http or https URL. */
  BAD_URL,

  /** A statement cites at least one source. */
  STATEMENT_WITHOUT_CITATION,

  /** A statement cites either articles or literature, not both. */
  MIXED_ORIGIN,

  /** A statement of an article has an assessment. */
  STATEMENT_WITHOUT_ASSESSMENT,

  /** An unsafe statement stands under an item with a caution. */
  UNSAFE_WITHOUT_CAUTION,

  /** A drug or a folk remedy has a caution. */
  TREATMENT_WITHOUT_CAUTION,

  /** A section has one overview at most. */
  DUPLICATE_OVERVIEW,

  /** A source's id begins with {@code article} if and only if its kind is an article. */
  ARTICLE_ID,

  /** A source is cited. */
  UNCITED_SOURCE,

  /** A locator is a sentence of the outline of its source. */
  UNKNOWN_SENTENCE,

  /** A sentence of an outline is either cited or listed as omitted. */
  UNACCOUNTED_SENTENCE,

  /** A sentence that is listed as omitted is not cited as well. */
  OMITTED_BUT_CITED
}
