package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.BuildingAssert.assertThatBuilding;
import static io.github.skincalcinosis.model.ChangedCondition.cite;
import static io.github.skincalcinosis.model.ChangedCondition.citing;
import static io.github.skincalcinosis.model.ChangedCondition.trialAt;
import static io.github.skincalcinosis.model.ChangedCondition.withArticle;
import static io.github.skincalcinosis.model.ChangedCondition.withForm;
import static io.github.skincalcinosis.model.ChangedCondition.withOneMore;
import static io.github.skincalcinosis.model.ChangedCondition.withOverview;
import static io.github.skincalcinosis.model.SmallCondition.article;
import static io.github.skincalcinosis.model.SmallCondition.codeSystem;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.form;
import static io.github.skincalcinosis.model.SmallCondition.otherForm;
import static io.github.skincalcinosis.model.SmallCondition.outlineSection;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.trial;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.problem.Problem;
import io.github.skincalcinosis.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an id looks like, and that no two parts have the same. */
class IdRulesTest {
  private static final String USED = "the id '%s' is already used: ids are unique across the file";
  private static final String TWICE = "'%s' stands here a second time";

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "z", "a1", "a-1", "x-ray-2", "a-b-c", "abc-123-def", "standing-in-a"})
  void anIdIsLowerCaseKebabCase(String id) {
    assertThat(small().id(id).build().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "A", "Ab", "aB", "1a", "-", "-a", "a-", "a--b", "a_b", "a b", "a.b", "a/b", "a:b",
        "a\n", "ä", "aé", "ı", "a\u0660", "{", "`", "a:", "a/"
      })
  void anythingElseIsNotAnId(String id) {
    assertBad(small().id(id), "/id", id);
  }

  @Test
  void theIdOfEveryPartIsLookedAt() {
    assertBad(withForm(form().id("A Form")), "/forms/0/id", "A Form");
    assertBad(
        withOneMore(finding("one_more")), "/preventiveMeasures/1/statements/0/id", "one_more");
    assertBad(
        withOneMore(citing("more", cite("Trial-2"))).addSources(trial().id("Trial-2").build()),
        "/sources/2/id",
        "Trial-2");
    assertBad(small().addBodySites(elbow().id("").build()), "/bodySites/2/id", "");
    assertBad(
        small().addCodeSystems(codeSystem().id("icd--11").uri("http://example.org/icd-11").build()),
        "/codeSystems/1/id",
        "icd--11");
    assertBad(
        withOneMore(citing("more", trialAt("P-1")))
            .sources(
                List.of(
                    article().build(),
                    trial().addOutline(outlineSection().id("P").sentences(1).build()).build())),
        "/sources/1/outline/0/id",
        "P");
  }

  @Test
  void anIdHas65536CharactersAtMost() {
    String id = "x".repeat(65_536);
    assertThatBuilding(small().id(id)).breaksNoRule();
    assertThatBuilding(small().id(id + "x"))
        .breaks(
            ProblemCode.VALUE_TOO_LONG, "/id", "'id' has 65537 characters: expected 65536 at most");
  }

  @Test
  void aMessageQuotesTheFirstSixtyCharacters() {
    assertBad(small().id("X".repeat(61)), "/id", "X".repeat(60) + "…");
  }

  @Test
  void noTwoPartsHaveTheSameId() {
    assertDuplicate(
        withForm(form().id("cause").relations(List.of())), "/forms/0/id", "cause", "/causes/0/id");
    assertDuplicate(
        small().addForms(otherForm().statements(List.of(finding("f").build())).build()),
        "/forms/2/id",
        "other-form",
        "/forms/1/id");
    assertDuplicate(
        withOneMore(finding("outlook").text("It has an item's id.")),
        "/preventiveMeasures/1/statements/0/id",
        "outlook",
        "/outlooks/0/id");
    assertDuplicate(
        withOneMore(finding("form-finding").text("Another.")),
        "/preventiveMeasures/1/statements/0/id",
        "form-finding",
        "/forms/0/statements/0/id");
    assertDuplicate(
        small().addBodySites(elbow().name("l").build()),
        "/bodySites/2/id",
        "elbow",
        "/bodySites/0/id");
    assertDuplicate(
        small().addBodySites(elbow().id("form").build()), "/bodySites/2/id", "form", "/forms/0/id");
    assertDuplicate(
        small().addCodeSystems(codeSystem().name("I").build()),
        "/codeSystems/1/id",
        "icd",
        "/codeSystems/0/id");
    assertDuplicate(
        small().addSources(trial().title("T").build()), "/sources/2/id", "trial", "/sources/1/id");
    assertDuplicate(small().id("outlook"), "/outlooks/0/id", "outlook", "/id");
  }

  /** Whatever refers to it may mean the one or the other. */
  @ParameterizedTest
  @ValueSource(strings = {"article", "trial"})
  void anOverviewWithTheIdOfASourceIsOneMistakeHoweverOftenTheSourceIsCited(String source) {
    String pointer = source.equals("article") ? "/sources/0/id" : "/sources/1/id";
    assertDuplicate(withOverview(overview().id(source)), pointer, source, "/overviews/0/id");
    assertDuplicate(small().id(source), pointer, source, "/id");
  }

  @Test
  void whatStandsTwiceIsReportedWithoutWhatIsInIt() {
    assertTwice(
        small().addBodySites(elbow().build()), "/bodySites/2/id", "elbow", "/bodySites/0/id");
    assertTwice(
        withOneMore(finding("form-finding")),
        "/preventiveMeasures/1/statements/0/id",
        "form-finding",
        "/forms/0/statements/0/id");
    assertTwice(small().addForms(otherForm().build()), "/forms/2/id", "other-form", "/forms/1/id");
    BodySite knee = elbow().id("knee").build();
    assertTwice(small().addBodySites(knee, knee), "/bodySites/3/id", "knee", "/bodySites/2/id");
  }

  @Test
  void whatStandsTwiceInSeveralPlacesIsReportedInEach() {
    assertThatBuilding(small().addForms(otherForm().build()).addBodySites(elbow().build()))
        .problems()
        .extracting(Problem::pointer)
        .containsExactly("/forms/2/id", "/bodySites/2/id");
  }

  @Test
  void anOutlineHasNoSectionTwice() {
    assertThatBuilding(
            withArticle(article().addOutline(outlineSection().title("Again").sentences(1).build())))
        .breaks(
            ProblemCode.DUPLICATE_ID,
            "/sources/0/outline/1/id",
            "the outline already has a section 'text'");
  }

  private static void assertBad(ConditionBuilder condition, String pointer, String id) {
    assertThatBuilding(condition)
        .breaks(
            ProblemCode.BAD_ID,
            pointer,
            "not an id: '"
                + id
                + "'; expected lower-case letters and digits with single hyphens between,"
                + " beginning with a letter, such as 'universal-calcinosis'");
  }

  @Test
  void noTwoCodeSystemsHaveTheSameUri() {
    assertThatBuilding(small().addCodeSystems(codeSystem().id("icd-again").build()))
        .breaks(
            ProblemCode.DUPLICATE_ID,
            "/codeSystems/1/uri",
            "another code system has the URI 'http://example.org/icd' already");
  }

  private static void assertDuplicate(
      ConditionBuilder condition, String pointer, String id, String first) {
    assertThatBuilding(condition)
        .breaks(ProblemCode.DUPLICATE_ID, pointer, USED.formatted(id), first);
  }

  private static void assertTwice(
      ConditionBuilder condition, String pointer, String id, String first) {
    assertThatBuilding(condition)
        .breaks(ProblemCode.DUPLICATE_ID, pointer, TWICE.formatted(id), first);
  }
}
