package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** How large a document and what is in it may be. */
final class Limits {
  /** The largest document, in bytes of UTF-8. */
  static final int DOCUMENT_BYTES = 16 * 1024 * 1024;

  /** How deep objects and lists may be nested. */
  static final int DEPTH = 64;

  /** The longest text, in UTF-16 code units. */
  static final int TEXT_LENGTH = 65_536;

  /** The longest number, in characters. */
  static final int NUMBER_LENGTH = 100;

  /** The most problems that are reported. */
  static final int PROBLEMS = 1_000;

  /** Refuses what is beyond the limits at once. */
  static final JsonFactory FACTORY = factory(DEPTH, TEXT_LENGTH, NUMBER_LENGTH);

  /** Reads values of any length, so that each can be judged in its place. */
  static final JsonFactory PATIENT_FACTORY =
      factory(DEPTH + 1, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private Limits() {}

  private static JsonFactory factory(int depth, int textLength, int numberLength) {
    StreamReadConstraints.Builder limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(depth)
            .maxStringLength(textLength)
            .maxNumberLength(numberLength);
    try {
      limits = limits.maxNameLength(textLength);
    } catch (NoSuchMethodError e) {
      // Jackson 2.15 has no limit for names, of which a document can hold no more than its size.
    }
    return JsonFactory.builder().streamReadConstraints(limits.build()).build();
  }
}
