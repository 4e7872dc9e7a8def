package io.github.skincalcinosis.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "hards, hands", // changed
    "hads, hands", // missing
    "handss, hands", // added
    "hnads, hands", // swapped
    "HANDS, hands",
    "b, a",
    "folk-remidies-us, folk-remedies-use",
    "abcdefghiXXXX, abcdefghijklm"
  })
  void aWordWithFewWrongLettersIsRecognised(String word, String meant) {
    assertThat(Spelling.nearest(word, List.of("something-else", meant))).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "harts, hands",
    "ahdns, hands", // two swaps
    "xxds, hands",
    "bb, a",
    "'', hands",
    "abcdefghXXXXXXX, abcdefghijklmno"
  })
  void aWordWithMoreWrongLettersIsNot(String word, String candidate) {
    assertThat(Spelling.nearest(word, List.of(candidate))).isEmpty();
  }

  @Test
  void ofSeveralTheNearestIsMeantAndOfEquallyNearOnesTheFirst() {
    assertThat(Spelling.nearest("handle", List.of("handful", "handled", "candle")))
        .contains("handled");
    assertThat(Spelling.nearest("cat", List.of("car", "bat"))).contains("car");
  }

  @Test
  void wordsOfUpToEightyLettersAreCompared() {
    String longest = "x".repeat(80);
    assertThat(Spelling.nearest(longest, List.of(longest + "y"))).contains(longest + "y");
    assertThat(Spelling.nearest(longest + "x", List.of(longest + "xy"))).isEmpty();
  }

  @Test
  void aHintAsksWhetherTheWordWasMeant() {
    assertThat(Spelling.hint("hads", List.of("hands"))).isEqualTo("; did you mean 'hands'?");
    assertThat(Spelling.hint("knees", List.of("hands"))).isEmpty();
  }
}
