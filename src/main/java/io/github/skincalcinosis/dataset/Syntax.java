package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.util.regex.Pattern;

/** Says in plain words where and why a text is not JSON. */
final class Syntax {
  private static final String VALUE =
      "a value: an object, a list, text in double quotes, a number, true, false or null";

  /** Everything that may stand in a number or a word, right or wrong. */
  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9+.-]");

  private static final Pattern WHOLE =
      Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /** How far behind the character that is wrong Jackson points: by one before 2.17. */
  private static final int BEHIND = PackageVersion.VERSION.getMinorVersion() < 17 ? 1 : 0;

  private final String text;
  private final JsonStreamContext context;

  private Syntax(String text, JsonStreamContext context) {
    this.text = text;
    this.context = context;
  }

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
            : String.format(
                " inside the %s that begins at line %s, column %s",
                context.inObject() ? "object" : "list", start.getLineNr(), start.getColumnNr());
    return DocumentUnreadable.at(ProblemCode.TRUNCATED, end, "the document ends" + inside);
  }

  /** The text is not JSON from a place on. */
  static DocumentUnreadable malformed(
      String text, JsonLocation location, JsonStreamContext context) {
    String whole = text.stripTrailing();
    int read = (int) location.getCharOffset();
    int wrong = Math.max(0, read - BEHIND);
    // Jackson always points behind a control character that stands between tokens.
    int offset = wrong > 0 && isStray(text.charAt(wrong - 1)) ? wrong - 1 : wrong;
    boolean goesOn = whole.endsWith(",") || whole.endsWith(":");
    if (offset >= whole.length() || (goesOn && read >= whole.length())) {
      return truncated(text, context);
    }
    Syntax syntax = new Syntax(text, context);
    return syntax.inText(offset) ? syntax.badText(offset) : syntax.badToken(offset);
  }

  /** Whether a character is a control character and no white space of JSON. */
  private static boolean isStray(char here) {
    return here < ' ' && here != '\t' && here != '\n' && here != '\r';
  }

  /** Whether a place lies inside text in double quotes. */
  private boolean inText(int offset) {
    boolean inside = false;
    for (int index = 0; index < offset; index++) {
      char here = text.charAt(index);
      if (inside && here == '\\') {
        index++;
      } else if (here == '"') {
        inside = !inside;
      }
    }
    return inside;
  }

  private DocumentUnreadable badText(int offset) {
    int escape = text.lastIndexOf('\\', offset - 1);
    if (text.charAt(offset) < ' ') {
      return at(offset, "the closing quote of the text, or an escape such as \\n");
    }
    if (text.startsWith("\\u", escape)) {
      return at(offset, "four hexadecimal digits after \\u");
    }
    return at(offset, "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
  }

  private DocumentUnreadable badToken(int offset) {
    int start = offset;
    while (start > 0 && isBare(start - 1)) {
      start--;
    }
    int end = start;
    while (end < text.length() && isBare(end)) {
      end++;
    }
    if (end == text.length()) {
      return truncated(text, context);
    }
    String token = text.substring(start, end);
    if (token.matches("-?[0-9]+\\.")) {
      return at(end, "a digit");
    }
    if (token.matches("-?0[0-9].*")) {
      return at(text.indexOf('0', start) + 1, "no digit after a leading zero");
    }
    boolean wrongValue = !token.isEmpty() && !WHOLE.matcher(token).matches();
    return wrongValue ? at(start, expected(start)) : at(offset, expected(offset));
  }

  private boolean isBare(int index) {
    return BARE.matcher(text.substring(index, index + 1)).matches();
  }

  private DocumentUnreadable at(int offset, String expected) {
    char here = text.charAt(offset);
    String found =
        Character.isISOControl(here) || Character.isSurrogate(here)
            ? String.format("the character U+%04X", (int) here)
            : "'" + here + "'";
    return DocumentUnreadable.at(
        ProblemCode.MALFORMED_JSON,
        Position.after(text.substring(0, offset)),
        String.format("malformed JSON: found %s, expected %s", found, expected));
  }

  private String expected(int offset) {
    char before = before(offset);
    if (before == ':' || context.inRoot()) {
      return VALUE;
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
  private char before(int offset) {
    String before = text.substring(0, offset).stripTrailing();
    return before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
  }
}
