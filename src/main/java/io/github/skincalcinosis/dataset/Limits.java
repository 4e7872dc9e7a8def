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

  /** The longest number, in digits. */
  static final int NUMBER_LENGTH = 100;

  /**
   * Makes parsers that end at what is nested too deep, and at a number that is too long. They read
   * texts of any length, so that each can be judged in its place.
   */
  static final JsonFactory FACTORY = factory();

  private Limits() {}

  private static JsonFactory factory() {
    StreamReadConstraints.Builder limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(NUMBER_LENGTH);
    try {
      limits = limits.maxNameLength(Integer.MAX_VALUE);
    } catch (NoSuchMethodError e) {
      // Jackson 2.15 has no limit for names, of which a document can hold no more than its size.
    }
    // Jackson throws where many names have one hash code. Without this it does not keep them.
    return JsonFactory.builder()
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(limits.build())
        .build();
  }
}
