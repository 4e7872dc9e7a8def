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
   * @return the message with control characters, line separators, unassigned characters and halves
   *     of surrogate pairs spelled out, and cut at nine hundred characters
   */
  public static String tidy(String message) {
    Objects.requireNonNull(message, "message");
    return tidy(message, LONGEST);
  }

  /**
   * Makes one readable line of a value that is shown whole.
   *
   * @param text the value
   * @return the value with control characters, line separators and halves of surrogate pairs
   *     spelled out; of one of more than 65,536 characters the first so many, and how many more
   *     there are
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
        tidy.append(String.format("\\u%04X", here));
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
   * @return its first sixty characters, and an ellipsis if there are more; made readable as by
   *     {@link #tidy}
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

  /** Whether a character shows nothing of itself, or changes how its neighbours are shown. */
  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR -> character != ' ';
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
