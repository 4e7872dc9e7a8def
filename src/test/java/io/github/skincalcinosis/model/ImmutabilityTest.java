package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImmutabilityTest {
  @ParameterizedTest
  @MethodSource("listsBySize")
  void changingAnInputListAfterBuildingChangesNothing(Class<?> type, Method list, int size)
      throws ReflectiveOperationException {
    List<Object> input = entries(list, size);
    Object built = with(type, list, input);
    List<?> before = List.copyOf((List<?>) list.invoke(built));
    input.clear();
    assertThat((List<?>) list.invoke(built)).hasSize(size).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("listsBySize")
  void changingABuilderAfterBuildingChangesNothing(Class<?> type, Method list, int size)
      throws ReflectiveOperationException {
    Object builder = ModelTypes.builder(type);
    ModelTypes.set(builder, list, entries(list, size));
    Object built = ModelTypes.build(builder);
    ModelTypes.set(builder, list, entries(list, size + 1));
    assertThat((List<?>) list.invoke(built)).hasSize(size);
    assertThat((List<?>) list.invoke(ModelTypes.build(builder))).hasSize(size + 1);
  }

  @ParameterizedTest
  @MethodSource("listsBySize")
  void aReturnedListRefusesChange(Class<?> type, Method list, int size)
      throws ReflectiveOperationException {
    @SuppressWarnings("unchecked")
    List<Object> returned = (List<Object>) list.invoke(with(type, list, entries(list, size)));
    Object entry = ModelTypes.sample(ModelTypes.entryType(list));
    assertRefused(() -> returned.add(entry));
    assertRefused(() -> returned.add(0, entry));
    assertRefused(() -> returned.addAll(List.of(entry)));
    if (size > 0) {
      assertRefused(() -> returned.set(0, entry));
      assertRefused(() -> returned.remove(0));
      assertRefused(() -> returned.remove(entry));
      assertRefused(returned::clear);
      assertRefused(() -> returned.removeIf(any -> true));
      assertRefused(() -> returned.iterator().forEachRemaining(any -> returned.remove(any)));
    }
    assertThat(returned).hasSize(size);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void noListHoldsNull(Class<?> type, Method list) throws ReflectiveOperationException {
    Object builder = ModelTypes.builder(type);
    assertThatThrownBy(() -> ModelTypes.set(builder, list, Arrays.asList((Object) null)))
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @ParameterizedTest
  @MethodSource("requiredProperties")
  void nothingRequiredMayBeMissing(Class<?> type, Method property)
      throws ReflectiveOperationException {
    Object builder = ModelTypes.builderType(type).getConstructor().newInstance();
    for (Method other : ModelTypes.properties(type)) {
      if (ModelTypes.isRequired(other) && !other.equals(property)) {
        ModelTypes.set(builder, other, ModelTypes.sample(other.getReturnType()));
      }
    }
    assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("[" + property.getName() + "]");
  }

  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.model.ModelTypes#all")
  void whatIsNotRequiredIsEmptyAndNeverNull(Class<?> type) throws ReflectiveOperationException {
    Object built = ModelTypes.build(ModelTypes.builder(type));
    for (Method property : ModelTypes.properties(type)) {
      if (!ModelTypes.isRequired(property)) {
        assertThat(property.invoke(built)).isIn(List.of(), Optional.empty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.model.ModelTypes#all")
  void allFieldsAreFinalButThoseOfComputedValues(Class<?> type) {
    assertThat(ModelTypes.implementation(type)).isFinal();
    assertThat(ModelTypes.implementation(type).getDeclaredFields())
        .filteredOn(field -> !Modifier.isTransient(field.getModifiers()))
        .allMatch(field -> Modifier.isFinal(field.getModifiers()))
        .isNotEmpty();
  }

  @Test
  void whatAConditionComputesRefusesChange() {
    Condition condition = SmallCondition.build();
    assertThat(condition.items()).isUnmodifiable();
    assertThat(condition.statements()).isUnmodifiable();
    assertThat(condition.treatments(DrugTherapy.class)).isUnmodifiable();
    assertThat(condition.treatments(Treatment.Category.SURGERY)).isUnmodifiable();
    assertThat(condition.treatments(Standing.OPTION)).isUnmodifiable();
    assertThat(condition.items(Section.FORMS)).isUnmodifiable();
    assertThat(condition.items(Form.class)).isUnmodifiable();
    assertThat(condition.forms(Form.Basis.PATTERN)).isUnmodifiable();
    assertThat(condition.formsAt("elbow")).isUnmodifiable();
    assertThat(condition.statementsCiting("trial")).isUnmodifiable();
    assertThat(condition.coded("icd", "E83.5")).isUnmodifiable();
    assertThat(condition.named("lumps")).isUnmodifiable();
    assertThat(condition.sources().get(0).sentenceIds()).isUnmodifiable();
    assertThat(condition.mechanisms().get(0).steps()).isUnmodifiable();
  }

  static Stream<Arguments> lists() {
    return ModelTypes.all().stream()
        .flatMap(type -> ModelTypes.lists(type).stream().map(list -> Arguments.of(type, list)));
  }

  /** Lists of none, one and two entries are made differently. */
  static Stream<Arguments> listsBySize() {
    return ModelTypes.all().stream()
        .flatMap(
            type ->
                ModelTypes.lists(type).stream()
                    .flatMap(
                        list ->
                            IntStream.rangeClosed(0, 2)
                                .mapToObj(size -> Arguments.of(type, list, size))));
  }

  static Stream<Arguments> requiredProperties() {
    return ModelTypes.all().stream()
        .flatMap(
            type ->
                ModelTypes.properties(type).stream()
                    .filter(ModelTypes::isRequired)
                    .map(property -> Arguments.of(type, property)));
  }

  private static Object with(Class<?> type, Method list, List<Object> entries)
      throws ReflectiveOperationException {
    Object builder = ModelTypes.builder(type);
    ModelTypes.set(builder, list, entries);
    return ModelTypes.build(builder);
  }

  private static List<Object> entries(Method list, int size) throws ReflectiveOperationException {
    List<Object> entries = new ArrayList<>();
    for (int index = 0; index < size; index++) {
      entries.add(ModelTypes.sample(ModelTypes.entryType(list)));
    }
    return entries;
  }

  private static void assertRefused(Runnable change) {
    assertThatThrownBy(change::run).isInstanceOf(UnsupportedOperationException.class);
  }
}
