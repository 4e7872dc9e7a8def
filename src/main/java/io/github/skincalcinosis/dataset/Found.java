package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.problem.Wording;
import java.util.List;

/**
 * What stands at a place in a text that is not JSON, in words.
 *
 * @param text the text
 * @param offset the place, at which a character stands
 */
record Found(String text, int offset) {
  private static final List<String> COMMENTS = List.of("//", "/*", "#", "<!--");
  private static final List<String> MERGE_MARKS =
      List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

  /** Single, typographic and full-width ones, and the signs that are taken for them. */
  private static final String WRONG_QUOTES = "'‘’‚‛“”„‟«»‹›′″´＂";

  /** {@return what belongs together here: a word, a number, a sign of several characters} */
  String whole() {
    for (List<String> signs : List.of(COMMENTS, MERGE_MARKS)) {
      for (String sign : signs) {
        if (text.startsWith(sign, offset)) {
          return "'" + sign + "'";
        }
      }
    }
    String word = word();
    return word.isEmpty() ? character() : "'" + Wording.quote(word) + "'";
  }

  /** {@return the character: by its name, unless anyone knows it by sight} */
  String character() {
    int here = text.codePointAt(offset);
    if (here == '\n' || here == '\r') {
      return "a line break";
    }
    if (here == '\t') {
      return "a tab";
    }
    if (here == '\'') {
      return "a single quote";
    }
    if ((' ' <= here && here <= '~') || Character.isLetter(here)) {
      return "'" + new String(Character.toChars(here)) + "'";
    }
    String name = Character.getName(here);
    // The names of some control characters end with an abbreviation in parentheses.
    String known = name == null ? "" : " (" + name.split(" \\(", 2)[0] + ")";
    return String.format("the character U+%04X%s", here, known);
  }

  /** {@return advice on mistakes that are often made; empty on others} */
  String hint() {
    char here = text.charAt(offset);
    char before = before(1);
    if (before == '"' && isOfWord(here)) {
      return "; a double quote before it is missing, or should be written \\\"";
    }
    if (isDigit(here) && before == ',' && isDigit(before(2))) {
      return "; a number has no comma in it";
    }
    if (WRONG_QUOTES.indexOf(here) >= 0 && !isDigit(before)) {
      return "; use straight double quotes";
    }
    if (begins(COMMENTS)) {
      return "; JSON has no comments";
    }
    return begins(MERGE_MARKS) ? "; a merge conflict has not been resolved" : "";
  }

  private char before(int distance) {
    return offset < distance ? ' ' : text.charAt(offset - distance);
  }

  private boolean begins(List<String> signs) {
    return signs.stream().anyMatch(sign -> text.startsWith(sign, offset));
  }

  /** {@return what a person takes for one word or number, right or wrong; may be empty} */
  String word() {
    int end = offset;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(offset, end);
  }

  private static boolean isOfWord(char here) {
    return isDigit(here) || Character.isLetter(here) || "+-._$".indexOf(here) >= 0;
  }

  private static boolean isDigit(char here) {
    return '0' <= here && here <= '9';
  }
}
