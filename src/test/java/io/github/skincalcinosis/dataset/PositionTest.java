package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
  @Test
  void aTextBeginsInItsFirstLineAndColumn() {
    assertThat(Position.after("")).isEqualTo(Position.START).isEqualTo(new Position(1, 1));
    assertThat(Position.after("ab")).isEqualTo(new Position(1, 3));
  }

  @Test
  void aLineEndsWithALineFeedACarriageReturnOrBoth() {
    assertThat(Position.after("a\nbc")).isEqualTo(new Position(2, 3));
    assertThat(Position.after("a\rbc")).isEqualTo(new Position(2, 3));
    assertThat(Position.after("a\r\nbc")).isEqualTo(new Position(2, 3));
    assertThat(Position.after("a\r")).isEqualTo(new Position(2, 1));
    assertThat(Position.after("a\n\rb")).isEqualTo(new Position(3, 2));
    assertThat(Position.after("\r\r\n\n")).isEqualTo(new Position(4, 1));
  }

  @Test
  void anEmojiTakesTwoColumns() {
    assertThat(Position.after("\uD83D\uDE00")).isEqualTo(new Position(1, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "a\nb\rc\r\nd", "\r\r\n\n", "ä\uD83D\uDE00\n!"})
  void aCharacterStandsRightAfterTheTextBeforeIt(String text) {
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(Position.of(text, offset)).isEqualTo(Position.after(text.substring(0, offset)));
    }
  }
}
