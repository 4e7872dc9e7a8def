package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.model.Rule;

/** The sorts of mistakes that a dataset can have. */
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

  /** A kind of treatment that the format does not have. */
  UNKNOWN_KIND,

  /** A text of more than 65,536 UTF-16 code units, or a number of more than 100 digits. */
  VALUE_TOO_LONG,

  /** See {@link Rule#BAD_TEXT}. */
  BAD_TEXT,

  /** See {@link Rule#BAD_ID}. */
  BAD_ID,

  /** See {@link Rule#DUPLICATE_ID}. */
  DUPLICATE_ID,

  /** See {@link Rule#DANGLING_REFERENCE}. */
  DANGLING_REFERENCE,

  /** See {@link Rule#MISSING_ENTRY}. */
  MISSING_ENTRY,

  /** See {@link Rule#BAD_NUMBER}. */
  BAD_NUMBER,

  /** See {@link Rule#BAD_DATE}. */
  BAD_DATE,

  /** See {@link Rule#BAD_LANGUAGE}. */
  BAD_LANGUAGE,

  /** See {@link Rule#BAD_DOI}. */
  BAD_DOI,

  /** See {@link Rule#BAD_PMID}. */
  BAD_PMID,

  /** See {@link Rule#BAD_URL}. */
  BAD_URL,

  /** See {@link Rule#STATEMENT_WITHOUT_CITATION}. */
  STATEMENT_WITHOUT_CITATION,

  /** See {@link Rule#MIXED_ORIGIN}. */
  MIXED_ORIGIN,

  /** See {@link Rule#STATEMENT_WITHOUT_ASSESSMENT}. */
  STATEMENT_WITHOUT_ASSESSMENT,

  /** See {@link Rule#UNSAFE_WITHOUT_CAUTION}. */
  UNSAFE_WITHOUT_CAUTION,

  /** See {@link Rule#TREATMENT_WITHOUT_CAUTION}. */
  TREATMENT_WITHOUT_CAUTION,

  /** See {@link Rule#DUPLICATE_OVERVIEW}. */
  DUPLICATE_OVERVIEW,

  /** See {@link Rule#ARTICLE_ID}. */
  ARTICLE_ID,

  /** See {@link Rule#UNCITED_SOURCE}. */
  UNCITED_SOURCE,

  /** See {@link Rule#UNKNOWN_SENTENCE}. */
  UNKNOWN_SENTENCE,

  /** See {@link Rule#UNACCOUNTED_SENTENCE}. */
  UNACCOUNTED_SENTENCE,

  /** See {@link Rule#OMITTED_BUT_CITED}. */
  OMITTED_BUT_CITED;

  /** A broken rule of the model has the code of the same name. */
  static ProblemCode of(Rule rule) {
    return valueOf(rule.name());
  }
}
