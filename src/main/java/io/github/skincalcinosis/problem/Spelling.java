package io.github.skincalcinosis.problem;

import java.util.Objects;
import java.util.Optional;

/**
 * Finds the word that was probably meant. One of these has a budget: when that is spent, nothing is
 * found any more, so that a document full of mistakes costs little more than one without. Not
 * thread-safe.
 */
public final class Spelling {
  /** Longer words are not compared. */
  private static final int LONGEST = 80;

  private static final int MOST_CHANGES = 4;

  /** In letters compared with letters: some thirty misspelt ids among three hundred. */
  private int budget = 300_000;

  /** Begins with a full budget. */
  public Spelling() {}

  /**
   * Looks for the candidate that is nearest to a word.
   *
   * @param word a word that is none of the candidates
   * @param candidates the words that would be right
   * @return the first candidate with the fewest changed, missing, added or swapped letters,
   *     regardless of case; empty when more than a third of the letters, or more than four, would
   *     have to change, or when the budget is spent
   */
  public Optional<String> nearest(String word, Iterable<String> candidates) {
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(candidates, "candidates");
    Optional<String> best = Optional.empty();
    int most =
        word.length() > LONGEST ? -1 : Math.min(MOST_CHANGES, Math.max(1, word.length() / 3));
    for (String candidate : candidates) {
      if (most < 0 || budget <= 0) {
        break;
      }
      budget--;
      if (Math.abs(word.length() - candidate.length()) <= most) {
        int distance = distance(word, candidate, most);
        if (distance <= most) {
          most = distance - 1;
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
  public String hint(String word, Iterable<String> candidates) {
    return nearest(word, candidates)
        .map(near -> String.format("; did you mean '%s'?", near))
        .orElse("");
  }

  /**
   * How many letters are changed, missing, added or swapped with their neighbour; more than the
   * most that is of interest as soon as that is certain. Only a band around the diagonal can hold
   * less.
   */
  private int distance(String one, String other, int most) {
    int beyond = most + 1;
    int[] beforeLast = new int[other.length() + 2];
    int[] last = new int[other.length() + 2];
    int[] current = new int[other.length() + 2];
    for (int column = 0; column <= Math.min(other.length(), most); column++) {
      last[column] = column;
    }
    last[Math.min(other.length(), most) + 1] = beyond;
    int leastBefore = 0;
    for (int row = 1; row <= one.length(); row++) {
      int begin = Math.max(1, row - most);
      int end = Math.min(other.length(), row + most);
      current[begin - 1] = begin == 1 && row <= most ? row : beyond;
      int least = current[begin - 1];
      for (int column = begin; column <= end; column++) {
        int steps = Math.min(last[column], current[column - 1]) + 1;
        steps = Math.min(steps, last[column - 1] + (same(one, row, other, column) ? 0 : 1));
        if (row > 1
            && column > 1
            && same(one, row, other, column - 1)
            && same(one, row - 1, other, column)) {
          steps = Math.min(steps, beforeLast[column - 2] + 1);
        }
        current[column] = Math.min(steps, beyond);
        least = Math.min(least, current[column]);
      }
      current[end + 1] = beyond;
      budget -= end - begin + 1;
      // Two letters that are swapped reach back over a row.
      if (least == beyond && leastBefore >= most) {
        return beyond;
      }
      leastBefore = least;
      int[] free = beforeLast;
      beforeLast = last;
      last = current;
      current = free;
    }
    return last[other.length()];
  }

  /** Whether two letters are the same, counted from 1, regardless of case. */
  private static boolean same(String one, int place, String other, int otherPlace) {
    return Character.toLowerCase(one.charAt(place - 1))
        == Character.toLowerCase(other.charAt(otherPlace - 1));
  }
}
