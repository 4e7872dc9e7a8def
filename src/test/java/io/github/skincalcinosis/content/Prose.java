package io.github.skincalcinosis.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read: the Flesch-Kincaid grade, 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59 (Kincaid and others 1975). Syllables are counted as groups of vowels,
 * without a silent e, ed or es at the end.
 */
final class Prose {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private Prose() {}

  static double grade(String text) {
    List<String> words = words(text);
    long syllables = words.stream().mapToLong(Prose::syllables).sum();
    return 0.39 * words.size() / sentences(text).size() + 11.8 * syllables / words.size() - 15.59;
  }

  static List<String> sentences(String text) {
    return Arrays.asList(text.split("(?<=[.!?;])\\s+", -1));
  }

  static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  static long syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    long groups = VOWELS.matcher(letters).results().count();
    boolean silent =
        (letters.endsWith("e") && !letters.endsWith("le") && !letters.endsWith("ee"))
            || letters.matches(".*[^aeiouydt]ed")
            || letters.matches(".*[^aeiouysxzcgh]es");
    return Math.max(1, silent ? groups - 1 : groups);
  }
}
