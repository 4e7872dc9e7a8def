package io.github.skincalcinosis.dataset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.skincalcinosis.dataset.DatasetException.Tier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What cannot be read, or not as JSON, or is no object: one problem, the same from every entry
 * point. What is said of each mistake of syntax is for {@code SyntaxTest}.
 */
class UnreadableDocumentsTest {
  private static final String SMALL = Mistake.SMALL;
  private static final String OTHER_ENCODING =
      "NOT_UTF_8 1:1: the document looks like UTF-16 or UTF-32: save it as UTF-8";
  private static final String NEXT = "(its form is checked once this is mended)";

  /** A document that is not one, and what is said about it. */
  private record Input(String name, Supplier<byte[]> document, Tier tier, String report) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(EntryPoint.class)
  void aSoundDocumentIsReadFromEveryEntryPoint(EntryPoint entryPoint) throws IOException {
    assertThat(entryPoint.load(SMALL.getBytes(UTF_8), folder).id()).isEqualTo("small-calcinosis");
  }

  @ParameterizedTest
  @MethodSource("inputsAtEntryPoints")
  void whatIsNoDocumentIsRefusedFromEveryEntryPoint(Input input, EntryPoint entryPoint) {
    DatasetException refusal =
        ProblemsTest.refusal(() -> entryPoint.load(input.document().get(), folder));
    assertThat(refusal.problems()).extracting(Mistake::report).containsExactly(input.report());
    assertThat(refusal.tier()).isEqualTo(input.tier());
  }

  static Stream<Arguments> inputsAtEntryPoints() {
    EnumSet<EntryPoint> bytes = EnumSet.complementOf(EnumSet.of(EntryPoint.TEXT));
    return Stream.concat(
        inputs().flatMap(input -> at(input, EnumSet.allOf(EntryPoint.class))),
        undecodable().flatMap(input -> at(input, bytes)));
  }

  private static Stream<Arguments> at(Input input, EnumSet<EntryPoint> entryPoints) {
    return entryPoints.stream().map(entryPoint -> Arguments.of(input, entryPoint));
  }

  /** {@return what these tests hear from the loader, with its codes} */
  static Stream<String> reports() {
    return Stream.concat(
        Stream.concat(inputs(), undecodable()).map(Input::report),
        Stream.of("NO_SUCH_FILE there is no such file", "UNREADABLE it is a directory"));
  }

  @Test
  void aMissingFileIsCalledMissing() {
    Path file = folder.resolve("none.json");
    assertThat(ProblemsTest.refusal(() -> DatasetLoader.load(file)))
        .hasMessage(file + " has 1 problem:\n" + file + ": there is no such file")
        .hasCauseInstanceOf(NoSuchFileException.class);
    assertReport("NO_SUCH_FILE there is no such file", file);
  }

  @Test
  void aDirectoryIsCalledADirectory() {
    assertReport("UNREADABLE it is a directory", folder);
  }

  @Test
  void aFileThatCannotBeOpenedSaysWhy() throws IOException {
    Path inside = Files.writeString(folder.resolve("edition.json"), SMALL).resolve("inside.json");
    DatasetException refusal = ProblemsTest.refusal(() -> DatasetLoader.load(inside));
    String reason =
        refusal.getCause() instanceof FileSystemException why ? why.getReason() : "no reason";
    assertThat(refusal.problems())
        .extracting(Mistake::report)
        .containsExactly("UNREADABLE it cannot be read: " + reason);
  }

  @Test
  void aFileThatOthersMayNotReadIsCalledSo() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.json"), SMALL);
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
    // An administrator may read everything.
    assumeThat(Files.isReadable(file)).isFalse();
    assertReport("UNREADABLE it cannot be read: access is denied", file);
    assertThat(ProblemsTest.refusal(() -> DatasetLoader.load(file)))
        .hasCauseInstanceOf(AccessDeniedException.class);
  }

  @Test
  void aFileInAnArchiveIsReadUntilTheArchiveIsClosed() throws IOException {
    Path file;
    try (FileSystem archive =
        FileSystems.newFileSystem(folder.resolve("editions.zip"), Map.of("create", "true"))) {
      file = Files.writeString(archive.getPath("edition.json"), SMALL);
      assertThat(DatasetLoader.load(file).id()).isEqualTo("small-calcinosis");
    }
    assertReport("UNREADABLE it cannot be read", file);
    assertThat(ProblemsTest.refusal(() -> DatasetLoader.load(file)))
        .hasCauseInstanceOf(ClosedFileSystemException.class);
  }

  @Test
  void theNameOfAFileDoesNotForgeALine() {
    Path file = folder.resolve("a\nERROR forged\u001B[31m.json");
    String tidy = folder + "/a\\u000AERROR forged\\u001B[31m.json";
    assertThat(ProblemsTest.refusal(() -> DatasetLoader.load(file)))
        .hasMessage(tidy + " has 1 problem:\n" + tidy + ": there is no such file");
  }

  @Test
  void aStreamThatFailsHalfWaySaysWhy() {
    assertThat(
            ProblemsTest.refusal(
                () -> DatasetLoader.load(failing(new IOException("connection\nreset")))))
        .hasMessage(
            "the stream has 1 problem:\n"
                + "the stream: it cannot be read to its end: connection\\u000Areset")
        .hasCauseInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(classes = {UncheckedIOException.class, IllegalStateException.class})
  void aStreamThatThrowsSomethingElseIsUnreadableToo(Class<? extends RuntimeException> type) {
    RuntimeException failure =
        type == UncheckedIOException.class
            ? new UncheckedIOException("pool closed", new IOException("gone"))
            : new IllegalStateException("pool closed");
    InputStream stream = failing(failure);
    DatasetException refusal = ProblemsTest.refusal(() -> DatasetLoader.load(stream));
    assertThat(refusal.problems())
        .extracting(Mistake::report)
        .containsExactly("UNREADABLE it cannot be read to its end: pool closed");
    assertThat(refusal).hasCause(failure);
  }

  @Test
  void aStreamThatFailsWithoutAReasonNamesNone() {
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(failing(new IOException()))))
        .extracting(Mistake::report)
        .containsExactly("UNREADABLE it cannot be read to its end");
  }

  @Test
  void aStreamIsNotClosed() {
    boolean[] closed = new boolean[1];
    InputStream stream =
        new ByteArrayInputStream(SMALL.getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    DatasetLoader.load(stream);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void whatIsWrongWithTheSyntaxIsAllThatIsSaid() {
    String text = Mistake.edited("\"pmid\"", "pmid").replace("\"Hand\"", "7");
    assertThat(ProblemsTest.refusal(() -> DatasetLoader.load(text)))
        .hasMessage(
            "the document has 1 problem:\n"
                + "the document:315:7: malformed JSON: found 'pmid', expected a property name in double quotes\n"
                + NEXT);
  }

  @Test
  void aMistakeOfSyntaxHidesTheSameKeyTwiceBeforeIt() {
    String text =
        Mistake.edited("\"language\": \"en\",", "\"language\": \"en\", \"language\": \"en\",")
            .replace("\"year\": 2011,", "\"year\": 2011");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(text)))
        .extracting(Mistake::report)
        .containsExactly("MALFORMED_JSON 314:7: malformed JSON: found '\"', expected ',' or '}'");
  }

  @ParameterizedTest
  @EnumSource(EntryPoint.class)
  void aDocumentCutOffAnywhereIsCalledTruncated(EntryPoint entryPoint) {
    for (int length = 70; length < SMALL.stripTrailing().length(); length += 70) {
      String start = SMALL.substring(0, length);
      Position end = Position.after(start);
      assertThat(ProblemsTest.problems(() -> entryPoint.load(start.getBytes(UTF_8), folder)))
          .as("cut off after %s characters", length)
          .singleElement()
          .extracting(Mistake::report)
          .asString()
          .matches(
              "TRUNCATED %s:%s: the document ends inside the (object|list) that begins at line \\d+, column \\d+"
                  .formatted(end.line(), end.column()));
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'\uD800', '\uD83D', '\uDBFF', '\uDC00', '\uDFFF'})
  void halfASurrogatePairInTextIsNotUtf8(char half) {
    String text = Mistake.edited("\"drop\"", "\"d" + half + "op\"");
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(text)))
        .extracting(Mistake::report)
        .containsExactly(
            "NOT_UTF_8 229:19: half of a surrogate pair, U+%04X, stands here"
                .formatted((int) half));
  }

  private static Stream<Input> inputs() {
    String deep = "objects and lists are nested more than 64 deep";
    return Stream.of(
        syntax("empty", "", "TRUNCATED 1:1: the document is empty"),
        syntax("blank", " \n ", "TRUNCATED 2:2: the document is empty"),
        syntax(
            "a zero byte",
            "\0",
            "MALFORMED_JSON 1:1: malformed JSON: found the character U+0000 (NULL), expected a value: an object, a list, text in double quotes, a number, true, false or null"),
        syntax(
            "a word",
            "hello",
            "MALFORMED_JSON 1:1: malformed JSON: found 'hello', expected a value: an object, a list, text in double quotes, a number, true, false or null"),
        syntax(
            "a byte order mark",
            "\uFEFF" + SMALL,
            "BYTE_ORDER_MARK 1:1: the document begins with a byte order mark: save it as UTF-8 without one"),
        syntax(
            "10,000 lists in lists",
            "[".repeat(10_000) + "]".repeat(10_000),
            "TOO_DEEP 1:65: " + deep),
        syntax(
            "10,000 objects in objects",
            "{\"id\":".repeat(10_000) + "1" + "}".repeat(10_000),
            "TOO_DEEP 1:385: " + deep),
        syntax(
            "10,000 lists in a name",
            SMALL.replace("\"Scleroderma\"", "[".repeat(10_000) + "]".repeat(10_000)),
            "TOO_DEEP 62:76: " + deep),
        syntax(
            "20 MB",
            SMALL + " ".repeat(20_000_000),
            "DOCUMENT_TOO_LARGE the document is larger than 16 MiB"),
        syntax(
            "trailing content",
            SMALL + "x",
            "TRAILING_CONTENT 320:1: something follows after the end of the document: 'x'"),
        syntax(
            "two documents",
            SMALL + "{}",
            "TRAILING_CONTENT 320:1: something follows after the end of the document: '{'"),
        syntax(
            "one brace too many",
            SMALL.stripTrailing() + "}",
            "TRAILING_CONTENT 319:2: something follows after the end of the document: '}'; is a closing bracket one too many?"),
        syntax(
            "a year of 100,000 digits",
            SMALL.replace("2011,\n", "7".repeat(100_000) + ",\n"),
            "VALUE_TOO_LONG 313:15: the number has 100000 digits: expected 100 at most"),
        syntax(
            "an exponent out of all bounds",
            SMALL.replace("49.5", "1e999999999999"),
            "BAD_NUMBER 78:85: the number 1e999999999999 is out of all bounds"),
        syntax(
            "half a surrogate pair, escaped, in a name",
            SMALL.replace("\"unit\"", "\"\\ud83d\\ude00\\ud83d\""),
            "MALFORMED_JSON 229:22: malformed JSON: found half of a surrogate pair, expected a whole character in a property name"),
        syntax(
            "the other half, escaped, in a name",
            SMALL.replace("\"unit\"", "\"u\\ude00nit\""),
            "MALFORMED_JSON 229:11: malformed JSON: found half of a surrogate pair, expected a whole character in a property name"),
        form("null", "null", "NULL_VALUE 1:1: null stands here: expected an object"),
        form("a number", "7", "WRONG_TYPE 1:1: expected an object, found the number 7"),
        form("a text", "\n \"x\"", "WRONG_TYPE 2:2: expected an object, found the text 'x'"),
        form("true", "true", "WRONG_TYPE 1:1: expected an object, found true"),
        form("a list", "[{}]", "WRONG_TYPE 1:1: expected an object, found a list"),
        form(
            "a list with all in it",
            "[" + SMALL + "]",
            "WRONG_TYPE 1:1: expected an object, found a list"));
  }

  private static Stream<Input> undecodable() {
    Stream<Input> wide =
        Stream.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")
            .flatMap(
                charset ->
                    Stream.of(
                        wide(charset, SMALL, ""), wide(charset, "\uFEFF" + SMALL, " with mark")));
    return Stream.concat(
        wide,
        Stream.of(
            inTheMiddle("Latin-1", "FC", 0xFC, 'h'),
            inTheMiddle("overlong", "C0", 0xC0, 0xAF),
            inTheMiddle("CESU-8", "ED", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
            inTheMiddle("beyond Unicode", "F5", 0xF5, 0x80, 0x80, 0x80),
            inTheMiddle("half a character", "E2", 0xE2, 0x82),
            new Input(
                "a byte of none at the very beginning",
                () -> new byte[] {(byte) 0x80},
                Tier.SYNTAX,
                "NOT_UTF_8 1:1: the byte 0x80 is not valid UTF-8 here: save the document as UTF-8")));
  }

  private static Input wide(String charset, String text, String mark) {
    return new Input(
        charset + mark, () -> text.getBytes(Charset.forName(charset)), Tier.SYNTAX, OTHER_ENCODING);
  }

  /** Some bytes in the middle of a text, after an emoji and an umlaut. */
  private static Input inTheMiddle(String name, String first, int... bytes) {
    StringBuilder wrong = new StringBuilder();
    Arrays.stream(bytes).forEach(here -> wrong.append((char) here));
    String text = SMALL.replace("\"drop\"", "\"\uD83D\uDE00ä#\"");
    byte[] document =
        new String(text.getBytes(UTF_8), ISO_8859_1).replace("#", wrong).getBytes(ISO_8859_1);
    return new Input(
        name,
        () -> document,
        Tier.SYNTAX,
        "NOT_UTF_8 229:21: the byte 0x%s is not valid UTF-8 here: save the document as UTF-8"
            .formatted(first));
  }

  private static Input syntax(String name, String text, String report) {
    return new Input(name, () -> text.getBytes(UTF_8), Tier.SYNTAX, report);
  }

  private static Input form(String name, String text, String report) {
    return new Input(name, () -> text.getBytes(UTF_8), Tier.FORM, report);
  }

  private static void assertReport(String report, Path file) {
    assertThat(ProblemsTest.problems(() -> DatasetLoader.load(file)))
        .extracting(Mistake::report)
        .containsExactly(report);
  }

  /** A stream that fails half-way. */
  private static InputStream failing(Exception failure) {
    InputStream end =
        new InputStream() {
          @Override
          public int read() throws IOException {
            if (failure instanceof RuntimeException unchecked) {
              throw unchecked;
            }
            throw (IOException) failure;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
          }
        };
    byte[] half = SMALL.substring(0, SMALL.length() / 2).getBytes(UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(half), end);
  }
}
