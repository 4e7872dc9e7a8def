package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a condition as its JSON file, in one canonical form: UTF-8, line feeds, two spaces of
 * indent, properties in a fixed order, absent ones left out, a line feed at the end. Equal
 * conditions give equal bytes, and what is written loads as an equal condition.
 *
 * <p>This class is thread-safe and depends on no locale, time zone or default charset.
 */
public final class DatasetWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final ObjectWriter CANONICAL = MAPPER.writer(new Layout());

  private DatasetWriter() {}

  /**
   * Writes a file. The file is complete or not touched: the text goes to a new file beside it,
   * which then takes its place.
   *
   * <p>An existing file is replaced; behind a symbolic link, the file that it names, which has to
   * exist. The new file has the permissions of the old one, and at no time may more people read it.
   * It has its owner and group too, if the system allows: usually only root may give a file away.
   * Where the group cannot be kept, the new one may do no more than anyone. Access control lists
   * are not kept.
   *
   * <p>A named pipe or a device is never replaced. It is written to as it is, and what was written
   * before an error stays.
   *
   * @param condition what to write
   * @param file where, in a directory that exists
   * @throws IllegalArgumentException if the text takes more than 16 MiB; the file is not touched
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Condition condition, Path file) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(file, "file");
    byte[] bytes = toBytes(condition);
    try {
      AtomicFile.write(file, bytes);
    } catch (NoSuchFileException e) {
      String why =
          Files.isSymbolicLink(file) ? "the link leads nowhere" : "there is no such folder";
      throw new UncheckedIOException("cannot write " + file + ": " + why, e);
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? ": it is a directory" : "";
      throw new UncheckedIOException("cannot write " + file + why, e);
    } catch (ClosedFileSystemException e) {
      throw new UncheckedIOException("cannot write " + file, new IOException("it is closed", e));
    }
  }

  /**
   * Writes to a stream.
   *
   * @param condition what to write
   * @param stream where; it is flushed and not closed
   * @throws IllegalArgumentException if the text takes more than 16 MiB; nothing is written
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Condition condition, OutputStream stream) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(stream, "stream");
    byte[] bytes = toBytes(condition);
    try {
      stream.write(bytes);
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
   * @throws IllegalArgumentException if the text takes more than 16 MiB in UTF-8
   */
  public static String toJson(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    return new String(toBytes(condition), StandardCharsets.UTF_8);
  }

  /** {@return what the text says, as a tree} */
  static JsonNode tree(Condition condition) {
    return MAPPER.valueToTree(condition);
  }

  private static byte[] toBytes(Condition condition) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      CANONICAL.writeValue(json, condition);
    } catch (IOException e) {
      throw new IllegalStateException("every condition can be written", e);
    }
    json.write('\n');
    if (json.size() > Limits.DOCUMENT_BYTES) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the condition takes %,d bytes as JSON: expected %,d (16 MiB) at most",
              json.size(),
              Limits.DOCUMENT_BYTES));
    }
    return json.toByteArray();
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
