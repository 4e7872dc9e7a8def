package io.github.skincalcinosis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.Problem.Place;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void nothingIsCollectedAtFirst() {
    assertThat(problems.isEmpty()).isTrue();
    assertThat(problems.isFull()).isFalse();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void problemsAreListedInTheOrderInWhichTheyCome() {
    problems.add(ProblemCode.BAD_ID, "/b", "second");
    problems.add(problem(ProblemCode.BAD_TEXT, "/a", "first"));
    assertThat(problems.isEmpty()).isFalse();
    assertThat(problems.list())
        .containsExactly(
            problem(ProblemCode.BAD_ID, "/b", "second"),
            problem(ProblemCode.BAD_TEXT, "/a", "first"));
  }

  @Test
  void aProblemThatIsThereAlreadyIsNotAddedTwice() {
    problems.add(ProblemCode.BAD_ID, "/a", "wrong");
    problems.add(ProblemCode.BAD_ID, "/a", "wrong");
    problems.add(ProblemCode.BAD_ID, "/b", "wrong");
    assertThat(problems.list()).extracting(Problem::pointer).containsExactly("/a", "/b");
  }

  @Test
  void aMistakeThatIsMadeOnceHasNoCount() {
    problems.addRepeated(ProblemCode.DANGLING_REFERENCE, "x", "/a", () -> "no source");
    assertThat(problems.isEmpty()).isFalse();
    assertThat(problems.list())
        .containsExactly(problem(ProblemCode.DANGLING_REFERENCE, "/a", "no source"));
  }

  @Test
  void theSameMistakeInManyPlacesIsOneProblemWithItsFirstPlacesAndTheirNumber() {
    IntStream.range(0, 31).forEach(place -> repeat("x", "/" + place));
    assertThat(problems.list())
        .containsExactly(
            problem(ProblemCode.DANGLING_REFERENCE, "/0", "no x (in 31 places)", "/1", "/2", "/3"));
  }

  @Test
  void twoPlacesAreBothNamed() {
    repeat("x", "/0");
    repeat("x", "/1");
    assertThat(problems.list())
        .containsExactly(problem(ProblemCode.DANGLING_REFERENCE, "/0", "no x (in 2 places)", "/1"));
  }

  @Test
  void mistakesThatHaveNothingInCommonStayApartWhereTheyCame() {
    repeat("x", "/0");
    repeat("y", "/1");
    problems.addRepeated(ProblemCode.UNKNOWN_VALUE, "x", "/2", () -> "unknown");
    problems.add(ProblemCode.BAD_ID, "/3", "wrong");
    repeat("x", "/4");
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly("no x (in 2 places)", "no y", "unknown", "wrong");
  }

  @Test
  void theMessageIsAskedForOnce() {
    AtomicInteger asked = new AtomicInteger();
    Supplier<String> message = () -> "asked " + asked.incrementAndGet();
    problems.addRepeated(ProblemCode.DANGLING_REFERENCE, "x", "/0", message);
    problems.addRepeated(ProblemCode.DANGLING_REFERENCE, "x", "/1", message);
    assertThat(problems.list())
        .extracting(Problem::message)
        .containsExactly("asked 1 (in 2 places)");
    assertThat(asked).hasValue(1);
  }

  @Test
  void aThousandProblemsAreCollected() {
    fill(1_000);
    assertThat(problems.isFull()).isFalse();
    assertThat(problems.list())
        .hasSize(1_000)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.BAD_ID);
  }

  @Test
  void oneMoreIsNotAndALastProblemSaysSo() {
    fill(1_001);
    assertThat(problems.isFull()).isTrue();
    assertThat(problems.list())
        .hasSize(1_001)
        .endsWith(
            problem(ProblemCode.BAD_ID, "/999", "wrong"),
            problem(
                ProblemCode.TOO_MANY_PROBLEMS,
                "",
                "more than 1,000 problems were found: the rest was not checked"));
  }

  @Test
  void repeatedMistakesCountAsOneEach() {
    fill(999);
    repeat("x", "/x");
    assertThat(problems.isFull()).isFalse();
    repeat("x", "/y");
    assertThat(problems.isFull()).isFalse();
    repeat("y", "/z");
    assertThat(problems.isFull()).isTrue();
    repeat("x", "/later");
    assertThat(problems.list())
        .hasSize(1_001)
        .endsWith(
            problem(ProblemCode.DANGLING_REFERENCE, "/x", "no x (in 3 places)", "/y", "/later"),
            problem(
                ProblemCode.TOO_MANY_PROBLEMS,
                "",
                "more than 1,000 problems were found: the rest was not checked"));
  }

  @Test
  void aProblemThatIsThereAlreadyIsNotOneTooMany() {
    fill(1_000);
    problems.add(ProblemCode.BAD_ID, "/0", "wrong");
    assertThat(problems.isFull()).isFalse();
    assertThat(problems.list()).hasSize(1_000);
  }

  @Test
  void theListCannotBeChangedAndDoesNotGrow() {
    fill(1);
    List<Problem> list = problems.list();
    fill(2);
    assertThat(list).isUnmodifiable().hasSize(1);
  }

  @Test
  void allProblemsShareOneBudgetForSpelling() {
    assertThat(problems.spelling()).isSameAs(problems.spelling());
  }

  private void fill(int count) {
    IntStream.range(0, count)
        .forEach(place -> problems.add(ProblemCode.BAD_ID, "/" + place, "wrong"));
  }

  private void repeat(String subject, String pointer) {
    problems.addRepeated(ProblemCode.DANGLING_REFERENCE, subject, pointer, () -> "no " + subject);
  }

  private static Problem problem(
      ProblemCode code, String pointer, String message, String... related) {
    Place[] places =
        List.of(related).stream().map(each -> new Place(each, 0, 0)).toArray(Place[]::new);
    return Problem.of(code, new Place(pointer, 0, 0), message, places);
  }
}
