package io.github.skincalcinosis.dataset;

import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads a condition from its JSON file.
 *
 * <p>A condition that is returned keeps every rule of {@link Condition}. Nothing in the file is
 * skipped, defaulted or converted: whatever does not belong there is a problem, and all problems
 * are reported together. A dataset that is loaded replaces the bundled one for the caller; nothing
 * is merged.
 *
 * <p>This class is thread-safe and depends on no locale, time zone or default charset.
 */
public final class DatasetLoader {
  private DatasetLoader() {}

  /**
   * Loads a file.
   *
   * @param file a file in UTF-8, at most 16 MiB
   * @return the condition
   * @throws DatasetException if the file cannot be read or anything is wrong with it
   */
  public static Condition load(Path file) {
    String name = file.toString();
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = read(stream);
    } catch (NoSuchFileException e) {
      throw unreadable(name, ProblemCode.NO_SUCH_FILE, "there is no such file");
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "it is a directory" : "it cannot be read";
      throw unreadable(name, ProblemCode.UNREADABLE, why);
    }
    return load(name, bytes);
  }

  /**
   * Loads a stream.
   *
   * @param stream a stream of UTF-8, at most 16 MiB; it is read to its end and not closed
   * @return the condition
   * @throws DatasetException if the stream cannot be read or anything is wrong with what it holds
   */
  public static Condition load(InputStream stream) {
    byte[] bytes;
    try {
      bytes = read(stream);
    } catch (IOException e) {
      String why = Optional.ofNullable(e.getMessage()).map(": "::concat).orElse("");
      throw unreadable("the stream", ProblemCode.UNREADABLE, "it cannot be read to its end" + why);
    }
    return load("the stream", bytes);
  }

  /**
   * Loads bytes.
   *
   * @param bytes a document in UTF-8, at most 16 MiB
   * @return the condition
   * @throws DatasetException if anything is wrong with the document
   */
  public static Condition load(byte[] bytes) {
    return load("the document", bytes);
  }

  /**
   * Loads text.
   *
   * @param text a document, at most 16 MiB in UTF-8
   * @return the condition
   * @throws DatasetException if anything is wrong with the document
   */
  public static Condition load(String text) {
    try {
      return parse("the document", Document.check(text));
    } catch (DocumentUnreadable e) {
      throw DatasetException.of("the document", List.of(e.problem()));
    }
  }

  /** One byte more than allowed is enough to know that there are too many. */
  private static byte[] read(InputStream stream) throws IOException {
    // InputStream.readNBytes would do it, but Android 8.0 lacks it.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    int left = Limits.DOCUMENT_BYTES + 1;
    while (left > 0) {
      int read = stream.read(part, 0, Math.min(left, part.length));
      if (read < 0) {
        break;
      }
      bytes.write(part, 0, read);
      left -= read;
    }
    return bytes.toByteArray();
  }

  private static Condition load(String name, byte[] bytes) {
    try {
      return parse(name, Document.decode(bytes));
    } catch (DocumentUnreadable e) {
      throw DatasetException.of(name, List.of(e.problem()));
    }
  }

  /** A sound document is read in one go; only what does not go so well is looked at closely. */
  private static Condition parse(String name, String text) {
    Optional<Condition> sound = SoundReader.read(text);
    if (sound.isPresent()) {
      return sound.get();
    }
    Diagnosis.Result result = Diagnosis.of(text);
    return result.condition().orElseThrow(() -> DatasetException.of(name, result.problems()));
  }

  private static DatasetException unreadable(String name, ProblemCode code, String message) {
    return DatasetException.of(name, List.of(DocumentUnreadable.whole(code, message).problem()));
  }
}
