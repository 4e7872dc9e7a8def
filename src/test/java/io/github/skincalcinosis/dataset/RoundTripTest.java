package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the model allows is written, and loads as what it was. */
class RoundTripTest {
  @Test
  void whatIsWrittenLoadsAsAnEqualCondition() {
    for (int seed = 0; seed < 500; seed++) {
      Condition condition = ConditionMaker.make(seed);
      assertThat(DatasetLoader.load(DatasetWriter.toJson(condition)))
          .as("with the seed %s", seed)
          .isEqualTo(condition);
    }
  }

  @Test
  void writingAgainGivesTheSameBytes() {
    for (int seed = 0; seed < 200; seed++) {
      Condition condition = ConditionMaker.make(seed);
      String json = DatasetWriter.toJson(condition);
      assertThat(DatasetWriter.toJson(condition)).as("with the seed %s", seed).isEqualTo(json);
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      DatasetWriter.write(DatasetLoader.load(bytes), stream);
      assertThat(stream.toByteArray()).as("with the seed %s", seed).isEqualTo(bytes);
    }
  }

  @Test
  void theSchemaAllowsWhatTheModelAllows() {
    for (int seed = 0; seed < 200; seed++) {
      String json = DatasetWriter.toJson(ConditionMaker.make(seed));
      assertThat(SchemaTest.errors(json)).as("with the seed %s", seed).isEmpty();
    }
  }

  @Test
  void theBundledFileIsInCanonicalForm() {
    assertThat(DatasetWriter.toJson(SkinCalcinosis.condition())).isEqualTo(SkinCalcinosis.json());
  }

  /** Else the tests above would say less than they seem to. */
  @Test
  void theMadeUpConditionsHaveItemsOfEveryKind() {
    assertThat(items()).extracting(ContentItem::kind).containsAll(Shape.ITEM.kinds().keySet());
    assertThat(items()).anySatisfy(item -> assertThat(item.synonyms()).isNotEmpty());
  }

  private static Stream<ContentItem> items() {
    return LongStream.range(0, 50)
        .mapToObj(ConditionMaker::make)
        .flatMap(condition -> condition.items().stream());
  }
}
