package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.InvalidConditionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a sound document in one go, without looking back. It gives up at the first thing that is
 * not as the {@link DatasetWriter} would write it, and leaves it to the {@link Diagnosis} to say
 * whether and where something is wrong.
 */
final class SoundReader {
  private final JsonParser parser;

  private SoundReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Thrown where the document is not as expected. */
  private static final class NotSound extends Exception {
    private static final long serialVersionUID = 1L;

    private NotSound() {
      super("", null, false, false);
    }
  }

  /** {@return the condition; empty when the document has to be looked at more closely} */
  static Optional<Condition> read(String text) {
    try (JsonParser parser = Limits.FACTORY.createParser(text)) {
      SoundReader reader = new SoundReader(parser);
      parser.nextToken();
      Condition condition = (Condition) reader.object(Shape.DOCUMENT);
      return Optional.of(condition).filter(any -> reader.ended());
    } catch (NotSound
        | JsonProcessingException
        | IllegalStateException
        | NumberFormatException
        | InvalidConditionException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  private boolean ended() {
    try {
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private Object object(Shape shape) throws IOException, NotSound {
    require(JsonToken.START_OBJECT);
    Shape own = shape.kinds().isEmpty() ? shape : kind(shape);
    Object builder = own.newBuilder();
    List<String> seen = new ArrayList<>(own.properties().size());
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Property property = own.properties().get(name);
      if (property == null || seen.contains(name)) {
        throw new NotSound();
      }
      seen.add(name);
      parser.nextToken();
      property.set(builder, property.list() ? list(property) : single(property));
    }
    return own.built(builder);
  }

  /** The kind stands first. */
  private Shape kind(Shape shape) throws IOException, NotSound {
    if (!Shape.KIND.equals(parser.nextFieldName())) {
      throw new NotSound();
    }
    parser.nextToken();
    Shape kind = shape.kinds().get(parser.getText());
    if (kind == null) {
      throw new NotSound();
    }
    return kind;
  }

  private List<Object> list(Property property) throws IOException, NotSound {
    require(JsonToken.START_ARRAY);
    List<Object> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(single(property));
    }
    return entries;
  }

  private Object single(Property property) throws IOException, NotSound {
    if (property.nested().isPresent()) {
      return object(property.nested().get());
    }
    if (property.type() == int.class || property.type() == Integer.class) {
      require(JsonToken.VALUE_NUMBER_INT);
      return parser.getIntValue();
    }
    if (property.type() == BigDecimal.class) {
      if (!parser.currentToken().isNumeric()) {
        throw new NotSound();
      }
      return parser.getDecimalValue();
    }
    require(JsonToken.VALUE_STRING);
    String text = parser.getText();
    if (property.constants().isEmpty()) {
      return text;
    }
    Object constant = property.constants().get(text);
    if (constant == null) {
      throw new NotSound();
    }
    return constant;
  }

  private void require(JsonToken token) throws NotSound {
    if (parser.currentToken() != token) {
      throw new NotSound();
    }
  }
}
