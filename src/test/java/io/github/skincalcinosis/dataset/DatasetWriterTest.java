package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  private static final String OLD = "what was there before";

  private final Condition condition = SkinCalcinosis.condition();

  @TempDir private Path folder;

  @Test
  void theBundledFileIsByteForByteWhatIsWritten() throws IOException {
    assertThat(written()).isEqualTo(bundled());
    assertThat(DatasetWriter.toJson(condition).getBytes(StandardCharsets.UTF_8))
        .isEqualTo(bundled());
    Path file = folder.resolve("condition.json");
    DatasetWriter.write(condition, file);
    assertThat(file).hasBinaryContent(bundled());
  }

  @Test
  void whatIsWrittenLoadsAsAnEqualConditionAndIsWrittenTheSameAgain() {
    Condition loaded = DatasetLoader.load(written());
    assertThat(loaded).isEqualTo(condition).isNotSameAs(condition);
    assertThat(DatasetWriter.toJson(loaded)).isEqualTo(DatasetWriter.toJson(condition));
  }

  @Test
  void theTextIsIndentedByTwoSpacesAndEndsInOneLineFeed() {
    assertThat(DatasetWriter.toJson(condition))
        .startsWith("{\n  \"edition\": {\n    \"version\": \"")
        .endsWith("\n  ]\n}\n")
        .doesNotContain("\r", "\t", "\uFEFF", "null", "[ ]", "{ }", " \n");
  }

  @Test
  void anotherJvmWithAnotherLocaleCharsetAndTimeZoneWritesTheSame() throws Exception {
    String here = DigestPrinter.digest();
    assertThat(digestOfAnotherJvm()).isEqualTo(here).isEqualTo(sha256(bundled()));
  }

  @Test
  void theStreamIsFlushedAndLeftOpen() {
    List<String> calls = new ArrayList<>();
    OutputStream stream =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.add("flush after " + size());
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };
    DatasetWriter.write(condition, stream);
    assertThat(calls).containsExactly("flush after " + written().length);
  }

  @Test
  void aStreamThatFailsIsReported() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DatasetWriter.write(condition, full))
        .withMessage("cannot write to the stream")
        .withRootCauseInstanceOf(IOException.class);
  }

  @Test
  void anExistingFileIsReplaced() throws IOException {
    Path file = oldFile("condition.json");
    DatasetWriter.write(condition, file);
    assertThat(file).hasBinaryContent(bundled());
    assertThat(names()).containsExactly("condition.json");
  }

  @Test
  void aFileMayBeNamedWithoutItsFolder() throws IOException {
    Path file = Path.of("dataset-writer-test.json");
    try {
      DatasetWriter.write(condition, file);
      assertThat(file).hasBinaryContent(bundled());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void aReaderSeesTheOldFileOrTheNewOneButNoPart() throws Exception {
    Path file = folder.resolve("condition.json");
    Condition other =
        Condition.builder().from(condition).plainName("Another name for all of it").build();
    Set<String> whole = Set.of(DatasetWriter.toJson(condition), DatasetWriter.toJson(other));
    DatasetWriter.write(condition, file);
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              for (int round = 0; round < 50; round++) {
                DatasetWriter.write(round % 2 == 0 ? other : condition, file);
              }
            });
    Set<String> seen = new HashSet<>();
    do {
      seen.add(Files.readString(file));
    } while (!writing.isDone());
    writing.get();
    assertThat(whole).containsAll(seen);
    assertThat(names()).containsExactly("condition.json");
  }

  @Test
  void manyWritersOfOneFileLeaveItWhole() throws IOException {
    Path file = folder.resolve("condition.json");
    Stream.generate(() -> file)
        .limit(200)
        .parallel()
        .forEach(each -> DatasetWriter.write(condition, each));
    assertThat(file).hasBinaryContent(bundled());
    assertThat(names()).containsExactly("condition.json");
  }

  @Test
  void anExistingFileKeepsItsPermissions() throws IOException {
    assumeTrue(isPosix());
    for (String permissions : List.of("rw-r-----", "rw-rw-rw-", "r--------", "rwxr-xr-x")) {
      Path file = oldFile("condition.json");
      Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
      Files.setPosixFilePermissions(file, set);
      DatasetWriter.write(condition, file);
      assertThat(file).hasBinaryContent(bundled());
      assertThat(Files.getPosixFilePermissions(file)).isEqualTo(set);
      Files.delete(file);
    }
  }

  @Test
  void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
    assumeTrue(isPosix());
    Path file = folder.resolve("condition.json");
    DatasetWriter.write(condition, file);
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))));
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    assumeTrue(isPosix());
    Path file = oldFile("condition.json");
    Path links = Files.createDirectory(folder.resolve("links"));
    Path link = Files.createSymbolicLink(links.resolve("link.json"), file);
    DatasetWriter.write(condition, link);
    assertThat(link).isSymbolicLink().hasBinaryContent(bundled());
    assertThat(file).isRegularFile().hasBinaryContent(bundled());
    assertThat(names()).containsExactlyInAnyOrder("condition.json", "links");
  }

  @Test
  void aMissingFolderIsReportedAndNotMade() throws IOException {
    Path file = folder.resolve("missing").resolve("condition.json");
    assertCannotWrite(file);
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("condition.json"));
    Path inside = Files.writeString(taken.resolve("inside"), OLD);
    assertCannotWrite(taken);
    assertThat(inside).hasContent(OLD);
    assertThat(names()).containsExactly("condition.json");
  }

  @Test
  void anEmptyFolderIsNotReplaced() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("condition.json"));
    assertCannotWrite(taken);
    assertThat(taken).isDirectory();
    assertThat(names()).containsExactly("condition.json");
  }

  /** The name leaves no room for that of the new file beside it; a full disk fails likewise. */
  @Test
  void anExistingFileStaysWholeWhenTheNewOneCannotBeWritten() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("condition.json"));
    Path inside = Files.writeString(taken.resolve("inside"), OLD);
    assertCannotWrite(taken);
    assertThat(inside).hasContent(OLD);
    assertThat(names()).hasSize(1);
  }

  @Test
  void whatACrashedWriterLeftIsNotInTheWay() throws IOException {
    Path left = Files.writeString(folder.resolve(".condition.json.0.part"), OLD);
    Path file = folder.resolve("condition.json");
    DatasetWriter.write(condition, file);
    assertThat(file).hasBinaryContent(bundled());
    assertThat(left).hasContent(OLD);
    assertThat(names()).hasSize(2);
  }

  private void assertCannotWrite(Path file) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DatasetWriter.write(condition, file))
        .withMessage("cannot write " + file)
        .withCauseInstanceOf(IOException.class);
  }

  private Path oldFile(String name) throws IOException {
    return Files.writeString(folder.resolve(name), OLD);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private boolean isPosix() throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  private byte[] written() {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    DatasetWriter.write(condition, stream);
    return stream.toByteArray();
  }

  private static byte[] bundled() throws IOException {
    try (InputStream file = DatasetWriter.class.getResourceAsStream("skin-calcinosis.json")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private String digestOfAnotherJvm() throws Exception {
    // Later JDKs take only COMPAT here, which then follows the C locale.
    boolean later = Runtime.version().feature() >= 18;
    Path output = folder.resolve("digest.txt");
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=" + (later ? "COMPAT" : "ISO-8859-1"),
                "-Dline.separator=\r\n",
                "-classpath",
                classPath(),
                DigestPrinter.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    java.environment().put("LC_ALL", "C");
    Process process = java.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Files.readString(output, StandardCharsets.US_ASCII).strip();
  }

  /** What the printer needs, wherever it comes from here: class path or module path. */
  private static String classPath() throws URISyntaxException {
    String name = DatasetWriterTest.class.getName().replace('.', '/') + ".class";
    String here =
        Objects.requireNonNull(DatasetWriterTest.class.getResource("/" + name)).toString();
    List<String> paths = new ArrayList<>();
    paths.add(Path.of(URI.create(here.substring(0, here.length() - name.length()))).toString());
    for (Class<?> type :
        List.of(
            SkinCalcinosis.class,
            ObjectMapper.class,
            JsonFactory.class,
            JsonCreator.class,
            Jdk8Module.class)) {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      paths.add(Path.of(location).toString());
    }
    return String.join(File.pathSeparator, paths);
  }

  /** Prints the digest of what is written. */
  static final class DigestPrinter {
    private DigestPrinter() {}

    public static void main(String[] args) throws NoSuchAlgorithmException {
      System.out.println(digest());
    }

    static String digest() throws NoSuchAlgorithmException {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      DatasetWriter.write(SkinCalcinosis.condition(), stream);
      return sha256(stream.toByteArray());
    }
  }
}
