package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.ContentReference;

/** Says in plain words where and why a text is not JSON. */
final class Syntax {
  private Syntax() {}

  /** The text ends before its JSON does. */
  static DocumentUnreadable truncated(String text, JsonStreamContext context) {
    Position end = Position.after(text);
    if (text.isBlank()) {
      return DocumentUnreadable.at(ProblemCode.TRUNCATED, end, "the document is empty");
    }
    JsonLocation start = context.startLocation(ContentReference.unknown());
    String inside =
        context.inRoot()
            ? ""
            : " inside the %s that begins at line %s, column %s"
                .formatted(
                    context.inObject() ? "object" : "list", start.getLineNr(), start.getColumnNr());
    return DocumentUnreadable.at(ProblemCode.TRUNCATED, end, "the document ends" + inside);
  }

  /** The text is not JSON from a place on. */
  static DocumentUnreadable malformed(
      String text, JsonLocation location, JsonStreamContext context) {
    int offset = (int) Math.max(0, Math.min(location.getCharOffset(), text.length() - 1L));
    return DocumentUnreadable.at(
        ProblemCode.MALFORMED_JSON,
        Position.after(text.substring(0, offset)),
        "malformed JSON: found %s, expected %s"
            .formatted(found(text.charAt(offset)), expected(text, offset, context)));
  }

  private static String found(char here) {
    return Character.isISOControl(here) || Character.isSurrogate(here)
        ? "the character U+%04X".formatted((int) here)
        : "'" + here + "'";
  }

  private static String expected(String text, int offset, JsonStreamContext context) {
    char before = before(text, offset);
    if (text.charAt(offset) < ' ') {
      return "the closing quote of the text, or an escape such as \\n";
    }
    if (offset > 0 && text.charAt(offset - 1) == '\\') {
      return "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";
    }
    if (before == ':' || context.inRoot()) {
      return "a value: an object, a list, text in double quotes, a number, true, false or null";
    }
    if (context.inObject()) {
      return switch (before) {
        case '{' -> "a property name in double quotes, or '}'";
        case ',' -> "a property name in double quotes";
        default -> "',' or '}', or ':' after a property name";
      };
    }
    return switch (before) {
      case '[' -> "a value or ']'";
      case ',' -> "a value";
      default -> "',' or ']'";
    };
  }

  /** The last character before a place that is not white space. */
  private static char before(String text, int offset) {
    String before = text.substring(0, offset).stripTrailing();
    return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
  }
}
