package io.github.skincalcinosis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "Ca²⁺ 石灰",
        "\uD83D\uDE00",
        "\uD7FB\uE000",
        "\u2027",
        // Not assigned in Java 17, but in Java 21: the same text on both.
        "\uD83E\uDEE8",
        "\u0378"
      })
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
      '\u202E', '\uFEFF', '\uFFFE', '\uFDD0'
    };
  }

  @ParameterizedTest
  @CsvSource({"1FFFE, D83F DFFE", "10FFFF, DBFF DFFF", "E0041, DB40 DC41", "1D173, D834 DD73"})
  void aSupplementaryCharacterIsSpelledOutAsItsSurrogatePair(String character, String pair) {
    String text = Character.toString(Integer.parseInt(character, 16));
    String spelled = "\\u" + pair.replace(" ", "\\u");
    assertThat(Wording.tidy(text + "1")).isEqualTo(spelled + "1");
    assertThat(Wording.quote(text)).isEqualTo(spelled);
    assertThat(Wording.whole(text)).isEqualTo(spelled);
  }

  @Test
  void aNoncharacterIsOneInEveryPlane() {
    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Wording::isNoncharacter)
                .count())
        .isEqualTo(32 + 2 * 17);
    assertThat(IntStream.of(0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF))
        .allMatch(Wording::isNoncharacter);
  }

  @Test
  void aMessageIsCutAtNineHundredCharacters() {
    assertThat(Wording.tidy("x".repeat(900))).isEqualTo("x".repeat(900));
    assertThat(Wording.tidy("x".repeat(901))).isEqualTo("x".repeat(900) + "…");
  }

  @Test
  void aQuoteIsReadableToo() {
    assertThat(Wording.quote("a\u202Eb")).isEqualTo("a\\u202Eb");
    assertThat(Wording.quote("\n" + "x".repeat(60))).isEqualTo("\\u000A" + "x".repeat(59) + "…");
  }

  @Test
  void aWholeValueIsCutOnlyAboveWhatATextMayHave() {
    String longest = "x".repeat(65_535);
    assertThat(Wording.whole(longest + "\u202E")).isEqualTo(longest + "\\u202E");
    assertThat(Wording.whole(longest + "yz!")).isEqualTo(longest + "y… (2 characters more)");
    assertThat(Wording.whole(longest + "\uD83D\uDE00z"))
        .isEqualTo(longest + "… (3 characters more)");
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
