package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.Change;
import io.github.skincalcinosis.dataset.EditionDiff;
import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Any mapper of either Jackson line reads and writes the model, without our loader and writer. */
class JsonTest {
  private static final Condition BUNDLED = SkinCalcinosis.condition();

  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder().addModule(new Jdk8Module()).build();

  private static final tools.jackson.databind.json.JsonMapper THREE =
      new tools.jackson.databind.json.JsonMapper();

  /** The mappers as they come. */
  enum Mapper {
    JACKSON_2 {
      @Override
      String write(Object value) {
        try {
          return TWO.writeValueAsString(value);
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      <T> T read(String json, Class<T> type) {
        try {
          return TWO.readValue(json, type);
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      <T> List<T> readList(String json, Class<T> type) {
        try {
          return TWO.readerForListOf(type).readValue(json);
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      String minified(String json) {
        try {
          return TWO.readTree(json).toString();
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
      }
    },

    JACKSON_3 {
      @Override
      String write(Object value) {
        return THREE.writeValueAsString(value);
      }

      @Override
      <T> T read(String json, Class<T> type) {
        return THREE.readValue(json, type);
      }

      @Override
      <T> List<T> readList(String json, Class<T> type) {
        return THREE.readerForListOf(type).readValue(json);
      }

      @Override
      String minified(String json) {
        return THREE.readTree(json).toString();
      }
    };

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    abstract <T> List<T> readList(String json, Class<T> type);

    /** The same JSON without white space. */
    abstract String minified(String json);
  }

  @ParameterizedTest
  @EnumSource
  void theBundledFileIsReadAndWrittenPropertyByProperty(Mapper mapper) {
    String file = SkinCalcinosis.json();
    assertThat(mapper.read(file, Condition.class)).isEqualTo(BUNDLED);
    assertThat(mapper.write(BUNDLED)).isEqualTo(mapper.minified(file));
  }

  @ParameterizedTest
  @EnumSource
  void theSmallConditionIsReadAsItWasWritten(Mapper mapper) {
    Condition small = SmallCondition.build();
    assertThat(mapper.read(mapper.write(small), Condition.class)).isEqualTo(small);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeIsReadAsItWasWritten(Mapper mapper, Class<?> type)
      throws ReflectiveOperationException {
    Object full = ModelTypes.build(ModelTypes.full(type));
    Object bare = ModelTypes.build(ModelTypes.builder(type));
    assertThat((Object) mapper.read(mapper.write(full), type)).isEqualTo(full);
    assertThat((Object) mapper.read(mapper.write(bare), type)).isEqualTo(bare);
  }

  /** A condition on its own keeps rules that samples do not keep: see above. */
  static Stream<Arguments> types() {
    return Stream.of(Mapper.values())
        .flatMap(
            mapper ->
                ModelTypes.all().stream()
                    .filter(type -> type != Condition.class)
                    .map(type -> Arguments.of(mapper, type)));
  }

  @Test
  void eachWritesWhatTheOtherWrites() {
    assertThat(Mapper.JACKSON_3.write(BUNDLED)).isEqualTo(Mapper.JACKSON_2.write(BUNDLED));
  }

  @ParameterizedTest
  @EnumSource
  void aListOfItemsOfAnyTypeSaysWhatIsInIt(Mapper mapper) {
    String written = mapper.write(BUNDLED.items());
    assertThat(mapper.readList(written, ContentItem.class)).isEqualTo(BUNDLED.items());
    String treatments = mapper.write(BUNDLED.treatments());
    assertThat(mapper.readList(treatments, Treatment.class)).isEqualTo(BUNDLED.treatments());
  }

  @ParameterizedTest
  @EnumSource
  void everyItemSaysFirstAndOnceWhatItIs(Mapper mapper) {
    assertThat(SmallCondition.build().items())
        .allSatisfy(
            item -> {
              String written = mapper.write(item);
              assertThat(written)
                  .startsWith("{\"kind\":\"" + item.kind() + "\",")
                  .containsOnlyOnce("\"kind\":\"" + item.kind() + "\"");
              assertThat(mapper.read(written, ContentItem.class)).isEqualTo(item);
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAbsentOrEmptyIsLeftOut(Mapper mapper) {
    assertThat(mapper.write(new CitationBuilder().sourceId("trial").build()))
        .isEqualTo("{\"source\":\"trial\"}");
    assertThat(
            mapper.write(
                new StatementBuilder().id("a").text("So.").audience(Audience.PATIENTS).build()))
        .isEqualTo("{\"id\":\"a\",\"text\":\"So.\",\"audience\":\"PATIENTS\"}");
    assertThat(mapper.write(SmallCondition.otherForm().statements(List.of()).build()))
        .isEqualTo(
            "{\"kind\":\"form\",\"id\":\"other-form\",\"name\":\"Another form\","
                + "\"basis\":\"CAUSE\"}");
  }

  /** It is required, and so read as it is written. */
  @ParameterizedTest
  @EnumSource
  void falseIsNotTakenForAbsent(Mapper mapper) {
    Source source =
        new SourceBuilder()
            .id("a")
            .kind(Source.Kind.LETTER)
            .title("So.")
            .authorsComplete(false)
            .build();
    String written = mapper.write(source);
    assertThat(written)
        .isEqualTo(
            "{\"id\":\"a\",\"kind\":\"LETTER\",\"title\":\"So.\",\"authorsComplete\":false}");
    assertThat(mapper.read(written, Source.class)).isEqualTo(source);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsComputedIsNotWritten(Mapper mapper) {
    Condition condition = SmallCondition.build();
    String before = mapper.write(condition);
    assertThat(condition.forPatients().items()).isNotEmpty();
    assertThat(condition.named("lumps")).isNotEmpty();
    assertThat(condition.statements())
        .allSatisfy(statement -> assertThat(statement.origin()).isNotNull())
        .allSatisfy(statement -> assertThat(statement.display()).isNotEmpty())
        .anySatisfy(statement -> assertThat(statement.verdict()).isPresent());
    assertThat(condition.treatments().get(0).cautions().get(0).display()).isNotEmpty();
    assertThat(condition.definition()).isPresent();
    assertThat(mapper.write(condition))
        .isEqualTo(before)
        .doesNotContain("\"items\"", "\"forPatients\"", "\"origin\"", "\"index\"", "\"search\"");
  }

  @ParameterizedTest
  @EnumSource
  void aProblemIsWrittenWithoutHelp(Mapper mapper) {
    Problem.Place first = new Problem.Place("/forms/0/id", 12, 7);
    Problem problem =
        Problem.of(
            ProblemCode.DUPLICATE_ID,
            new Problem.Place("/causes/3/id", 60, 5),
            "the id 'a' is already used",
            first);
    assertThat(mapper.write(problem))
        .isEqualTo(
            "{\"code\":\"DUPLICATE_ID\",\"pointer\":\"/causes/3/id\",\"line\":60,\"column\":5,"
                + "\"message\":\"the id 'a' is already used\","
                + "\"related\":[{\"pointer\":\"/forms/0/id\",\"line\":12,\"column\":7}]}");
    assertThat(
            mapper.write(
                Problem.of(ProblemCode.TRUNCATED, new Problem.Place("", 0, 0), "it is empty")))
        .isEqualTo("{\"code\":\"TRUNCATED\",\"pointer\":\"\",\"message\":\"it is empty\"}");
  }

  @ParameterizedTest
  @EnumSource
  void aDifferenceOfEditionsIsWrittenWithoutHelp(Mapper mapper) {
    Condition small = SmallCondition.build();
    Condition after =
        small.withItem(
            "diet",
            DietaryMeasure.class,
            diet -> new DietaryMeasureBuilder().from(diet).nutrient("milk").build());
    EditionDiff diff = EditionDiff.between(small, after);
    String change =
        "{\"kind\":\"CHANGED\",\"owner\":\"diet\",\"id\":\"diet\",\"property\":\"nutrient\","
            + "\"from\":\"salt\",\"to\":\"milk\",\"structured\":false}";
    assertThat(mapper.write(diff)).isEqualTo("{\"changes\":[" + change + "]}");
    assertThat(mapper.read(change, Change.class)).isEqualTo(diff.changes().get(0));
    assertThat(mapper.write(EditionDiff.between(small, small))).isEqualTo("{\"changes\":[]}");
    assertThat(mapper.write(EditionDiff.structure(small, after)))
        .startsWith(
            "{\"changes\":[],\"untranslated\":[{\"id\":\"small-calcinosis\","
                + "\"property\":\"edition/language\",\"pointer\":\"/edition/language\","
                + "\"text\":\"en-GB\"},");
  }

  /** What has no optional values needs no module for them. */
  @Test
  void theBarestMapperWritesADifferenceToo() throws JsonProcessingException {
    EditionDiff diff = EditionDiff.between(SmallCondition.build(), BUNDLED);
    assertThat(new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(diff))
        .isEqualTo(Mapper.JACKSON_3.write(diff));
  }
}
