package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilterTest {
  private final Condition bundled = SkinCalcinosis.condition();
  private final Condition small = SmallCondition.build();

  @Test
  void keepingEverythingChangesNothing() {
    assertThat(bundled.filter(statement -> true)).isEqualTo(bundled);
    assertThat(small.filter(statement -> true)).isEqualTo(small);
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
      assertThat(one.statements()).containsExactly(statement);
      assertThat(one.items()).singleElement().isEqualTo(one.itemOf(statement));
    }
  }

  @Test
  void everyConditionWithoutOneStatementKeepsEveryRule() {
    for (Statement statement : bundled.statements()) {
      List<Statement> others =
          bundled.statements().stream().filter(each -> !each.equals(statement)).toList();
      assertThat(bundled.filter(each -> !each.equals(statement)).statements()).isEqualTo(others);
    }
  }

  /** That it is advised against holds without the statement too. */
  @Test
  void aStandingStaysWhenItsStatementGoes() {
    FolkRemedy remedy = without("remedy-finding").treatments(FolkRemedy.class).get(0);
    assertThat(remedy.standing()).isEqualTo(Standing.ADVISED_AGAINST);
    assertThat(remedy.standingStatementId()).isEmpty();
    assertThat(remedy.cautions()).isNotEmpty();
    assertThat(without("remedy-claim").treatments(FolkRemedy.class).get(0).standingStatementId())
        .contains("remedy-finding");
  }

  @Test
  void aTreatmentGoesWithTheLastOfItsStatements() {
    assertThat(without("massage-finding").treatment("massage")).isEmpty();
    assertThat(without("remedy-claim", "remedy-finding").treatment("remedy")).isEmpty();
  }

  @Test
  void theRecipeGoesWithItsClaim() {
    FolkRemedy remedy = without("remedy-claim").treatments(FolkRemedy.class).get(0);
    assertThat(remedy.ingredients()).isEmpty();
    assertThat(remedy.preparation()).isEmpty();
    assertThat(remedy.schedule()).isEmpty();
    assertThat(remedy.cautions()).isEqualTo(small.treatment("remedy").orElseThrow().cautions());
  }

  @Test
  void theScheduleGoesWhenOneOfItsStatementsGoes() {
    FolkRemedy twofold =
        SmallCondition.remedy()
            .schedule(SmallCondition.schedule().addStatementIds("remedy-finding").build())
            .build();
    Condition condition =
        ChangedCondition.withTreatment(SmallCondition.drug().build())
            .treatments(List.of(twofold))
            .build();
    FolkRemedy remedy =
        condition
            .filter(statement -> !statement.id().equals("remedy-finding"))
            .treatments(FolkRemedy.class)
            .get(0);
    assertThat(remedy.schedule()).isEmpty();
    assertThat(remedy.ingredients()).isNotEmpty();
  }

  @Test
  void whatIsKnownOfADrugGoesWithTheStatementOnWhichItRests() {
    DrugTherapy drug =
        SmallCondition.drug().addStatements(SmallCondition.finding("drug-use").build()).build();
    Condition condition = ChangedCondition.withTreatment(drug).build();
    DrugTherapy kept =
        condition
            .filter(statement -> !statement.id().equals("drug-finding"))
            .treatments(DrugTherapy.class)
            .get(0);
    assertThat(kept.evidence()).isEmpty();
    assertThat(kept.harms()).isEmpty();
    assertThat(kept.pregnancy()).isEmpty();
    assertThat(kept.standing()).isEqualTo(Standing.OPTION);
    assertThat(kept.cautions()).isEqualTo(drug.cautions());
    assertThat(condition.filter(statement -> true).treatments()).contains(drug);
  }

  @Test
  void anOccurrenceGoesWithTheStatementOnWhichItRests() {
    Sign sign =
        SmallCondition.sign()
            .occurrence(
                SmallCondition.occurrence("sign-finding").term(Occurrence.Term.FREQUENT).build())
            .addStatements(SmallCondition.finding("sign-more").build())
            .build();
    Condition condition = SmallCondition.small().signs(List.of(sign)).build();
    Sign kept =
        condition
            .filter(statement -> !statement.id().equals("sign-finding"))
            .sign("sign")
            .orElseThrow();
    assertThat(kept.occurrence()).isEmpty();
    assertThat(kept.sites()).isEmpty();
    assertThat(condition.filter(statement -> true).sign("sign")).contains(sign);
  }

  @Test
  void aSignNamedBecauseItIsMissingGoesWithTheStatementThatSaysSo() {
    Sign absent =
        SmallCondition.sign().addStatements(SmallCondition.finding("sign-more").build()).build();
    Condition condition = SmallCondition.small().signs(List.of(absent)).build();
    assertThat(condition.filter(statement -> !statement.id().equals("sign-finding")).sign("sign"))
        .isEmpty();
    assertThat(condition.filter(statement -> !statement.id().equals("sign-more")).sign("sign"))
        .isPresent();
  }

  @Test
  void soDoesAComplicationThatDoesNotHappen() {
    Complication absent =
        SmallCondition.complication()
            .occurrence(SmallCondition.occurrence("complication-more").build())
            .addStatements(SmallCondition.finding("complication-more").build())
            .build();
    Condition condition = SmallCondition.small().complications(List.of(absent)).build();
    assertThat(
            condition
                .filter(statement -> !statement.id().equals("complication-more"))
                .complication(absent.id()))
        .isEmpty();
    assertThat(condition.filter(statement -> true).complications()).containsExactly(absent);
  }

  @Test
  void theDefinitionGoesWithItsStatement() {
    assertThat(without("overview-claim").definitionId()).isEmpty();
    assertThat(without("overview-claim").definition()).isEmpty();
    assertThat(without("remedy-claim").definition()).isEqualTo(small.definition());
  }

  @Test
  void largerSitesStayWithTheirParts() {
    assertThat(small.filter(statement -> statement.id().equals("sign-finding")).bodySites())
        .extracting(BodySite::id)
        .containsExactly("elbow", "arm");
    assertThat(without("sign-finding", "form-finding").bodySites()).isEmpty();
  }

  @Test
  void aPartGoesWithoutTheLargerSiteThatIsStillNeeded() {
    SiteInvolvement arm = SmallCondition.site("sign-finding").siteId("arm").build();
    Condition condition =
        SmallCondition.small()
            .signs(List.of(SmallCondition.sign().sites(List.of(arm)).build()))
            .build();
    assertThat(condition.filter(statement -> statement.id().equals("sign-finding")).bodySites())
        .extracting(BodySite::id)
        .containsExactly("arm");
  }

  @Test
  void aWarningSignStaysWhenWhatItBelongsToGoes() {
    WarningSign sign =
        small
            .filter(statement -> statement.id().equals("warning-finding"))
            .warningSign("warning-sign")
            .orElseThrow();
    assertThat(sign.formIds()).isEmpty();
    assertThat(sign.causeIds()).isEmpty();
    assertThat(sign.urgency()).isEqualTo(WarningSign.Urgency.URGENT);
    assertThat(without("cause-finding").warningSigns().get(0).formIds())
        .containsExactly("other-form");
  }

  @Test
  void referencesToWhatHasGoneGoToo() {
    Condition condition =
        small.filter(
            statement -> List.of("stage-finding", "cause-finding").contains(statement.id()));
    assertThat(condition.stages().get(0).signIds()).isEmpty();
    assertThat(condition.stages().get(0).complicationIds()).isEmpty();
    assertThat(condition.causes().get(0).mechanismIds()).isEmpty();
  }

  @Test
  void sentencesThatAreNoLongerCitedAreListedAsOmittedWithThatReason() {
    Source article = without("overview-claim").sources().get(0);
    assertThat(article.omitted())
        .extracting(Omission::sentenceId)
        .containsExactly("text-3", "text-1");
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
            .authorsComplete(false)
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
  void whatIsSafeForPatientsIsWrittenForThemAndHolds() {
    Condition safe = bundled.forPatients();
    assertThat(safe).isEqualTo(bundled.filter(Statements.safeForPatients()));
    assertThat(safe.statements())
        .isNotEmpty()
        .allMatch(statement -> statement.audience() == Audience.PATIENTS);
    assertThat(safe.statements())
        .flatExtracting(statement -> statement.verdict().stream().toList())
        .isSubsetOf(Verdict.SUPPORTED, Verdict.QUALIFIED);
  }

  @Test
  void literatureForPatientsIsSafeForThem() {
    assertThat(Statements.safeForPatients()).accepts(SmallCondition.finding("a").build());
    assertThat(Statements.safeForPatients())
        .rejects(SmallCondition.finding("a").audience(Audience.CLINICIANS).build());
  }

  @ParameterizedTest
  @EnumSource
  void aClaimIsSafeForPatientsIfItHoldsAndIsWrittenForThem(Verdict verdict) {
    Assessment judged = SmallCondition.assessment().verdict(verdict).build();
    boolean holds = verdict == Verdict.SUPPORTED || verdict == Verdict.QUALIFIED;
    Statement claim = SmallCondition.claim("a", "text-1").assessment(judged).build();
    assertThat(Statements.safeForPatients().test(claim)).isEqualTo(holds);
    assertThat(Statements.safeForPatients())
        .rejects(new StatementBuilder().from(claim).audience(Audience.CLINICIANS).build());
    // Literature that has been judged is no safer than a claim.
    assertThat(
            Statements.safeForPatients()
                .test(SmallCondition.finding("a").assessment(judged).build()))
        .isEqualTo(holds);
  }

  @Test
  void aClaimThatNobodyHasJudgedIsNotSafeForPatients() {
    Statement claim = SmallCondition.claim("a", "text-1").assessment(Optional.empty()).build();
    assertThat(Statements.safeForPatients()).rejects(claim);
  }

  /** What a reader of the article was told to do is found there with its warning. */
  @Test
  void aRemedyThatIsAdvisedAgainstIsForPatientsWithItsCautionAndWithoutItsRecipe() {
    FolkRemedy remedy = small.forPatients().treatments(FolkRemedy.class).get(0);
    assertThat(remedy.standing()).isEqualTo(Standing.ADVISED_AGAINST);
    assertThat(remedy.cautions()).isEqualTo(List.of(SmallCondition.caution().build()));
    assertThat(remedy.statements()).extracting(Statement::id).containsExactly("remedy-finding");
    assertThat(remedy.ingredients()).isEmpty();
    assertThat(remedy.preparation()).isEmpty();
    assertThat(remedy.schedule()).isEmpty();
  }

  @Test
  void statementsAreToldApartByWhomTheyAreWrittenFor() {
    Statement plain = SmallCondition.finding("a").build();
    Statement exact = SmallCondition.finding("b").audience(Audience.CLINICIANS).build();
    assertThat(Statements.writtenFor(Audience.PATIENTS)).accepts(plain).rejects(exact);
    assertThat(Statements.writtenFor(Audience.CLINICIANS)).accepts(exact).rejects(plain);
  }

  @Test
  void whatAnArticleClaimsIsToldFromWhatLiteratureShows() {
    assertThat(small.statements().stream().filter(Statements.fromArticle()))
        .extracting(Statement::id)
        .containsExactly("overview-claim", "remedy-claim");
    assertThat(small.statements().stream().filter(Statements.fromLiterature()))
        .hasSize(22)
        .noneMatch(Statements.fromArticle());
  }

  private Condition without(String... statementIds) {
    return small.filter(statement -> !List.of(statementIds).contains(statement.id()));
  }

  private static Statement claim(String id, String sentence) {
    return new StatementBuilder()
        .id(id)
        .text("The article holds something.")
        .audience(Audience.PATIENTS)
        .addCitations(new CitationBuilder().sourceId("article-two").locator(sentence).build())
        .assessment(
            new AssessmentBuilder().verdict(Verdict.UNSUPPORTED).reason("None was found.").build())
        .build();
  }
}
