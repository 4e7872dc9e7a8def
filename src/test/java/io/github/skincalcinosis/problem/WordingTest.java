package io.github.skincalcinosis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "Ca²⁺ 石灰", "\uD83D\uDE00", "\uD7FF\uE000", "\u2027"})
  void whatCanBeReadStaysAsItIs(String message) {
    assertThat(Wording.tidy(message)).isEqualTo(message);
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatCannotBeReadIsSpelledOut(char unreadable) {
    assertThat(Wording.tidy("a" + unreadable + "b"))
        .isEqualTo("a\\u%04Xb".formatted((int) unreadable));
  }

  static char[] unreadable() {
    return new char[] {
      '\n', '\t', 0, '\u007F', '\u2028', '\u2029', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\u200B',
      '\u202E', '\uFEFF'
    };
  }

  @Test
  void aMessageIsCutAtNineHundredCharacters() {
    assertThat(Wording.tidy("x".repeat(900))).isEqualTo("x".repeat(900));
    assertThat(Wording.tidy("x".repeat(901))).isEqualTo("x".repeat(900) + "…");
  }

  @Test
  void aQuoteIsCutAtSixtyCharacters() {
    assertThat(Wording.quote("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(Wording.quote("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
  }

  @Test
  void aQuoteDoesNotEndInTheMiddleOfACharacter() {
    String smile = "\uD83D\uDE00";
    assertThat(Wording.quote("x".repeat(59) + smile)).isEqualTo("x".repeat(59) + "…");
    assertThat(Wording.quote("x".repeat(58) + smile + "x")).isEqualTo("x".repeat(58) + smile + "…");
  }
}
