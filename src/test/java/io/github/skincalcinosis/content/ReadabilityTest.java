package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures how hard the lay text is to read: the Flesch-Kincaid grade, 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59 (Kincaid and others 1975). Syllables are counted as groups of
 * vowels, without a silent e, ed or es at the end.
 */
class ReadabilityTest {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  static List<String> layTexts() {
    return Stream.concat(
            CALCINOSIS.statements().stream().map(Statement::text),
            CALCINOSIS.items().stream()
                .flatMap(item -> item.cautions().stream())
                .map(Caution::text))
        .toList();
  }

  @Test
  void halfOfTheTextsAreAtGradeNineOrBelow() {
    double[] grades = layTexts().stream().mapToDouble(ReadabilityTest::grade).sorted().toArray();
    assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(9.0);
  }

  @Test
  void everySentenceHasFewerThanThirtyWords() {
    assertThat(layTexts().stream().flatMap(text -> sentences(text).stream()))
        .allSatisfy(sentence -> assertThat(words(sentence).size()).as(sentence).isLessThan(30));
  }

  @Test
  void theFormulaGivesWhatItIsKnownToGive() {
    // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 - 15.59.
    assertThat(grade("The cat sat on the mat.")).isCloseTo(-1.45, within(0.001));
    assertThat(syllables("calcium")).isEqualTo(2);
    assertThat(syllables("disease")).isEqualTo(2);
    assertThat(syllables("nodule")).isEqualTo(3);
  }

  private static double grade(String text) {
    List<String> words = words(text);
    long syllables = words.stream().mapToLong(ReadabilityTest::syllables).sum();
    return 0.39 * words.size() / sentences(text).size() + 11.8 * syllables / words.size() - 15.59;
  }

  private static List<String> sentences(String text) {
    return Arrays.asList(text.split("(?<=[.!?;])\\s+", -1));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  private static long syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    long groups = VOWELS.matcher(letters).results().count();
    boolean silent =
        (letters.endsWith("e") && !letters.endsWith("le") && !letters.endsWith("ee"))
            || letters.matches(".*[^aeiouydt]ed")
            || letters.matches(".*[^aeiouysxzcgh]es");
    return Math.max(1, silent ? groups - 1 : groups);
  }
}
