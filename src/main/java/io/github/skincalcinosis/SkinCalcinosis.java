package io.github.skincalcinosis;

import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Condition;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bundled content on skin calcinosis.
 *
 * <p>This class is thread-safe. The content informs; it does not diagnose or advise.
 */
public final class SkinCalcinosis {
  private static volatile @Nullable Condition loaded;

  private SkinCalcinosis() {}

  /**
   * {@return the bundled content; it is loaded and checked at the first call, and every call
   * returns the same object}
   *
   * @throws UncheckedIOException if the bundled file cannot be read; a later call tries again
   */
  public static Condition condition() {
    Condition condition = loaded;
    return condition == null ? load() : condition;
  }

  /** {@return the text of the bundled file} */
  public static String json() {
    return new String(resource("dataset/skin-calcinosis.json"), StandardCharsets.UTF_8);
  }

  /**
   * {@return the JSON Schema (2020-12) of the file format, as text} Its {@code $id} carries the
   * version of the format, which is that of {@code edition.schemaVersion} in a file.
   */
  public static String schema() {
    return new String(resource("dataset/condition.schema.json"), StandardCharsets.UTF_8);
  }

  private static synchronized Condition load() {
    Condition condition = loaded;
    if (condition == null) {
      condition = DatasetLoader.load(resource("dataset/skin-calcinosis.json"));
      loaded = condition;
    }
    return condition;
  }

  private static byte[] resource(String name) {
    try (InputStream stream = SkinCalcinosis.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException(name);
      }
      // InputStream.readAllBytes would do it, but Android 8.0 lacks it.
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
        bytes.write(part, 0, read);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the JAR of this library is incomplete", e);
    }
  }
}
