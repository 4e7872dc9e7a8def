package io.github.skincalcinosis.spelling;

/** Keeps messages fit to be read, whatever they quote. */
public final class Wording {
  private static final int LONGEST = 900;

  private Wording() {}

  /**
   * Makes one readable line of a message.
   *
   * @param message a message that may quote anything
   * @return the message with control characters, line separators and halves of surrogate pairs
   *     spelled out, and cut at nine hundred characters
   */
  public static String tidy(String message) {
    StringBuilder tidy = new StringBuilder();
    int index = 0;
    while (index < message.length() && tidy.length() < LONGEST) {
      int here = message.codePointAt(index);
      index += Character.charCount(here);
      boolean half = Character.MIN_SURROGATE <= here && here <= Character.MAX_SURROGATE;
      if (half || Character.isISOControl(here) || here == 0x2028 || here == 0x2029) {
        tidy.append(String.format("\\u%04X", here));
      } else {
        tidy.appendCodePoint(here);
      }
    }
    return index < message.length() ? tidy.append('…').toString() : tidy.toString();
  }
}
