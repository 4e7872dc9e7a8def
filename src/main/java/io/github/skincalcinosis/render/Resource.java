package io.github.skincalcinosis.render;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts that lie beside the classes of this package. */
final class Resource {
  private Resource() {}

  static String text(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    "the JAR of this library is incomplete", new FileNotFoundException(name)));
  }

  /** {@return the text of a resource; empty when there is none} */
  static Optional<String> find(String name) {
    try (InputStream stream = Resource.class.getResourceAsStream(name)) {
      if (stream == null) {
        return Optional.empty();
      }
      // InputStream.readAllBytes would do it, but Android 8.0 lacks it.
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] part = new byte[8192];
      for (int read = stream.read(part); read >= 0; read = stream.read(part)) {
        bytes.write(part, 0, read);
      }
      return Optional.of(bytes.toString(StandardCharsets.UTF_8.name()));
    } catch (IOException e) {
      throw new UncheckedIOException("the JAR of this library is incomplete", e);
    }
  }
}
