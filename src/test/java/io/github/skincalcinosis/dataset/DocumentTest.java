package io.github.skincalcinosis.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final String OTHER_ENCODING =
      "the document looks like UTF-16 or UTF-32: save it as UTF-8";

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"name\": \"Hälfte\"}", "[\"\u20AC\", \"\uD83D\uDE00\"]"})
  void whatIsUtf8IsTakenFromBytesAndFromText(String text) throws UnreadableDocumentException {
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(Document.of(bytes).bytes()).isSameAs(bytes);
    assertThat(Document.of(bytes).text()).isEqualTo(text);
    assertThat(Document.of(text).bytes()).isEqualTo(bytes);
    assertThat(Document.of(text).text()).isSameAs(text);
  }

  @Test
  void everyCharacterOfUnicodeIsSound() throws UnreadableDocumentException {
    StringBuilder all = new StringBuilder("  ");
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
        all.appendCodePoint(character);
      }
    }
    byte[] bytes = all.toString().getBytes(UTF_8);
    assertThat(Document.of(bytes).bytes()).isSameAs(bytes);
  }

  @Test
  void whatIsWrongAfterMuchThatIsSoundIsFound() {
    String text = "{\"name\": \"\u00E4\u20AC\uD83D\uDE00\"}".repeat(1_000);
    byte[] sound = text.getBytes(UTF_8);
    byte[] broken = Arrays.copyOf(sound, sound.length + 1);
    broken[sound.length] = (byte) 0xFF;
    assertThat(problem(broken)).extracting(Problem::column).isEqualTo(text.length() + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "Latin-1, FC 72, FC",
    "Windows-1252, 93 61 94, 93",
    "overlong, C0 AF, C0",
    "overlong in three bytes, E0 80 AF, E0",
    "overlong in four bytes, F0 80 80 AF, F0",
    "a surrogate pair as CESU-8, ED A0 BD ED B8 80, ED",
    "beyond U+10FFFF, F4 90 80 80, F4",
    "beyond Unicode, F5 80 80 80, F5",
    "half a character, E2 82, E2",
    "a byte of the middle, 80, 80"
  })
  void aWrongByteIsNamedAndPointedAt(String name, String bytes, String wrong) {
    String before = "{\n  \"unit\": \"\uD83D\uDE00ä";
    assertThat(problem(document(before, bytes, "\"}")))
        .isEqualTo(
            Problem.of(
                ProblemCode.NOT_UTF_8,
                new Problem.Place("", 2, 15),
                "the byte 0x" + wrong + " is not valid UTF-8 here: save the document as UTF-8"));
    assertThat(problem(document(before, bytes, ""))).extracting(Problem::column).isEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void anotherEncodingIsCalledSo(String charset) {
    for (String text : new String[] {"{}", "\uFEFF{}"}) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      assertThat(problem(() -> Document.of(bytes)))
          .isEqualTo(
              Problem.of(ProblemCode.NOT_UTF_8, new Problem.Place("", 1, 1), OTHER_ENCODING));
    }
  }

  @Test
  void aByteOrderMarkIsRefusedInBytesAndInText() {
    Problem mark =
        Problem.of(
            ProblemCode.BYTE_ORDER_MARK,
            new Problem.Place("", 1, 1),
            "the document begins with a byte order mark: save it as UTF-8 without one");
    assertThat(problem(() -> Document.of("\uFEFF{}"))).isEqualTo(mark);
    assertThat(problem(() -> Document.of("\uFEFF{}".getBytes(UTF_8)))).isEqualTo(mark);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\uD800', '\uD83D', '\uDBFF', '\uDC00', '\uDFFF'})
  void halfASurrogatePairInTextIsPointedAt(char half) {
    assertThat(problem(() -> Document.of("\uD83D\uDE00\n[\"" + half + "\"]")))
        .isEqualTo(
            Problem.of(
                ProblemCode.NOT_UTF_8,
                new Problem.Place("", 2, 3),
                String.format("half of a surrogate pair, U+%04X, stands here", (int) half)));
    assertThat(problem(() -> Document.of("" + half))).extracting(Problem::column).isEqualTo(1);
  }

  /** As bytes it would be taken for UTF-16, in which it may well be JSON. */
  @ParameterizedTest
  @CsvSource({"'1\0', 2, TRAILING_CONTENT", "'\0001', 1, MALFORMED_JSON"})
  void aZeroCharacterInTextIsNotTakenForAnotherEncoding(String text, int column, ProblemCode code) {
    assertThat(problem(() -> Document.of(text)))
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.column()).isEqualTo(column);
              assertThat(problem.message()).contains("the character U+0000 (NULL)");
            });
  }

  @Test
  void theSizeIsMeasuredInUtf8() throws UnreadableDocumentException {
    String umlauts = "ä".repeat(MOST_BYTES / 2);
    assertThat(Document.of(umlauts).bytes()).hasSize(MOST_BYTES);
    byte[] spaces = new byte[MOST_BYTES + 1];
    Arrays.fill(spaces, (byte) ' ');
    assertThat(Document.of(Arrays.copyOf(spaces, MOST_BYTES)).text()).hasSize(MOST_BYTES);
    Problem tooLarge =
        Problem.of(
            ProblemCode.DOCUMENT_TOO_LARGE,
            new Problem.Place("", 0, 0),
            "the document is larger than 16 MiB");
    assertThat(problem(() -> Document.of(umlauts + " "))).isEqualTo(tooLarge);
    assertThat(problem(() -> Document.of(spaces))).isEqualTo(tooLarge);
  }

  private static byte[] document(String before, String hexadecimal, String after) {
    StringBuilder middle = new StringBuilder();
    for (String number : hexadecimal.split(" ", -1)) {
      middle.append((char) Integer.parseInt(number, 16));
    }
    return (new String(before.getBytes(UTF_8), ISO_8859_1) + middle + after).getBytes(ISO_8859_1);
  }

  private static Problem problem(byte[] bytes) {
    return problem(() -> Document.of(bytes));
  }

  private static Problem problem(ThrowingCallable reading) {
    return catchThrowableOfType(UnreadableDocumentException.class, reading).problem();
  }
}
