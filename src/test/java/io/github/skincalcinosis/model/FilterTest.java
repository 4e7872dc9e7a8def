package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {
  private final Condition bundled = SkinCalcinosis.condition();

  @Test
  void keepingEverythingChangesNothing() {
    assertThat(bundled.filter(statement -> true)).isEqualTo(bundled);
    assertThat(SmallCondition.build().filter(statement -> true)).isEqualTo(SmallCondition.build());
  }

  @Test
  void keepingNothingLeavesTheConditionWithoutItems() {
    Condition none = bundled.filter(statement -> false);
    assertThat(none.items()).isEmpty();
    assertThat(none.sources()).isEmpty();
    assertThat(none.bodySites()).isEmpty();
    assertThat(none.codeSystems())
        .extracting(CodeSystem::id)
        .containsExactlyInAnyOrderElementsOf(
            bundled.codes().stream().map(Code::systemId).distinct().toList());
    assertThat(none.name()).isEqualTo(bundled.name());
  }

  @Test
  void everySingleStatementMakesAConditionThatKeepsEveryRule() {
    for (Statement statement : bundled.statements()) {
      Condition one = bundled.filter(statement::equals);
      if (isProposed(statement)) {
        assertThat(one.statements()).containsExactly(statement);
        assertThat(one.items()).singleElement().isEqualTo(one.itemOf(statement));
      } else {
        assertThat(one.items()).isEmpty();
      }
    }
  }

  @Test
  void everyConditionWithoutOneStatementKeepsEveryRule() {
    for (Statement statement : bundled.statements()) {
      Condition others = bundled.filter(each -> !each.equals(statement));
      assertThat(others.statements()).doesNotContain(statement);
      List<Statement> expected =
          bundled.statements().stream()
              .filter(each -> !each.equals(statement))
              .filter(
                  each ->
                      !(bundled.itemOf(each) instanceof Treatment treatment)
                          || !treatment.statementId().equals(statement.id()))
              .toList();
      assertThat(others.statements()).isEqualTo(expected);
    }
  }

  /** Whether a treatment would still be named as one with this statement alone. */
  private boolean isProposed(Statement statement) {
    return !(bundled.itemOf(statement) instanceof Treatment treatment)
        || treatment.statementId().equals(statement.id());
  }

  @Test
  void aTreatmentGoesWithTheStatementThatNamesItAsOne() {
    Condition condition =
        bundled.filter(statement -> !statement.id().equals("article-folk-methods-2"));
    assertThat(condition.treatment("garlic-tincture")).isEmpty();
    assertThat(condition.statement("article-folk-methods-7-peak")).isEmpty();
  }

  @Test
  void aTypedPartGoesWithTheStatementOnWhichItRests() {
    Condition condition = bundled.filter(statement -> !statement.id().equals("article-forms-11b"));
    Form form = condition.form("circumscribed-calcinosis").orElseThrow();
    assertThat(form.populations())
        .noneMatch(
            population ->
                population.ageGroup().filter(Population.AgeGroup.OLDER_ADULT::equals).isPresent());
    assertThat(form.sites()).isNotEmpty();
  }

  @Test
  void theScheduleGoesWhenOneOfItsStatementsGoes() {
    Condition condition =
        bundled.filter(statement -> !statement.id().equals("article-folk-methods-8"));
    FolkRemedy remedy = condition.treatments(FolkRemedy.class).get(0);
    assertThat(remedy.schedule()).isEmpty();
    assertThat(remedy.ingredients()).isNotEmpty();
    assertThat(remedy.cautions()).isNotEmpty();
  }

  @Test
  void referencesToWhatHasGoneGoToo() {
    Condition condition =
        bundled.filter(
            statement ->
                bundled.itemOf(statement) instanceof Stage
                    || bundled.itemOf(statement) instanceof Cause);
    assertThat(condition.stages()).isNotEmpty().allMatch(stage -> stage.signIds().isEmpty());
    assertThat(condition.causes()).isNotEmpty().allMatch(cause -> cause.mechanismIds().isEmpty());
  }

  @Test
  void sentencesThatAreNoLongerCitedAreListedAsOmittedWithThatReason() {
    Condition condition =
        bundled.filter(statement -> !statement.id().equals("article-introduction-2"));
    Source article = condition.sources().get(0);
    assertThat(article.omitted())
        .extracting(Omission::sentenceId)
        .containsExactly("pregnancy-5", "introduction-2");
    assertThat(article.omitted().get(1).reason())
        .isEqualTo("Left out by a filter: no statement that cites it was kept.");
  }

  @Test
  void sentencesOfTwoArticlesAreNotMixedUp() {
    Source second =
        new SourceBuilder()
            .id("article-two")
            .kind(Source.Kind.ARTICLE)
            .title("Another article")
            .addOutline(new OutlineSectionBuilder().id("text").title("Text").sentences(1).build())
            .build();
    Condition two =
        SmallCondition.small()
            .addSources(second)
            .addPreventiveMeasures(
                new PreventiveMeasureBuilder()
                    .id("extra-measure")
                    .name("Extra measure")
                    .addStatements(claim("extra-one", "text-1"), claim("extra-two", "text-1"))
                    .build(),
                new PreventiveMeasureBuilder()
                    .id("other-measure")
                    .name("Other measure")
                    .addStatements(claim("other-one", "text-1"))
                    .build())
            .build();
    Condition condition =
        two.filter(
            statement ->
                statement.citations().stream().noneMatch(each -> each.sourceId().equals("article"))
                    || statement.id().startsWith("extra"));
    assertThat(condition.statement("extra-one")).isPresent();
  }

  @Test
  void cautionsStayWithTheirItemsAndKeepTheirSources() {
    Condition unsafe = bundled.filter(Statements.withVerdict(Verdict.UNSAFE));
    assertThat(unsafe.items()).isNotEmpty().noneMatch(item -> item.cautions().isEmpty());
    assertThat(unsafe.items())
        .allSatisfy(
            item ->
                assertThat(item.cautions())
                    .isEqualTo(bundled.item(item.id()).orElseThrow().cautions()));
  }

  @Test
  void whatIsSafeForPatientsHoldsNoClaimThatDoesNotHold() {
    Condition safe = bundled.forPatients();
    assertThat(safe).isEqualTo(bundled.filter(Statements.safeForPatients()));
    List<Verdict> verdicts =
        safe.statements().stream().flatMap(each -> each.verdict().stream()).distinct().toList();
    assertThat(verdicts).containsExactlyInAnyOrder(Verdict.SUPPORTED, Verdict.QUALIFIED);
    assertThat(safe.treatments(FolkRemedy.class)).isEmpty();
  }

  @Test
  void whatAnArticleClaimsIsToldFromWhatLiteratureShows() {
    Condition small = SmallCondition.build();
    assertThat(small.statements().stream().filter(Statements.fromArticle()))
        .extracting(Statement::id)
        .containsExactly("overview-claim", "remedy-claim");
    assertThat(small.statements().stream().filter(Statements.fromLiterature()))
        .hasSize(19)
        .noneMatch(Statements.fromArticle());
  }

  private static Statement claim(String id, String sentence) {
    return new StatementBuilder()
        .id(id)
        .text("The article holds something.")
        .addCitations(new CitationBuilder().sourceId("article-two").locator(sentence).build())
        .assessment(
            new AssessmentBuilder().verdict(Verdict.UNSUPPORTED).reason("None was found.").build())
        .build();
  }
}
