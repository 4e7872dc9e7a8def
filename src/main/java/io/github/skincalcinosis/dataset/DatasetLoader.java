package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.InvalidConditionException;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads a condition from its JSON file.
 *
 * <p>A condition that is returned keeps every rule of {@link Condition}. Nothing in the file is
 * skipped, defaulted or converted: whatever does not belong there is a problem. Problems come in
 * three {@linkplain DatasetException.Tier tiers}: the first mistake of syntax; then every mistake
 * of form; then, when the form is right, every broken rule. A dataset that is loaded replaces the
 * bundled one for the caller; nothing is merged.
 *
 * <p>This class is thread-safe and depends on no locale, time zone or default charset.
 */
public final class DatasetLoader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(Limits.FACTORY)
          .addModule(new Jdk8Module())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          // So that an exception of a builder arrives as it was thrown.
          .disable(DeserializationFeature.WRAP_EXCEPTIONS)
          .build();

  private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

  private DatasetLoader() {}

  /**
   * Loads a file.
   *
   * @param file a file in UTF-8, at most 16 MiB
   * @return the condition
   * @throws DatasetException if the file cannot be read or anything is wrong with it
   */
  public static Condition load(Path file) {
    String name = Objects.requireNonNull(file, "file").toString();
    byte[] bytes;
    try (InputStream stream = Files.newInputStream(file)) {
      bytes = read(stream);
    } catch (NoSuchFileException e) {
      throw unreadable(name, ProblemCode.NO_SUCH_FILE, "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw unreadable(name, ProblemCode.UNREADABLE, "it cannot be read: access is denied", e);
    } catch (IOException e) {
      String why = Files.isDirectory(file) ? "it is a directory" : "it cannot be read" + reason(e);
      throw unreadable(name, ProblemCode.UNREADABLE, why, e);
    } catch (RuntimeException e) {
      // A file system that has been closed, and would answer no question about the file either.
      throw unreadable(name, ProblemCode.UNREADABLE, "it cannot be read" + reason(e), e);
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
    Objects.requireNonNull(stream, "stream");
    byte[] bytes;
    try {
      bytes = read(stream);
    } catch (IOException | RuntimeException e) {
      throw unreadable(
          "the stream", ProblemCode.UNREADABLE, "it cannot be read to its end" + reason(e), e);
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
    return load("the document", Objects.requireNonNull(bytes, "bytes"));
  }

  /**
   * Loads text.
   *
   * @param text a document, at most 16 MiB in UTF-8
   * @return the condition
   * @throws DatasetException if anything is wrong with the document
   */
  public static Condition load(String text) {
    Objects.requireNonNull(text, "text");
    try {
      return parse("the document", Document.of(text));
    } catch (UnreadableDocumentException e) {
      throw DatasetException.unreadable("the document", e);
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
      return parse(name, Document.of(bytes));
    } catch (UnreadableDocumentException e) {
      throw DatasetException.unreadable(name, e);
    }
  }

  private static Condition parse(String name, Document document)
      throws UnreadableDocumentException {
    Problems problems = new Problems();
    JsonNode tree = tree(document, problems);
    Optional<Problem> other = FormCheck.otherFormat(tree);
    if (other.isPresent()) {
      throw DatasetException.otherFormat(
          name, Positions.located(document.text(), List.of(other.get())));
    }
    FormCheck.check(tree, problems);
    if (!problems.isEmpty()) {
      // Earlier lines of Jackson let some things pass that are no JSON; a sound file has none.
      Optional<UnreadableDocumentException> unreadable = Syntax.explain(document.text());
      if (unreadable.isPresent()) {
        throw unreadable.get();
      }
      throw DatasetException.wrongForm(name, Positions.located(document.text(), problems.list()));
    }
    try {
      ((ObjectNode) tree).remove(FormCheck.SCHEMA);
      return MAPPER.treeToValue(tree, Condition.class);
    } catch (InvalidConditionException e) {
      throw DatasetException.brokenRules(name, Positions.located(document.text(), e.problems()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what has the right form can be bound", e);
    }
  }

  private static JsonNode tree(Document document, Problems problems)
      throws UnreadableDocumentException {
    try {
      return tree(document, TREE.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY));
    } catch (MismatchedInputException e) {
      // A property stands twice in an object: the last one goes into the tree.
    } catch (IOException e) {
      throw explained(document);
    }
    try {
      JsonNode tree = tree(document, TREE);
      Positions.findDuplicates(document.text(), problems);
      return tree;
    } catch (IOException e) {
      throw explained(document);
    }
  }

  private static JsonNode tree(Document document, ObjectReader reader)
      throws IOException, UnreadableDocumentException {
    try (JsonParser parser = MAPPER.createParser(document.bytes())) {
      JsonNode tree = reader.readValue(parser);
      if (parser.nextToken() != null) {
        throw explained(document);
      }
      return tree;
    } catch (NumberFormatException e) {
      // Jackson lets it through where an exponent is out of all bounds.
      throw explained(document);
    }
  }

  private static UnreadableDocumentException explained(Document document) {
    return Syntax.explain(document.text())
        .orElseThrow(() -> new IllegalStateException("what is sound JSON can be read"));
  }

  private static String reason(Exception e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? "" : ": " + reason;
  }

  private static DatasetException unreadable(
      String name, ProblemCode code, String message, Exception cause) {
    return DatasetException.unreadable(
        name, UnreadableDocumentException.whole(code, message, cause));
  }
}
