package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.drug;
import static io.github.skincalcinosis.model.SmallCondition.edition;
import static io.github.skincalcinosis.model.SmallCondition.remedy;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How broken rules are reported, whichever they are. */
class ConditionRulesTest {
  @Test
  void theSmallConditionBreaksNoRule() {
    assertThatBuilding(small()).breaksNoRule();
  }

  @Test
  void theMessageOfTheExceptionListsTheBrokenRule() {
    assertThat(assertThatBuilding(small().plainName("")).exception())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 broken rule:\n  the text is empty [/plainName]");
  }

  @Test
  void severalBrokenRulesAreReportedTogetherInTheOrderOfTheContent() {
    ConditionBuilder condition =
        small()
            .id("Small")
            .sources(
                List.of(
                    article().url("nowhere").build(),
                    trial().build(),
                    trial().id("another-trial").pmid("0").build()))
            .treatments(
                List.of(drug().cautions(List.of()).substances(List.of()).build(), remedy().build()))
            .edition(edition().language("").reviewedOnText("today").build());
    assertThatBuilding(condition)
        .problems()
        .extracting(Problem::code, Problem::pointer)
        .containsExactly(
            tuple(ProblemCode.BAD_ID, "/id"),
            tuple(ProblemCode.BAD_LANGUAGE, "/edition/language"),
            tuple(ProblemCode.BAD_DATE, "/edition/reviewedOn"),
            tuple(ProblemCode.MISSING_ENTRY, "/treatments/0"),
            tuple(ProblemCode.TREATMENT_WITHOUT_CAUTION, "/treatments/0"),
            tuple(ProblemCode.BAD_URL, "/sources/0/url"),
            tuple(ProblemCode.BAD_PMID, "/sources/2/pmid"),
            tuple(ProblemCode.UNCITED_SOURCE, "/sources/2"));
    assertThat(assertThatBuilding(condition).exception())
        .hasMessageStartingWith("8 broken rules:\n  not an id: 'Small'; expected ")
        .hasMessageEndingWith("\n  nothing cites the source 'another-trial' [/sources/2]");
  }

  @Test
  void aBuilderHasNoLinesAndColumns() {
    assertThatBuilding(small().name(""))
        .problems()
        .extracting(Problem::line, Problem::column)
        .containsExactly(tuple(0, 0));
  }

  @Test
  void problemsCannotBeChanged() {
    assertThat(assertThatBuilding(small().name("")).exception().problems()).isUnmodifiable();
  }

  @Test
  void aMissingRequiredPropertyIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new ConditionBuilder().id("x").build())
        .withMessageContainingAll("edition", "name", "plainName");
  }

  @Test
  void noMoreThanAThousandBrokenRulesAreListed() {
    List<String> empty = Collections.nCopies(1_000, "");
    assertThatBuilding(small().synonyms(empty))
        .problems()
        .hasSize(1_000)
        .extracting(Problem::code)
        .containsOnly(ProblemCode.BAD_TEXT);
  }

  @Test
  void aLastProblemSaysThatThereAreMoreThanAThousand() {
    List<String> empty = Collections.nCopies(1_001, "");
    assertThatBuilding(small().synonyms(empty))
        .problems()
        .hasSize(1_001)
        .last()
        .extracting(Problem::code, Problem::pointer, Problem::message)
        .containsExactly(
            ProblemCode.TOO_MANY_PROBLEMS,
            "",
            "more than 1,000 problems were found: the rest was not checked");
  }
}
