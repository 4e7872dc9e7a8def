package io.github.skincalcinosis.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, strictly: UTF-8 without a byte order mark, at most 16 MiB. */
final class Document {
  private Document() {}

  /**
   * Decodes a document.
   *
   * @throws DocumentUnreadable if it is too large, begins with a byte order mark or is not UTF-8
   */
  static String decode(byte[] bytes) throws DocumentUnreadable {
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      throw tooLarge();
    }
    refuseOtherEncodings(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Bytes that are not UTF-8 become replacement characters; without one there are none.
    if (text.indexOf('\uFFFD') >= 0) {
      refuseMalformed(bytes);
    }
    return text;
  }

  private static void refuseMalformed(byte[] bytes) throws DocumentUnreadable {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(input, text, true);
    if (result.isError()) {
      text.flip();
      throw notUtf8(
          text, String.format("the byte 0x%02X is not valid UTF-8 here", bytes[input.position()]));
    }
  }

  /**
   * Checks a document that is text already.
   *
   * @throws DocumentUnreadable if it is too large, begins with a byte order mark or cannot be
   *     encoded in UTF-8
   */
  static String check(String text) throws DocumentUnreadable {
    if (text.length() > Limits.DOCUMENT_BYTES) {
      throw tooLarge();
    }
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      if (bytes.remaining() > Limits.DOCUMENT_BYTES) {
        throw tooLarge();
      }
    } catch (CharacterCodingException e) {
      int half = 0;
      while (!isHalf(text, half)) {
        half += Character.charCount(text.codePointAt(half));
      }
      throw notUtf8(
          text.subSequence(0, half),
          String.format("half of a surrogate pair, U+%04X, stands here", (int) text.charAt(half)));
    }
    if (text.startsWith("\uFEFF")) {
      throw byteOrderMark();
    }
    return text;
  }

  static DocumentUnreadable tooLarge() {
    return DocumentUnreadable.whole(
        ProblemCode.DOCUMENT_TOO_LARGE, "the document is larger than 16 MiB");
  }

  private static boolean isHalf(String text, int index) {
    int codePoint = text.codePointAt(index);
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }

  private static void refuseOtherEncodings(byte[] bytes) throws DocumentUnreadable {
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
      throw byteOrderMark();
    }
    boolean mark = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    // JSON begins with an ASCII character: a zero byte among the first two tells a wider encoding.
    if (mark || (bytes.length > 1 && (first == 0 || second == 0))) {
      throw DocumentUnreadable.at(
          ProblemCode.NOT_UTF_8,
          Position.START,
          "the document looks like UTF-16 or UTF-32: save it as UTF-8");
    }
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  private static DocumentUnreadable byteOrderMark() {
    return DocumentUnreadable.at(
        ProblemCode.BYTE_ORDER_MARK,
        Position.START,
        "the document begins with a byte order mark: save it as UTF-8 without one");
  }

  private static DocumentUnreadable notUtf8(CharSequence before, String message) {
    return DocumentUnreadable.at(ProblemCode.NOT_UTF_8, Position.after(before), message);
  }
}
