package io.github.skincalcinosis.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/** A document that has been found to be UTF-8 without a byte order mark, of at most 16 MiB. */
final class Document {
  private final byte[] bytes;
  private @Nullable String text;

  private Document(byte[] bytes, @Nullable String text) {
    this.bytes = bytes;
    this.text = text;
  }

  /** Takes a document from its bytes, which are neither copied nor decoded. */
  static Document of(byte[] bytes) throws UnreadableDocumentException {
    refuseTooLarge(bytes.length);
    refuseByteOrderMark(bytes);
    int mark = at(bytes, 0) << 8 | at(bytes, 1);
    if (mark == 0xFEFF || mark == 0xFFFE || isWide(bytes)) {
      throw UnreadableDocumentException.notUtf8(
          Position.START, "the document looks like UTF-16 or UTF-32: save it as UTF-8");
    }
    int sound = sound(bytes);
    if (sound < bytes.length) {
      throw UnreadableDocumentException.notUtf8(
          Position.after(new String(bytes, 0, sound, UTF_8)),
          String.format(
              "the byte 0x%02X is not valid UTF-8 here: save the document as UTF-8", bytes[sound]));
    }
    return new Document(bytes, null);
  }

  /** Takes a document that is text already. */
  static Document of(String text) throws UnreadableDocumentException {
    refuseTooLarge(text.length());
    for (int index = 0, here; index < text.length(); index += Character.charCount(here)) {
      here = text.codePointAt(index);
      if (Character.MIN_SURROGATE <= here && here <= Character.MAX_SURROGATE) {
        throw UnreadableDocumentException.notUtf8(
            Position.of(text, index),
            String.format("half of a surrogate pair, U+%04X, stands here", here));
      }
    }
    byte[] bytes = text.getBytes(UTF_8);
    refuseTooLarge(bytes.length);
    refuseByteOrderMark(bytes);
    if (isWide(bytes)) {
      // A parser would take these bytes for UTF-16. No JSON has a zero character in it.
      throw Syntax.explain(text).orElseThrow(AssertionError::new);
    }
    return new Document(bytes, text);
  }

  /** {@return the document in UTF-8, and in nothing that a parser takes for another encoding} */
  byte[] bytes() {
    return bytes;
  }

  /** {@return the document as text, decoded when first asked for} */
  String text() {
    if (text == null) {
      text = new String(bytes, UTF_8);
    }
    return text;
  }

  private static void refuseTooLarge(int size) throws UnreadableDocumentException {
    if (size > Limits.DOCUMENT_BYTES) {
      throw UnreadableDocumentException.tooLarge();
    }
  }

  private static void refuseByteOrderMark(byte[] bytes) throws UnreadableDocumentException {
    if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
      throw UnreadableDocumentException.byteOrderMark();
    }
  }

  /**
   * JSON begins with two ASCII characters: a zero byte among the first two tells a wider encoding.
   */
  private static boolean isWide(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0);
  }

  /** {@return how many bytes are UTF-8 before the first that are not} */
  private static int sound(byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      output.clear();
      result = decoder.decode(input, output, true);
    }
    return input.position();
  }

  /** {@return a byte as a number from 0 to 255; -1 behind the end} */
  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
