package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the model allows is written, and loads as what it was. */
class RoundTripTest {
  @Property(tries = 500)
  void whatIsWrittenLoadsAsAnEqualCondition(@ForAll("conditions") Condition condition) {
    assertThat(DatasetLoader.load(DatasetWriter.toJson(condition))).isEqualTo(condition);
  }

  @Property(tries = 200)
  void writingAgainGivesTheSameBytes(@ForAll("conditions") Condition condition) {
    String json = DatasetWriter.toJson(condition);
    assertThat(DatasetWriter.toJson(condition)).isEqualTo(json);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    DatasetWriter.write(DatasetLoader.load(bytes), stream);
    assertThat(stream.toByteArray()).isEqualTo(bytes);
  }

  /** The quick reader and the thorough one do not disagree. */
  @Property(tries = 200)
  void theThoroughReaderReadsTheSame(@ForAll("conditions") Condition condition) {
    String json = DatasetWriter.toJson(condition);
    assertThat(SoundReader.read(json)).contains(condition);
    Diagnosis.Result result = Diagnosis.of(json);
    assertThat(result.problems()).isEmpty();
    assertThat(result.condition()).contains(condition);
  }

  @Property(tries = 200)
  void theSchemaAllowsWhatTheModelAllows(@ForAll("conditions") Condition condition) {
    assertThat(SchemaTest.errors(DatasetWriter.toJson(condition))).isEmpty();
  }

  @Example
  void theBundledFileIsInCanonicalForm() {
    assertThat(DatasetWriter.toJson(SkinCalcinosis.condition())).isEqualTo(SkinCalcinosis.json());
  }

  /** Else the properties above would say less than they seem to. */
  @Example
  void theMadeUpConditionsHaveItemsOfEveryType() {
    Set<String> types = new TreeSet<>();
    LongStream.range(0, 50)
        .mapToObj(ConditionMaker::make)
        .flatMap(condition -> condition.items().stream())
        .map(ContentItem::getClass)
        .map(Class::getSimpleName)
        .forEach(types::add);
    assertThat(types).hasSize(19);
  }

  @Provide
  Arbitrary<Condition> conditions() {
    return Arbitraries.longs().map(ConditionMaker::make);
  }
}
