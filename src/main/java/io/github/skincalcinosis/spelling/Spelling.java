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
   * @return the first candidate with the fewest changed, missing, added or swapped letters,
   *     regardless of case; empty when more than a third of the letters, or more than four, would
   *     have to change
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
    return nearest(word, candidates)
        .map(near -> String.format("; did you mean '%s'?", near))
        .orElse("");
  }

  /** How many letters are changed, missing, added or swapped with their neighbour. */
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        table[row][column] =
            row == 0 || column == 0 ? row + column : step(table, row, column, one, other);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int step(int[][] table, int row, int column, String one, String other) {
    boolean same = lower(one.charAt(row - 1)) == lower(other.charAt(column - 1));
    int changed = table[row - 1][column - 1] + (same ? 0 : 1);
    int missing = Math.min(table[row - 1][column], table[row][column - 1]) + 1;
    boolean swapped =
        row > 1
            && column > 1
            && lower(one.charAt(row - 1)) == lower(other.charAt(column - 2))
            && lower(one.charAt(row - 2)) == lower(other.charAt(column - 1));
    int least = Math.min(changed, missing);
    return swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
  }

  private static char lower(char letter) {
    return Character.toLowerCase(letter);
  }
}
