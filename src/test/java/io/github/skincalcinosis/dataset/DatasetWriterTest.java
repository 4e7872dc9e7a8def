package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetWriterTest {
  private static final String OLD = "what was there before";
  private static final int MOST_BYTES = 16 * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Condition condition = SkinCalcinosis.condition();

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

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
  @SuppressWarnings("NullAway") // What a caller without a checker may do.
  void nullIsRefusedByNameBeforeAnythingIsTouched() throws IOException {
    Path file = oldFile("condition.json");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    assertThatNullPointerException()
        .isThrownBy(() -> DatasetWriter.write(null, file))
        .withMessage("condition");
    assertThatNullPointerException()
        .isThrownBy(() -> DatasetWriter.write(condition, (Path) null))
        .withMessage("file");
    assertThatNullPointerException()
        .isThrownBy(() -> DatasetWriter.write(null, stream))
        .withMessage("condition");
    assertThatNullPointerException()
        .isThrownBy(() -> DatasetWriter.write(condition, (OutputStream) null))
        .withMessage("stream");
    assertThatNullPointerException()
        .isThrownBy(() -> DatasetWriter.toJson(null))
        .withMessage("condition");
    assertThat(file).hasContent(OLD);
    assertThat(stream.size()).isZero();
  }

  @Test
  void theLargestConditionIsWrittenAndLoads() {
    Condition largest = conditionOf(MOST_BYTES);
    Path file = folder.resolve("condition.json");
    DatasetWriter.write(largest, file);
    assertThat(file).hasSize(MOST_BYTES);
    assertThat(DatasetLoader.load(file)).isEqualTo(largest);
  }

  /** What counts is the size in UTF-8: it has half as many characters. */
  @Test
  void aConditionThatWouldNotLoadIsNotWritten() throws IOException {
    Condition tooLarge = conditionOf(MOST_BYTES + 1);
    Path file = oldFile("condition.json");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (Runnable writing :
        List.<Runnable>of(
            () -> DatasetWriter.write(tooLarge, file),
            () -> DatasetWriter.write(tooLarge, stream),
            () -> DatasetWriter.toJson(tooLarge))) {
      assertThatIllegalArgumentException()
          .isThrownBy(writing::run)
          .withMessage(
              "the condition takes 16,777,217 bytes as JSON:"
                  + " expected 16,777,216 (16 MiB) at most");
    }
    assertThat(file).hasContent(OLD);
    assertThat(stream.size()).isZero();
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
  void anExistingFileInAZipIsReplaced() throws IOException {
    for (Map<String, ?> options :
        List.of(Map.of("create", true), Map.of("enablePosixFileAttributes", true))) {
      try (FileSystem zip = zip(options)) {
        Path file = Files.writeString(zip.getPath("/condition.json"), OLD);
        DatasetWriter.write(condition, file);
        assertThat(file).hasBinaryContent(bundled());
      }
      try (FileSystem zip = zip(Map.of());
          Stream<Path> files = Files.list(zip.getPath("/"))) {
        assertThat(zip.getPath("/condition.json")).hasBinaryContent(bundled());
        assertThat(files).hasSize(1);
      }
    }
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
        new ConditionBuilder().from(condition).plainName("Another name for all of it").build();
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

  /** Looks at the new files, again and again, while they are written. */
  @Test
  void theNewFileIsAtNoTimeReadableByMoreThanTheOldOne() throws Exception {
    assumeTrue(isPosix());
    Path file = oldFile("condition.json");
    Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, mine);
    Condition large = conditionOf(MOST_BYTES / 4);
    AtomicBoolean enough = new AtomicBoolean();
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              while (!enough.get()) {
                DatasetWriter.write(large, file);
              }
            });
    Set<String> parts = new HashSet<>();
    Set<PosixFilePermission> seen = new HashSet<>();
    try {
      assertTimeoutPreemptively(
          PATIENCE,
          () -> {
            while (parts.size() < 10) {
              for (String name : names()) {
                if (name.endsWith(".part")) {
                  seen.addAll(permissionsWhileItIsThere(folder.resolve(name)));
                  parts.add(name);
                }
              }
            }
          });
    } finally {
      enough.set(true);
      writing.get();
    }
    assertThat(mine).containsAll(seen);
  }

  @Test
  void anExistingFileKeepsItsOwnerAndGroup() throws IOException {
    Path file = oldFile("condition.json");
    assumeTrue(isGivenAway(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    DatasetWriter.write(condition, file);
    assertThat(file).hasBinaryContent(bundled());
    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .isEqualTo(Map.of("uid", 4711, "gid", 4712));
    assertThat(permissions(file)).isEqualTo("rw-rw-r--");
  }

  /** The writer is root, without the right to give files away. */
  @Test
  void aFileThatCannotBeGivenAwayIsWrittenAndItsNewGroupMayDoNoMoreThanAnyone() throws Exception {
    String[] withoutTheRight = {"setpriv", "--inh-caps=-chown", "--bounding-set=-chown"};
    Path file = oldFile("condition.json");
    assumeTrue(isGivenAway(file) && works(withoutTheRight[0], withoutTheRight[1], "true"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(outputOfAnotherWriter(file, withoutTheRight)).isEmpty();
    assertThat(file).hasBinaryContent(bundled());
    assertThat(Files.getOwner(file)).isEqualTo(Files.getOwner(folder));
    assertThat(permissions(file)).isEqualTo("rw-r--r--");
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
  void aLinkToNothingIsReportedAndStays() throws IOException {
    assumeTrue(isPosix());
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("missing"));
    assertCannotWrite(link, ": the link leads nowhere");
    assertThat(link).isSymbolicLink();
    assertThat(names()).containsExactly("link");
  }

  @Test
  void aPipeIsWrittenToAndStaysAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(works("mkfifo", pipe.toString()));
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);
    for (Path target : List.of(pipe, link)) {
      Path read = elsewhere.resolve("read");
      Process reader =
          new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();
      try {
        assertTimeoutPreemptively(PATIENCE, () -> DatasetWriter.write(condition, target));
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
        assertThat(reader.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      } finally {
        reader.destroyForcibly();
      }
      assertThat(read).hasBinaryContent(bundled());
    }
    assertThat(link).isSymbolicLink();
    assertThat(names()).containsExactlyInAnyOrder("pipe", "link");
  }

  @Test
  void theStandardOutputMayBeNamedAsAFile() throws Exception {
    Path output = Path.of("/dev/stdout");
    assumeTrue(Files.exists(output, LinkOption.NOFOLLOW_LINKS));
    assertThat(outputOfAnotherWriter(output, "sh", "-c", "\"$@\" | cat", "sh"))
        .isEqualTo(DatasetWriter.toJson(condition));
  }

  /** So it is when a program takes the output of another in a file that has no name. */
  @Test
  void theStandardOutputMayBeADeletedFile() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
    String deleted = elsewhere.resolve("deleted").toString();
    String shell = "exec 3>\"$0\" 4<\"$0\"; rm \"$0\"; \"$@\" >&3; cat <&4";
    assertThat(outputOfAnotherWriter(Path.of("/dev/stdout"), "sh", "-c", shell, deleted))
        .isEqualTo(DatasetWriter.toJson(condition));
  }

  @Test
  void aMissingFolderIsReportedAndNotMade() throws IOException {
    Path file = folder.resolve("missing").resolve("condition.json");
    assertCannotWrite(file, ": there is no such folder");
    assertThat(names()).isEmpty();
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("condition.json"));
    Path inside = Files.writeString(taken.resolve("inside"), OLD);
    assertCannotWrite(taken, ": it is a directory");
    assertThat(inside).hasContent(OLD);
    assertThat(names()).containsExactly("condition.json");
  }

  @Test
  void anEmptyFolderIsNotReplaced() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("condition.json"));
    assertCannotWrite(taken, ": it is a directory");
    assertThat(taken).isDirectory();
    assertThat(names()).containsExactly("condition.json");
  }

  /** The file may have half the size that it takes; a full disk fails likewise. */
  @Test
  void anExistingFileStaysWholeWhenTheNewOneCannotBeWritten() throws Exception {
    assumeTrue(isPosix());
    Path file = oldFile("condition.json");
    String shell = "ulimit -f " + bundled().length / 1024 + "; exec \"$@\"";
    assertThat(outputOfAnotherWriter(file, "sh", "-c", shell, "sh"))
        .contains("UncheckedIOException: cannot write " + file);
    assertThat(file).hasContent(OLD);
    assertThat(names()).containsExactly("condition.json");
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

  private void assertCannotWrite(Path file, String why) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DatasetWriter.write(condition, file))
        .withMessage("cannot write " + file + why)
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

  private FileSystem zip(Map<String, ?> options) throws IOException {
    return FileSystems.newFileSystem(elsewhere.resolve("file.zip"), options);
  }

  /** A condition that takes this many bytes, most of them in characters of two. */
  private Condition conditionOf(int bytes) {
    List<String> synonyms = new ArrayList<>(condition.synonyms());
    int left = bytes - written().length;
    while (left > 0) {
      int size = left > 40_000 ? 30_000 : left;
      // Indent, quotes, comma and line feed take eight.
      synonyms.add("ä".repeat((size - 8) / 2) + "x".repeat(size % 2));
      left -= size;
    }
    return new ConditionBuilder().from(condition).synonyms(synonyms).build();
  }

  private static Set<PosixFilePermission> permissionsWhileItIsThere(Path file) throws IOException {
    try {
      return Files.getPosixFilePermissions(file);
    } catch (NoSuchFileException e) {
      return Set.of();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** Only root may do so, and not everywhere. */
  private static boolean isGivenAway(Path file) {
    try {
      Files.setAttribute(file, "unix:uid", 4711);
      Files.setAttribute(file, "unix:gid", 4712);
      return true;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean works(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
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
    return Files.readAllBytes(
        Path.of("src/main/resources/io/github/skincalcinosis/dataset/skin-calcinosis.json"));
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private String digestOfAnotherJvm() throws Exception {
    // Later JDKs take only COMPAT here, which then follows the C locale.
    boolean later = Runtime.version().feature() >= 18;
    List<String> command =
        java(
            DigestPrinter.class,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kathmandu",
            "-Dfile.encoding=" + (later ? "COMPAT" : "ISO-8859-1"),
            "-Dline.separator=\r\n");
    return output(command).strip();
  }

  /** What is printed when another JVM, started by this command, writes the condition to a file. */
  private String outputOfAnotherWriter(Path file, String... starter) throws Exception {
    List<String> command = new ArrayList<>(List.of(starter));
    command.addAll(java(FileWriter.class, "-XX:-UsePerfData"));
    command.add(file.toString());
    return output(command);
  }

  private static List<String> java(Class<?> program, String... options) throws URISyntaxException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, options);
    Collections.addAll(command, "-classpath", classPath(), program.getName());
    return command;
  }

  private String output(List<String> command) throws Exception {
    Path output = elsewhere.resolve("output");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try {
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return Files.readString(output);
  }

  /** What the programs need, wherever it comes from here: class path or module path. */
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

  /** Writes to the file that is named. */
  static final class FileWriter {
    private FileWriter() {}

    public static void main(String[] args) {
      DatasetWriter.write(SkinCalcinosis.condition(), Path.of(args[0]));
    }
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
