package io.github.skincalcinosis.dataset;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON document, with its place.
 *
 * @param type its JSON type
 * @param text the text of a text or number, else empty
 * @param properties the properties of an object, by the names they were meant to have
 * @param entries the entries of a list
 * @param pointer its JSON pointer
 * @param position its place in the text
 */
record Node(
    Type type,
    String text,
    Map<String, Node> properties,
    List<Node> entries,
    String pointer,
    Position position) {

  private static final int LONGEST_QUOTE = 60;

  /** The JSON types, whole numbers apart from fractions. */
  enum Type {
    OBJECT,
    LIST,
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    TRUE,
    FALSE,
    NULL
  }

  /** {@return what stands here, in words} */
  String described() {
    return switch (type) {
      case OBJECT -> "an object";
      case LIST -> "a list";
      case TEXT -> "the text '" + shortened(text) + "'";
      case WHOLE_NUMBER, NUMBER -> "the number " + shortened(text);
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL -> "null";
    };
  }

  /** {@return a text, cut where it is too long to be quoted in a message} */
  static String shortened(String text) {
    return shortened(text, LONGEST_QUOTE);
  }

  /** {@return a text, cut where it is longer than allowed} */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }
}
