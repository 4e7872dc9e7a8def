package io.github.skincalcinosis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.Problem.Place;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** What a person sees of a problem, and what a program does. */
class ProblemTest {
  private static final Place NAME = new Place("/forms/0/name", 3, 7);

  @Test
  void aProblemTellsItsPlace() {
    Problem problem = problem(NAME);
    assertThat(problem.code()).isEqualTo(ProblemCode.BAD_TEXT);
    assertThat(problem.pointer()).isEqualTo("/forms/0/name");
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo(7);
    assertThat(problem.message()).isEqualTo("the text is empty");
    assertThat(problem.related()).isEmpty();
  }

  @Test
  void aProblemOfAFileIsShownWithLineAndColumn() {
    assertThat(problem(NAME)).hasToString("3:7: the text is empty [/forms/0/name]");
    assertThat(problem(new Place("", 1, 1))).hasToString("1:1: the text is empty");
    assertThat(problem(NAME, new Place("/a", 1, 2), new Place("/b", 3, 4)))
        .hasToString("3:7: the text is empty; see 1:2, 3:4 [/forms/0/name]");
  }

  @Test
  void aProblemOfABuilderIsShownWithItsPointers() {
    assertThat(problem(new Place("/id", 0, 0))).hasToString("the text is empty [/id]");
    assertThat(problem(new Place("", 0, 0))).hasToString("the text is empty");
    assertThat(problem(new Place("/id", 0, 0), new Place("/a", 0, 0)))
        .hasToString("the text is empty; see /a [/id]");
  }

  @Test
  void aLongPointerIsShownInPart() {
    assertThat(problem(new Place("/" + "x".repeat(200), 3, 7)))
        .hasToString("3:7: the text is empty [/" + "x".repeat(199) + "…]");
  }

  @Test
  void aMessageIsOneLineWhateverItQuotes() {
    Problem problem = Problem.of(ProblemCode.BAD_TEXT, NAME, "a\nb\u001B[31m\u200B");
    assertThat(problem.message()).isEqualTo("a\\u000Ab\\u001B[31m\\u200B");
  }

  @Test
  void aProblemIsMovedWithItsRelatedPlaces() {
    Problem problem = problem(new Place("/b", 0, 0), new Place("/a", 0, 0));
    assertThat(problem.at(place -> new Place(place.pointer(), place.pointer().length(), 9)))
        .isEqualTo(problem(new Place("/b", 2, 9), new Place("/a", 2, 9)));
  }

  @Test
  void relatedPlacesCannotBeChanged() {
    Place[] related = {NAME};
    Problem problem = problem(new Place("/id", 1, 1), related);
    related[0] = new Place("/other", 1, 1);
    assertThat(problem.related()).isEqualTo(List.of(NAME)).isUnmodifiable();
  }

  @Test
  void problemsCompareByValue() {
    EqualsVerifier.forClass(Problem.class).verify();
    EqualsVerifier.forClass(Place.class).verify();
  }

  private static Problem problem(Place place, Place... related) {
    return Problem.of(ProblemCode.BAD_TEXT, place, "the text is empty", related);
  }
}
