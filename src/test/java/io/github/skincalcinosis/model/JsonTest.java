package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any mapper of either Jackson line reads and writes the model, without our loader and writer. */
class JsonTest {
  private static final String BUNDLED = SkinCalcinosis.json();

  static Stream<Condition> conditions() {
    return Stream.of(SkinCalcinosis.condition(), SmallCondition.build());
  }

  @Nested
  class Jackson2 {
    private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new Jdk8Module())
            .build();

    @Test
    void readsTheBundledFile() throws Exception {
      assertThat(mapper.readValue(BUNDLED, Condition.class)).isEqualTo(SkinCalcinosis.condition());
    }

    @Test
    void writesTheBundledFile() throws Exception {
      JsonNode written = mapper.readTree(mapper.writeValueAsString(SkinCalcinosis.condition()));
      assertThat(written).isEqualTo(mapper.readTree(BUNDLED));
    }

    @Test
    void keepsTheOrderOfTheProperties() throws Exception {
      String written = mapper.writeValueAsString(SkinCalcinosis.condition());
      assertThat(written).isEqualTo(mapper.readTree(BUNDLED).toString());
    }

    @ParameterizedTest
    @MethodSource("io.github.skincalcinosis.model.JsonTest#conditions")
    void readsWhatItWrites(Condition condition) throws Exception {
      String written = mapper.writeValueAsString(condition);
      assertThat(mapper.readValue(written, Condition.class)).isEqualTo(condition);
    }

    @ParameterizedTest
    @MethodSource("io.github.skincalcinosis.model.JsonTest#conditions")
    void keepsTheTypeOfEveryTreatmentInAList(Condition condition) throws Exception {
      var list = new com.fasterxml.jackson.core.type.TypeReference<List<Treatment>>() {};
      String written = mapper.writerFor(list).writeValueAsString(condition.treatments());
      List<Treatment> read = mapper.readValue(written, list);
      assertThat(read)
          .isEqualTo(condition.treatments())
          .extracting(Object::getClass)
          .isEqualTo(condition.treatments().stream().map(Object::getClass).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.skincalcinosis.model.JsonTest#conditions")
    void keepsTheTypeOfASingleTreatment(Condition condition) throws Exception {
      for (Treatment treatment : condition.treatments()) {
        String written = mapper.writeValueAsString(treatment);
        assertThat(written)
            .startsWith("{\"kind\":\"" + treatment.kind() + "\",")
            .containsOnlyOnce("\"kind\"");
        assertThat(mapper.readValue(written, Treatment.class)).isEqualTo(treatment);
        assertThat((Object) mapper.readValue(written, type(treatment))).isEqualTo(treatment);
      }
    }
  }

  @Nested
  class Jackson3 {
    private final tools.jackson.databind.json.JsonMapper mapper =
        new tools.jackson.databind.json.JsonMapper();

    @Test
    void readsTheBundledFile() {
      assertThat(mapper.readValue(BUNDLED, Condition.class)).isEqualTo(SkinCalcinosis.condition());
    }

    @Test
    void writesTheBundledFile() {
      tools.jackson.databind.JsonNode written =
          mapper.readTree(mapper.writeValueAsString(SkinCalcinosis.condition()));
      assertThat(written).isEqualTo(mapper.readTree(BUNDLED));
    }

    @Test
    void keepsTheOrderOfTheProperties() {
      String written = mapper.writeValueAsString(SkinCalcinosis.condition());
      assertThat(written).isEqualTo(mapper.readTree(BUNDLED).toString());
    }

    @ParameterizedTest
    @MethodSource("io.github.skincalcinosis.model.JsonTest#conditions")
    void readsWhatItWrites(Condition condition) {
      String written = mapper.writeValueAsString(condition);
      assertThat(mapper.readValue(written, Condition.class)).isEqualTo(condition);
    }

    @ParameterizedTest
    @MethodSource("io.github.skincalcinosis.model.JsonTest#conditions")
    void keepsTheTypeOfEveryTreatmentInAList(Condition condition) {
      var list = new tools.jackson.core.type.TypeReference<List<Treatment>>() {};
      String written = mapper.writerFor(list).writeValueAsString(condition.treatments());
      List<Treatment> read = mapper.readValue(written, list);
      assertThat(read)
          .isEqualTo(condition.treatments())
          .extracting(Object::getClass)
          .isEqualTo(condition.treatments().stream().map(Object::getClass).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.skincalcinosis.model.JsonTest#conditions")
    void keepsTheTypeOfASingleTreatment(Condition condition) {
      for (Treatment treatment : condition.treatments()) {
        String written = mapper.writeValueAsString(treatment);
        assertThat(written)
            .startsWith("{\"kind\":\"" + treatment.kind() + "\",")
            .containsOnlyOnce("\"kind\"");
        assertThat(mapper.readValue(written, Treatment.class)).isEqualTo(treatment);
        assertThat((Object) mapper.readValue(written, type(treatment))).isEqualTo(treatment);
      }
    }
  }

  /** The interface that a treatment has, such as {@link DrugTherapy}. */
  private static Class<?> type(Treatment treatment) {
    return treatment.getClass().getInterfaces()[0];
  }
}
