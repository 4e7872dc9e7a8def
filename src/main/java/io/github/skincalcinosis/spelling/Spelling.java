package io.github.skincalcinosis.spelling;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {
  /** Longer words are not compared, so that hostile input costs nothing. */
  private static final int LONGEST = 80;

  private Spelling() {}

  /**
   * Looks for the candidate that is nearest to a word.
   *
   * @param word a word that is none of the candidates
   * @param candidates the words that would be right
   * @return the first candidate with the fewest changed, missing or added letters, regardless of
   *     case; empty when more than a third of the letters, or more than four, would have to change
   */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    Optional<String> best = Optional.empty();
    int least = Math.min(4, Math.max(1, word.length() / 3)) + 1;
    for (String candidate : candidates) {
      if (word.length() <= LONGEST && Math.abs(word.length() - candidate.length()) < least) {
        int distance = distance(word, candidate);
        if (distance < least) {
          least = distance;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /**
   * Says what was probably meant.
   *
   * @param word a word that is none of the candidates
   * @param candidates the words that would be right
   * @return {@code ; did you mean 'x'?}, or nothing
   */
  public static String hint(String word, Collection<String> candidates) {
    return nearest(word, candidates).map("; did you mean '%s'?"::formatted).orElse("");
  }

  /** The Levenshtein distance, regardless of case. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= other.length(); column++) {
        boolean same = lower(one.charAt(line - 1)) == lower(other.charAt(column - 1));
        int replaced = same ? diagonal : diagonal + 1;
        diagonal = row[column];
        row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private static char lower(char letter) {
    return Character.toLowerCase(letter);
  }
}
