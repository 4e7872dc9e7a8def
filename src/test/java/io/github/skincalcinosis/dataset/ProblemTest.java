package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** What a person sees of a problem, and what a program does. */
class ProblemTest {
  @Test
  void aProblemTellsItsPlace() {
    Problem problem = problem("/forms/0/name");
    assertThat(problem.code()).isEqualTo(ProblemCode.BAD_TEXT);
    assertThat(problem.pointer()).isEqualTo("/forms/0/name");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(7);
    assertThat(problem.message()).isEqualTo("the text is empty");
    assertThat(problem).hasToString("3:7: the text is empty [/forms/0/name]");
  }

  @Test
  void problemsCompareByValue() {
    EqualsVerifier.forClass(Problem.class).verify();
  }

  @Test
  void aPlaceWithALongNameIsShownInPart() {
    assertThat(problem("/" + "x".repeat(200)))
        .hasToString("3:7: the text is empty [/" + "x".repeat(199) + "…]");
  }

  @Test
  void whatIsTooLongIsQuotedInPart() {
    assertThat(Node.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(Node.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
  }

  @Test
  void aQuoteDoesNotEndInTheMiddleOfACharacter() {
    String smile = "\uD83D\uDE00";
    assertThat(Node.shortened("x".repeat(59) + smile)).isEqualTo("x".repeat(59) + "…");
    assertThat(Node.shortened("x".repeat(58) + smile + "x"))
        .isEqualTo("x".repeat(58) + smile + "…");
  }

  @Test
  void anExceptionListsTenProblemsAndCountsTheRest() {
    assertThat(exception(10)).message().hasLineCount(11).startsWith("edition has 10 problems:\n");
    assertThat(exception(11)).message().hasLineCount(12).endsWith("\nand 1 more");
  }

  private static DatasetException exception(int problems) {
    List<Problem> all =
        IntStream.range(0, problems).mapToObj(number -> problem("/forms/" + number)).toList();
    return DatasetException.of("edition", all);
  }

  private static Problem problem(String pointer) {
    return new Problem(ProblemCode.BAD_TEXT, pointer, 3, 7, "the text is empty");
  }
}
