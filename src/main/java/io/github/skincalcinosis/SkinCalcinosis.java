package io.github.skincalcinosis;

import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.trust.BuildCheck;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The bundled content on skin calcinosis.
 *
 * <p>This class is thread-safe. The content informs; it does not diagnose or advise.
 */
public final class SkinCalcinosis {
  private SkinCalcinosis() {}

  /** Made when it is first asked for. */
  private static final class Bundled {
    static final Condition CONDITION = Condition.of(BuildCheck.PASSED, BundledEdition.content());
  }

  /** The translation, made when it is first asked for. */
  private static final class German {
    static final Condition CONDITION = Condition.of(BuildCheck.PASSED, BundledDeEdition.content());
  }

  /**
   * {@return the bundled content} It is compiled into this library, whose build has checked it:
   * nothing is parsed or checked here, and every call returns the same object.
   */
  public static Condition condition() {
    return Bundled.CONDITION;
  }

  /**
   * {@return the bundled content in a language; empty when there is none in it}
   *
   * <p>In English it is the {@linkplain #condition() whole}. In German it is what {@link
   * Condition#forPatients()} has, wholly in German; its disclaimer says that no clinician has
   * reviewed the translation. Ids, codes, citations and whatever else is no language are the same.
   *
   * @param locale the language; a country or variant does not matter
   */
  public static Optional<Condition> condition(Locale locale) {
    String language = Objects.requireNonNull(locale, "locale").getLanguage();
    if (language.equals(Locale.ENGLISH.getLanguage())) {
      return Optional.of(condition());
    }
    return language.equals(Locale.GERMAN.getLanguage())
        ? Optional.of(German.CONDITION)
        : Optional.empty();
  }

  /** {@return the languages in which there is content, that of the whole first} */
  public static List<Locale> availableLocales() {
    return List.of(Locale.ENGLISH, Locale.GERMAN);
  }

  /** {@return the text of the bundled content as a file, written anew by {@link DatasetWriter}} */
  public static String json() {
    return DatasetWriter.toJson(condition());
  }

  /**
   * {@return the JSON Schema (2020-12) of the file format, as text} Its {@code $id} carries the
   * version of the format, which is that of {@code edition.schemaVersion} in a file.
   */
  public static String schema() {
    return text("dataset/condition.schema.json");
  }

  private static String text(String name) {
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
      return bytes.toString(StandardCharsets.UTF_8.name());
    } catch (IOException e) {
      throw new UncheckedIOException("the JAR of this library is incomplete", e);
    }
  }
}
