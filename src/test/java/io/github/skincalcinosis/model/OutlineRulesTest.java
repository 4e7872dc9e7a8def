package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineRulesTest {
  @Test
  void anOutlineHasNoSectionTwice() {
    Source.Builder article =
        SmallCondition.article()
            .addOutline(OutlineSection.builder().id("text").title("Again").sentences(1).build());
    assertThat(broken(article))
        .containsExactly("/sources/0/outline/1/id: the outline already has a section 'text'");
  }

  @Test
  void aSentenceIsListedAsOmittedOnce() {
    Source.Builder article =
        SmallCondition.article()
            .addOmitted(Omission.builder().sentence("text-3").reason("Again.").build());
    assertThat(broken(article))
        .containsExactly(
            "/sources/0/omitted/1/sentence: the sentence 'text-3' is already listed as omitted");
  }

  @Test
  void anAbsurdNumberOfSentencesIsRefusedAndNotListed() {
    OutlineSection absurd =
        OutlineSection.builder().id("more").title("More").sentences(Integer.MAX_VALUE).build();
    assertThat(absurd.sentenceIds()).hasSize(OutlineSection.MOST_SENTENCES);
    assertThat(broken(SmallCondition.article().addOutline(absurd)))
        .containsExactly(
            "/sources/0/outline/1/sentences: 'sentences' is 2147483647: expected 1 to 10000");
  }

  private static List<String> broken(Source.Builder article) {
    Condition.Builder condition =
        SmallCondition.small().sources(List.of(article.build(), SmallCondition.trial().build()));
    return catchThrowableOfType(InvalidConditionException.class, condition::build)
        .violations()
        .stream()
        .map(Violation::toString)
        .toList();
  }
}
