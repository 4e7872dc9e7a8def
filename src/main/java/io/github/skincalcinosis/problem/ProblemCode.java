package io.github.skincalcinosis.problem;

/** The sorts of mistakes that content can have, each named after the defect. */
public enum ProblemCode {
  /** The file does not exist. */
  NO_SUCH_FILE,
  /** The file or stream cannot be read, or not to its end. */
  UNREADABLE,
  /** The document is larger than 16 MiB. */
  DOCUMENT_TOO_LARGE,
  /** The document begins with a byte order mark. */
  BYTE_ORDER_MARK,
  /** The document is not valid UTF-8. */
  NOT_UTF_8,
  /** The document is empty, or ends before its JSON does. */
  TRUNCATED,
  /** The document is not JSON. */
  MALFORMED_JSON,
  /** Something follows after the end of the JSON. */
  TRAILING_CONTENT,
  /** Objects and lists are nested more than 64 deep. */
  TOO_DEEP,
  /** There are more than 1,000 problems; the rest of the document has not been looked at. */
  TOO_MANY_PROBLEMS,
  /** The file format has a version that this library does not know. */
  UNSUPPORTED_SCHEMA_VERSION,
  /** A property that the format does not have. */
  UNKNOWN_PROPERTY,
  /** A property that stands twice in one object. */
  DUPLICATE_PROPERTY,
  /** A property that is required and not there. */
  MISSING_PROPERTY,
  /** {@code null}: what is absent is left out. */
  NULL_VALUE,
  /** A value of another JSON type, such as a number for text. */
  WRONG_TYPE,
  /** A value that is not one of those allowed. */
  UNKNOWN_VALUE,
  /** A kind of item that the format does not have, or not in this list. */
  UNKNOWN_KIND,
  /** A text of more than 65,536 UTF-16 code units, or a number of more than 100 digits. */
  VALUE_TOO_LONG,
  /**
   * Text is empty, begins or ends with white space or an invisible character, or has a control
   * character, a line separator, a change of reading direction, a noncharacter or half of a
   * surrogate pair in it.
   */
  BAD_TEXT,
  /** An id is not lower-case kebab-case, such as {@code universal-calcinosis}. */
  BAD_ID,
  /** An id is used twice. */
  DUPLICATE_ID,
  /** A reference names an id that does not exist, or that is of another type. */
  DANGLING_REFERENCE,
  /** A site of the body is, by whatever way, a part of itself. */
  CIRCULAR_PART,
  /** A list that needs an entry has none. */
  MISSING_ENTRY,
  /** A number is out of its range, or does not agree with the numbers beside it. */
  BAD_NUMBER,
  /** A date is not an ISO 8601 calendar date, or lies before the one that it should follow. */
  BAD_DATE,
  /** A language is not a BCP 47 tag. */
  BAD_LANGUAGE,
  /** A DOI does not have the form {@code 10.registrant/suffix}. */
  BAD_DOI,
  /** A PubMed id does not consist of one to nine digits. */
  BAD_PMID,
  /** An address is not an http or https URL. */
  BAD_URL,
  /** A statement cites no source. */
  STATEMENT_WITHOUT_CITATION,
  /** A statement cites an article and literature at once. */
  MIXED_ORIGIN,
  /** A statement of an article has no assessment. */
  STATEMENT_WITHOUT_ASSESSMENT,
  /** A qualified claim does not say where it holds, or one of another verdict has limits. */
  LIMITS_MISMATCH,
  /** What patients read speaks of grades of evidence, ratios or p values. */
  CLINICAL_TERM,
  /** An unsafe statement stands under an item without a caution. */
  UNSAFE_WITHOUT_CAUTION,
  /**
   * A drug has no caution of the kind HARM, or a folk remedy, or a treatment that is advised
   * against, none at all.
   */
  TREATMENT_WITHOUT_CAUTION,
  /** Two items of a section have one name. */
  DUPLICATE_NAME,
  /** A section has a second overview. */
  DUPLICATE_OVERVIEW,
  /** A source's id begins with {@code article} though it is none, or does not though it is one. */
  ARTICLE_ID,
  /** Nothing cites a source. */
  UNCITED_SOURCE,
  /** A locator is not a sentence of the outline of its source. */
  UNKNOWN_SENTENCE,
  /** A sentence of an outline is neither cited nor listed as omitted. */
  UNACCOUNTED_SENTENCE,
  /** A sentence that is listed as omitted is cited as well. */
  OMITTED_BUT_CITED
}
