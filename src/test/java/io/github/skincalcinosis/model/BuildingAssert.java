package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ListAssert;

/** Says which rules a condition breaks that is being built, each with its place. */
final class BuildingAssert extends AbstractAssert<BuildingAssert, ConditionBuilder> {
  private BuildingAssert(ConditionBuilder condition) {
    super(condition, BuildingAssert.class);
  }

  static BuildingAssert assertThatBuilding(ConditionBuilder condition) {
    return new BuildingAssert(condition);
  }

  /** Building gives a condition. */
  BuildingAssert breaksNoRule() {
    assertThatCode(actual::build).doesNotThrowAnyException();
    return this;
  }

  /** Building reports exactly this problem, with these related places. */
  BuildingAssert breaks(ProblemCode code, String pointer, String message, String... related) {
    Problem.Place[] places =
        Stream.of(related).map(BuildingAssert::place).toArray(Problem.Place[]::new);
    problems().containsExactly(Problem.of(code, place(pointer), message, places));
    return this;
  }

  /** What building reports. */
  ListAssert<Problem> problems() {
    return assertThat(exception().problems());
  }

  /** The messages of what building reports. */
  List<String> messages() {
    return exception().problems().stream().map(Problem::message).toList();
  }

  InvalidConditionException exception() {
    InvalidConditionException exception =
        catchThrowableOfType(InvalidConditionException.class, actual::build);
    assertThat(exception).as("what building reports").isNotNull();
    return exception;
  }

  private static Problem.Place place(String pointer) {
    return new Problem.Place(pointer, 0, 0);
  }
}
