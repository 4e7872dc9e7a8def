package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.model.Condition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Writes a condition as its JSON file, in one canonical form: UTF-8, line feeds, two spaces of
 * indent, properties in a fixed order, absent ones left out, a line feed at the end. Equal
 * conditions give equal bytes, and what is written loads as an equal condition.
 *
 * <p>This class is thread-safe and depends on no locale, time zone or default charset.
 */
public final class DatasetWriter {
  private static final ObjectWriter CANONICAL =
      JsonMapper.builder().addModule(new Jdk8Module()).build().writer(new Layout());

  private DatasetWriter() {}

  /**
   * Writes a file. The file is complete or not touched: the text goes to a new file beside it,
   * which then takes its place.
   *
   * @param condition what to write
   * @param file where; an existing file is replaced, behind a symbolic link the file that it names
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Condition condition, Path file) {
    byte[] bytes = toJson(condition).getBytes(StandardCharsets.UTF_8);
    try {
      boolean replaces = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      Path target = replaces ? file.toRealPath() : file.toAbsolutePath();
      Path part = writePart(bytes, target);
      try {
        if (replaces) {
          keepPermissions(target, part);
        }
        replace(part, target);
      } catch (IOException e) {
        Files.deleteIfExists(part);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /**
   * Writes to a stream.
   *
   * @param condition what to write
   * @param stream where; it is flushed and not closed
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Condition condition, OutputStream stream) {
    try {
      stream.write(toJson(condition).getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to the stream", e);
    }
  }

  /**
   * Gives the canonical text.
   *
   * @param condition what to write
   * @return the text of the file
   */
  public static String toJson(Condition condition) {
    try {
      return CANONICAL.writeValueAsString(condition) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every condition can be written", e);
    }
  }

  /**
   * Writes a new file beside the target, down to the disk, under a name that no other writer has.
   */
  private static Path writePart(byte[] bytes, Path target) throws IOException {
    Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      return part;
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Every property and every entry on a line of its own. */
  private static final class Layout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    Layout() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      indentObjectsWith(indenter);
      indentArraysWith(indenter);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new Layout();
    }

    /** No space before the colon; the setting for it came with Jackson 2.16. */
    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
      generator.writeRaw(": ");
    }
  }
}
