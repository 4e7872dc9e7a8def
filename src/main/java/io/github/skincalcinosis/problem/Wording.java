package io.github.skincalcinosis.problem;

import java.util.Objects;

/** Keeps messages fit to be read, whatever they quote. */
public final class Wording {
  /** The most characters of a JSON pointer that are shown. */
  static final int LONGEST_POINTER = 200;

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST = 900;

  /** No text of a document is longer. */
  private static final int LONGEST_VALUE = 65_536;

  private Wording() {}

  /**
   * Makes one readable line of a message.
   *
   * @param message a message that may quote anything
   * @return the message, cut at nine hundred characters; spelled out in it as in JSON are control
   *     and format characters, line separators, white space other than the space, noncharacters and
   *     halves of surrogate pairs: each with four digits, one above U+FFFF as its surrogate pair
   */
  public static String tidy(String message) {
    Objects.requireNonNull(message, "message");
    return tidy(message, LONGEST);
  }

  /**
   * Makes one readable line of a value that is shown whole.
   *
   * @param text the value
   * @return the value, spelled out as by {@link #tidy}; of one of more than 65,536 characters the
   *     first so many, and how many more there are
   */
  public static String whole(String text) {
    Objects.requireNonNull(text, "text");
    String shown = cut(text, LONGEST_VALUE);
    String whole = tidy(shown, Integer.MAX_VALUE);
    int more = text.length() - (shown.length() - 1);
    return text.length() <= LONGEST_VALUE ? whole : whole + " (" + more + " characters more)";
  }

  private static String tidy(String message, int longest) {
    StringBuilder tidy = new StringBuilder();
    int index = 0;
    while (index < message.length() && tidy.length() < longest) {
      int here = message.codePointAt(index);
      index += Character.charCount(here);
      if (isHidden(here)) {
        for (char unit : Character.toChars(here)) {
          tidy.append(String.format("\\u%04X", (int) unit));
        }
      } else {
        tidy.appendCodePoint(here);
      }
    }
    return index < message.length() ? tidy.append('…').toString() : tidy.toString();
  }

  /**
   * Quotes a value in a message.
   *
   * @param text the value
   * @return its first sixty characters, and an ellipsis if there are more; spelled out as by {@link
   *     #tidy}
   */
  public static String quote(String text) {
    Objects.requireNonNull(text, "text");
    return quote(text, LONGEST_QUOTE);
  }

  static String quote(String text, int longest) {
    return tidy(cut(text, longest));
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }

  /**
   * Tells what no version of Unicode makes a character. What is only not assigned is another thing:
   * the next JDK may know it as a letter.
   *
   * @param character a code point
   * @return whether it is a noncharacter, such as U+FFFE
   */
  public static boolean isNoncharacter(int character) {
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
  }

  /** Whether a character shows nothing of itself, or changes how its neighbours are shown. */
  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR -> character != ' ';
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isNoncharacter(character);
    };
  }
}
