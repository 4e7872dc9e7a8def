package io.github.skincalcinosis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private final Spelling spelling = new Spelling();

  @ParameterizedTest
  @CsvSource({
    "hards, hands", // changed
    "hads, hands", // missing
    "handss, hands", // added
    "hnads, hands", // swapped
    "HANDS, hands",
    "b, a",
    "folk-remidies-us, folk-remedies-use",
    "abcdefghijkXXXX, abcdefghijklmno"
  })
  void aWordWithFewWrongLettersIsRecognised(String word, String meant) {
    assertThat(spelling.nearest(word, List.of("something-else", meant))).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "harts, hands",
    "ahdns, hands", // two swaps
    "xxds, hands",
    "bb, a",
    "'', hands",
    "abcdefghijXXXXX, abcdefghijklmno" // a third, but more than four
  })
  void aWordWithMoreWrongLettersIsNot(String word, String candidate) {
    assertThat(spelling.nearest(word, List.of(candidate))).isEmpty();
  }

  @Test
  void ofSeveralTheNearestIsMeantAndOfEquallyNearOnesTheFirst() {
    assertThat(spelling.nearest("handle", List.of("handful", "handled", "candle")))
        .contains("handled");
    assertThat(spelling.nearest("cat", List.of("car", "bat"))).contains("car");
  }

  @Test
  void wordsOfUpToEightyLettersAreCompared() {
    String longest = "x".repeat(80);
    assertThat(spelling.nearest(longest, List.of(longest + "y"))).contains(longest + "y");
    assertThat(spelling.nearest(longest + "x", List.of(longest + "xy"))).isEmpty();
  }

  @Test
  void aHintAsksWhetherTheWordWasMeant() {
    assertThat(spelling.hint("hads", List.of("hands"))).isEqualTo("; did you mean 'hands'?");
    assertThat(spelling.hint("knees", List.of("hands"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theShortWayFindsWhatTheLongWayFinds(long seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int round = 0; round < 400; round++) {
      List<String> candidates =
          Stream.generate(() -> letters(random, random.nextInt(25))).limit(20).toList();
      String word = misspelt(random, candidates.get(random.nextInt(20)));
      Optional<String> nearest = new Spelling().nearest(word, candidates);
      assertThat(nearest)
          .as("nearest to %s of %s", word, candidates)
          .isEqualTo(meant(word, candidates));
      found += nearest.isPresent() ? 1 : 0;
    }
    assertThat(found).isBetween(100, 390);
  }

  private static String letters(Random random, int length) {
    return random
        .ints(length, 0, 6)
        .mapToObj(letter -> "abcABc".substring(letter, letter + 1))
        .collect(Collectors.joining());
  }

  /** A word with up to six letters changed, missing, added or swapped. */
  private static String misspelt(Random random, String word) {
    StringBuilder misspelt = new StringBuilder(word);
    for (int left = random.nextInt(7); left > 0; left--) {
      int place = random.nextInt(misspelt.length() + 1);
      String letter = letters(random, 1);
      if (place == misspelt.length() || random.nextInt(4) == 0) {
        misspelt.insert(place, letter);
      } else if (random.nextBoolean()) {
        misspelt.replace(place, place + 1, random.nextBoolean() ? letter : "");
      } else if (place > 0) {
        char before = misspelt.charAt(place - 1);
        misspelt.setCharAt(place - 1, misspelt.charAt(place));
        misspelt.setCharAt(place, before);
      }
    }
    return misspelt.toString();
  }

  private static Optional<String> meant(String word, List<String> candidates) {
    int most = Math.min(4, Math.max(1, word.length() / 3));
    String best = null;
    for (String candidate : candidates) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance <= most) {
        most = distance - 1;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The optimal string alignment distance from its definition, with the whole table. */
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int row = 0; row <= one.length(); row++) {
      for (int column = 0; column <= other.length(); column++) {
        if (row == 0 || column == 0) {
          table[row][column] = row + column;
          continue;
        }
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int least =
            Math.min(
                table[row - 1][column - 1] + change,
                Math.min(table[row - 1][column], table[row][column - 1]) + 1);
        if (row > 1
            && column > 1
            && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1)) {
          least = Math.min(least, table[row - 2][column - 2] + 1);
        }
        table[row][column] = least;
      }
    }
    return table[one.length()][other.length()];
  }

  @Test
  void whenTheBudgetIsSpentNothingIsFoundAnyMore() {
    Random random = new Random(80);
    List<String> candidates =
        Stream.generate(() -> letters(random, 80)).distinct().limit(500).toList();
    List<Boolean> found = new ArrayList<>();
    for (int mistake = 0; mistake < 1_000; mistake++) {
      String word = candidates.get(mistake % 500).substring(1) + "x";
      found.add(spelling.nearest(word, candidates).isPresent());
    }
    assertThat(found).startsWith(true).endsWith(false);
    assertThat(found.subList(found.indexOf(false), 1_000)).containsOnly(false);
    assertThat(spelling.nearest("hads", List.of("hands"))).isEmpty();
    assertThat(new Spelling().nearest("hads", List.of("hands"))).contains("hands");
  }

  @Test
  void everyCandidateThatIsLookedAtTakesFromTheBudget() {
    AtomicLong looked = new AtomicLong();
    Iterable<String> endless =
        () ->
            Stream.generate(() -> "x".repeat(30)).peek(each -> looked.incrementAndGet()).iterator();
    assertThat(spelling.nearest("short", endless)).isEmpty();
    assertThat(looked.get()).isBetween(100_000L, 300_001L);
    assertThat(spelling.nearest("hads", List.of("hands"))).isEmpty();
  }
}
