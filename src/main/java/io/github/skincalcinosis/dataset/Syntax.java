package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Says in plain words where and why a text is not JSON.
 *
 * <p>A parser says so too, but to programmers, and points elsewhere in each of its versions. When
 * it has refused a document, this reads the text once more, up to the first thing that is wrong.
 */
final class Syntax {
  private static final String NAME = "a property name in double quotes";
  private static final String VALUE =
      "a value: an object, a list, text in double quotes, a number, true, false or null";
  private static final List<String> LITERALS = List.of("true", "false", "null");
  private static final String DIGITS = "0123456789";
  private static final String HEXADECIMAL_DIGITS = "0123456789abcdefABCDEF";

  private final String text;
  private int index;

  /** How many objects and lists have begun and not ended. */
  private int depth;

  /** Where the innermost of them begins. */
  private int open;

  private Syntax(String text) {
    this.text = text;
  }

  /** {@return the first thing that is wrong; empty if the text is JSON within the limits} */
  static Optional<UnreadableDocumentException> explain(String text) {
    try {
      new Syntax(text).document();
      return Optional.empty();
    } catch (UnreadableDocumentException e) {
      return Optional.of(e);
    }
  }

  private void document() throws UnreadableDocumentException {
    if (!skipSpace()) {
      throw UnreadableDocumentException.at(
          ProblemCode.TRUNCATED, position(), "the document is empty");
    }
    value(VALUE);
    if (skipSpace()) {
      String hint = is(",]}") ? "; is a closing bracket one too many?" : found().hint();
      throw UnreadableDocumentException.trailing(position(), found().whole() + hint);
    }
  }

  private void value(String expected) throws UnreadableDocumentException {
    next();
    if (is("{")) {
      container('}', NAME + ", or '}'");
    } else if (is("[")) {
      container(']', "a value or ']'");
    } else if (is("\"")) {
      text();
    } else if (is("-") || is(DIGITS)) {
      number(expected);
    } else {
      literal(expected);
    }
  }

  /** Objects and lists differ in what is between the commas. */
  private void container(char end, String first) throws UnreadableDocumentException {
    if (depth == Limits.DEPTH) {
      throw UnreadableDocumentException.tooDeep(position());
    }
    int outer = open;
    open = index++;
    depth++;
    String expected = first;
    while (next() != end) {
      if (end == '}') {
        property(expected);
      } else {
        value(expected);
      }
      expected = end == '}' ? NAME : "a value";
      boolean ended = next() == end;
      if (!ended && !skip(",")) {
        boolean wrongEnd = is("]}") || (is(":") && end == ']');
        String hint = wrongEnd ? "; " + innermost() + " has not ended" : found().hint();
        throw unexpected("',' or '" + end + "'", hint);
      }
      if (!ended && next() == end) {
        throw unexpected(expected + ", or no comma before it", "");
      }
    }
    index++;
    depth--;
    open = outer;
  }

  private void property(String expected) throws UnreadableDocumentException {
    if (next() != '"') {
      throw unexpected(expected, found().hint());
    }
    int name = index;
    text();
    requireWholeCharacters(name + 1, index - 1);
    if (next() != ':') {
      throw unexpected("':'", found().hint());
    }
    index++;
    value(VALUE);
  }

  private void text() throws UnreadableDocumentException {
    index++;
    while (current() != '"') {
      if (current() < ' ') {
        throw unclosed();
      }
      if (!skip("\\")) {
        index++;
      } else if (skip("u")) {
        for (int digit = 0; digit < 4; digit++) {
          require(HEXADECIMAL_DIGITS, "four hexadecimal digits after \\u");
        }
      } else {
        require("\"\\/bfnrt", "one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
      }
    }
    index++;
  }

  /** A parser takes half of a surrogate pair in a text, and refuses it in a name. */
  private void requireWholeCharacters(int from, int to) throws UnreadableDocumentException {
    int half = -1;
    int place = from;
    while (place < to) {
      boolean escape = text.startsWith("\\u", place);
      char here =
          escape
              ? (char) Integer.parseInt(text.substring(place + 2, place + 6), 16)
              : text.charAt(place);
      boolean second = Character.isLowSurrogate(here);
      if (second != half >= 0) {
        throw halfCharacter(second ? place : half);
      }
      half = Character.isHighSurrogate(here) ? place : -1;
      place += escape ? 6 : here == '\\' ? 2 : 1;
    }
    if (half >= 0) {
      throw halfCharacter(half);
    }
  }

  private UnreadableDocumentException halfCharacter(int place) {
    index = place;
    return UnreadableDocumentException.malformed(
        position(), "half of a surrogate pair", "a whole character in a property name");
  }

  /** A document that is cut off in a text may still end with a line break. */
  private UnreadableDocumentException unclosed() {
    int wrong = index;
    if (!skipSpace()) {
      return truncated();
    }
    index = wrong;
    String escape = is("\t") ? "\\t" : "\\n";
    return malformed("the closing quote of the text, or an escape such as " + escape);
  }

  private void number(String expected) throws UnreadableDocumentException {
    int start = index;
    skip("-");
    boolean zero = skip("0");
    if (zero && is(DIGITS)) {
      throw malformed("no digit after a leading zero");
    }
    boolean sound = zero || skipDigits();
    if (sound && skip(".")) {
      sound = skipDigits();
    }
    if (sound && skip("eE")) {
      skip("+-");
      sound = skipDigits();
    }
    if (!found().word().isEmpty()) {
      index = start;
      throw unexpected(expected, "");
    }
    if (!sound) {
      require(DIGITS, "a digit");
    }
    // Digits are what the parser counts. A shorter number cannot have too many.
    if (index - start > Limits.NUMBER_LENGTH) {
      refuseTooLong(start);
    }
    String number = text.substring(start, index);
    try {
      new BigDecimal(number);
    } catch (NumberFormatException e) {
      index = start;
      throw UnreadableDocumentException.outOfBounds(position(), number);
    }
  }

  private void refuseTooLong(int start) throws UnreadableDocumentException {
    long digits =
        text.substring(start, index).chars().filter(here -> DIGITS.indexOf(here) >= 0).count();
    if (digits > Limits.NUMBER_LENGTH) {
      index = start;
      throw UnreadableDocumentException.tooLong(position(), digits);
    }
  }

  private boolean skipDigits() {
    boolean any = is(DIGITS);
    while (skip(DIGITS)) {}
    return any;
  }

  private void literal(String expected) throws UnreadableDocumentException {
    String word = found().word();
    int end = index + word.length();
    if (!LITERALS.contains(word)) {
      if (end == text.length() && LITERALS.stream().anyMatch(whole -> whole.startsWith(word))) {
        throw truncated();
      }
      String meant = new Spelling().hint(word, LITERALS);
      throw unexpected(expected, meant.isEmpty() ? found().hint() : meant);
    }
    index = end;
  }

  /** {@return the next character that is not white space} */
  private char next() throws UnreadableDocumentException {
    skipSpace();
    return current();
  }

  private char current() throws UnreadableDocumentException {
    if (index == text.length()) {
      throw truncated();
    }
    return text.charAt(index);
  }

  /** Passes over white space, and tells whether anything follows. */
  private boolean skipSpace() {
    while (skip(" \t\n\r")) {}
    return index < text.length();
  }

  private boolean skip(String any) {
    boolean is = is(any);
    index += is ? 1 : 0;
    return is;
  }

  private boolean is(String any) {
    return index < text.length() && any.indexOf(text.charAt(index)) >= 0;
  }

  private void require(String any, String expected) throws UnreadableDocumentException {
    current();
    if (!skip(any)) {
      throw malformed(expected);
    }
  }

  private Position position() {
    return Position.of(text, index);
  }

  private Found found() {
    return new Found(text, index);
  }

  private String innermost() {
    Position begin = Position.of(text, open);
    return String.format(
        "the %s that begins at line %s, column %s",
        text.charAt(open) == '{' ? "object" : "list", begin.line(), begin.column());
  }

  private UnreadableDocumentException truncated() {
    index = text.length();
    String inside = depth == 0 ? "its only value" : innermost();
    return UnreadableDocumentException.truncated(position(), inside);
  }

  private UnreadableDocumentException malformed(String expected) {
    return UnreadableDocumentException.malformed(position(), found().character(), expected);
  }

  private UnreadableDocumentException unexpected(String expected, String hint) {
    return UnreadableDocumentException.malformed(position(), found().whole(), expected + hint);
  }
}
