package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.cite;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.preventing;
import static io.github.skincalcinosis.model.ChangedCondition.trialAt;
import static io.github.skincalcinosis.model.ChangedCondition.withArticle;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withTrial;
import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.assessment;
import static io.github.skincalcinosis.model.SmallCondition.caution;
import static io.github.skincalcinosis.model.SmallCondition.claim;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.omission;
import static io.github.skincalcinosis.model.SmallCondition.outlineSection;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each source is cited, and each sentence of an outline is cited or listed as omitted. */
class CitationRulesTest {
  private static final String NO_SENTENCE =
      "; a sentence is a section and a number, such as 'causes-3'";

  @Test
  void everySourceIsCited() {
    assertThatBuilding(small().addSources(trial().id("unread").build()))
        .breaks(ProblemCode.UNCITED_SOURCE, "/sources/2", "nothing cites the source 'unread'");
  }

  @Test
  void aSourceMayBeCitedByACautionOrAsEvidenceAlone() {
    Caution warned = caution().citations(List.of(cite("warning"))).build();
    Assessment proven = assessment().evidence(List.of(cite("proof"))).build();
    assertThatBuilding(
            small()
                .addSources(trial().id("warning").build(), trial().id("proof").build())
                .addPreventiveMeasures(
                    new PreventiveMeasureBuilder()
                        .from(preventing(finding("more").assessment(proven)))
                        .addCautions(warned)
                        .build()))
        .breaksNoRule();
  }

  @Test
  void aLocatorIntoASourceWithoutOutlineIsFree() {
    assertThatBuilding(withOneMore(citing("more", trialAt("Table 2, p. 3")))).breaksNoRule();
  }

  @Test
  void aLocatorIntoAnOutlineIsASentenceOfIt() {
    String locator = "/preventiveMeasures/1/statements/0/citations/0/locator";
    assertUnknown(
        withOneMore(claim("more", "text-4")),
        locator,
        "text-4",
        "; the last one there is 'text-3'");
    assertUnknown(
        withOneMore(claim("more", "text-0")),
        locator,
        "text-0",
        "; the last one there is 'text-3'");
    assertUnknown(
        withOneMore(claim("more", "text-01")),
        locator,
        "text-01",
        "; the last one there is 'text-3'");
    assertUnknown(
        withOneMore(claim("more", "test-1")), locator, "test-1", "; did you mean 'text-1'?");
    assertUnknown(withOneMore(claim("more", "page 1")), locator, "page 1", NO_SENTENCE);
    assertUnknown(
        withArticle(article().addOmitted(omission().sentenceId("elsewhere-1").build())),
        "/sources/0/omitted/1/sentence",
        "elsewhere-1",
        NO_SENTENCE);
  }

  @Test
  void everySentenceIsCitedOrListedAsOmitted() {
    assertThatBuilding(withArticle(article().omitted(List.of())))
        .breaks(
            ProblemCode.UNACCOUNTED_SENTENCE,
            "/sources/0/outline/0",
            "the sentence 'text-3' is neither cited by a statement nor listed as omitted");
    assertThatBuilding(
            withArticle(article().addOutline(outlineSection().id("end").sentences(1).build())))
        .breaks(
            ProblemCode.UNACCOUNTED_SENTENCE,
            "/sources/0/outline/1",
            "the sentence 'end-1' is neither cited by a statement nor listed as omitted");
  }

  @Test
  void everySentenceOfALongArticleHasToBeAccountedFor() {
    OutlineSection section = outlineSection().id("p").sentences(10_000).build();
    assertThatBuilding(withTrial(trial().addOutline(section)))
        .breaks(
            ProblemCode.UNACCOUNTED_SENTENCE,
            "/sources/1/outline/0",
            "the sentence 'p-1' is neither cited by a statement nor listed as omitted, nor are 9999 more of its section");
  }

  @Test
  void whatIsUnaccountedForIsCountedAndNotSpelledOut() {
    String id = "p".repeat(60_000);
    OutlineSection section = outlineSection().id(id).sentences(10_000).build();
    assertThatBuilding(withTrial(trial().addOutline(section)))
        .problems()
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .startsWith("the sentence 'ppp")
        .endsWith(", nor are 9999 more of its section");
  }

  @Test
  void noSentenceIsCitedAndListedAsOmitted() {
    assertThatBuilding(withOneMore(claim("more", "text-3")))
        .breaks(
            ProblemCode.OMITTED_BUT_CITED,
            "/sources/0/omitted/0/sentence",
            "the sentence 'text-3' is listed as omitted, but a statement cites it");
  }

  @Test
  void aSentenceIsListedAsOmittedOnce() {
    assertThatBuilding(withArticle(article().addOmitted(omission().reason("Again.").build())))
        .breaks(
            ProblemCode.DUPLICATE_ID,
            "/sources/0/omitted/1/sentence",
            "the sentence 'text-3' is already listed as omitted");
  }

  @Test
  void anAbsurdNumberOfSentencesIsRefusedAndNotListed() {
    OutlineSection absurd = outlineSection().id("more").sentences(Integer.MAX_VALUE).build();
    assertThat(absurd.sentenceIds()).hasSize(OutlineSection.MOST_SENTENCES);
    assertThatBuilding(withArticle(article().addOutline(absurd)))
        .breaks(
            ProblemCode.BAD_NUMBER,
            "/sources/0/outline/1/sentences",
            "'sentences' is 2147483647: expected 1 to 10000");
  }

  private static void assertUnknown(
      ConditionBuilder condition, String pointer, String sentence, String hint) {
    assertThatBuilding(condition)
        .breaks(
            ProblemCode.UNKNOWN_SENTENCE,
            pointer,
            "the source 'article' has no sentence '" + sentence + "'" + hint);
  }
}
