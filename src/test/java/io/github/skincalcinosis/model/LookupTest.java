package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.ChangedCondition.withTreatment;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.site;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.toTrial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
  private final Condition condition = SmallCondition.build();

  @Test
  void anIdFindsItsItem() {
    assertThat(condition.warningSign("warning-sign")).contains(condition.warningSigns().get(0));
    assertThat(condition.mechanism("mechanism")).contains(condition.mechanisms().get(0));
    assertThat(condition.cause("cause")).contains(condition.causes().get(0));
    assertThat(condition.stage("stage")).contains(condition.stages().get(0));
    assertThat(condition.sign("sign")).contains(condition.signs().get(0));
    assertThat(condition.complication("complication")).contains(condition.complications().get(0));
    assertThat(condition.form("other-form")).contains(condition.forms().get(1));
    assertThat(condition.diagnosticMethod("diagnosis"))
        .contains(condition.diagnosticMethods().get(0));
    assertThat(condition.differential("differential")).contains(condition.differentials().get(0));
    assertThat(condition.treatment("remedy")).contains(condition.treatments().get(4));
    assertThat(condition.outlook("outlook")).contains(condition.outlooks().get(0));
    assertThat(condition.item("outlook")).contains(condition.outlooks().get(0));
    assertThat(condition.item("drug")).contains(condition.treatments().get(0));
  }

  @Test
  void everyItemAndStatementIsFoundByItsId() {
    assertThat(condition.items())
        .allSatisfy(item -> assertThat(condition.item(item.id())).containsSame(item));
    assertThat(condition.statements())
        .allSatisfy(each -> assertThat(condition.statement(each.id())).containsSame(each));
  }

  @Test
  void anIdFindsItsSourceSiteAndCodeSystem() {
    assertThat(condition.source("trial")).contains(condition.sources().get(1));
    assertThat(condition.bodySite("elbow")).contains(condition.bodySites().get(0));
    assertThat(condition.codeSystem("icd")).contains(condition.codeSystems().get(0));
  }

  @Test
  void anIdFindsItsStatement() {
    Form form = condition.forms().get(0);
    assertThat(condition.statement("form-finding")).contains(form.statements().get(0));
    assertThat(form.statement("form-finding")).contains(form.statements().get(0));
  }

  @Test
  void anItemOfAnotherTypeIsNotFound() {
    assertThat(condition.item("drug", DrugTherapy.class))
        .containsSame(condition.treatments(DrugTherapy.class).get(0));
    assertThat(condition.item("drug", Treatment.class)).contains(condition.treatments().get(0));
    assertThat(condition.item("drug", ContentItem.class)).isPresent();
    assertThat(condition.item("drug", Procedure.class)).isEmpty();
    assertThat(condition.item("x", DrugTherapy.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "", "Form", "form-finding", "A form", "small-calcinosis"})
  void anIdOfNoneOfThemFindsNothing(String id) {
    assertThat(condition.warningSign(id)).isEmpty();
    assertThat(condition.mechanism(id)).isEmpty();
    assertThat(condition.cause(id)).isEmpty();
    assertThat(condition.stage(id)).isEmpty();
    assertThat(condition.sign(id)).isEmpty();
    assertThat(condition.complication(id)).isEmpty();
    assertThat(condition.form(id)).isEmpty();
    assertThat(condition.diagnosticMethod(id)).isEmpty();
    assertThat(condition.differential(id)).isEmpty();
    assertThat(condition.treatment(id)).isEmpty();
    assertThat(condition.outlook(id)).isEmpty();
    assertThat(condition.item(id)).isEmpty();
    assertThat(condition.source(id)).isEmpty();
    assertThat(condition.bodySite(id)).isEmpty();
    assertThat(condition.codeSystem(id)).isEmpty();
  }

  @Test
  void anItemIsNoStatementAndAStatementNoItem() {
    assertThat(condition.item("form-finding")).isEmpty();
    assertThat(condition.statement("form")).isEmpty();
    assertThat(condition.form("other-form").orElseThrow().statement("form-finding")).isEmpty();
  }

  @Test
  void treatmentsAreFoundByType() {
    assertThat(condition.treatments(DrugTherapy.class))
        .extracting(DrugTherapy::id)
        .containsExactly("drug");
    assertThat(condition.treatments(FolkRemedy.class))
        .extracting(FolkRemedy::id)
        .containsExactly("remedy");
    assertThat(condition.treatments(Treatment.class)).isEqualTo(condition.treatments());
    assertThat(
            small()
                .treatments(List.of(SmallCondition.remedy().build()))
                .build()
                .treatments(Procedure.class))
        .isEmpty();
  }

  @Test
  void treatmentsAreFoundByCategoryInDatasetOrder() {
    Procedure second =
        SmallCondition.procedure()
            .id("another-procedure")
            .name("Another procedure")
            .standingStatementId("another-finding")
            .technique(List.of())
            .claimedBenefits(List.of())
            .statements(List.of(finding("another-finding").build()))
            .build();
    Condition more = small().addTreatments(second).build();
    assertThat(more.treatments(Treatment.Category.SURGERY))
        .extracting(Treatment::id)
        .containsExactly("procedure", "another-procedure");
    assertThat(more.treatments(Treatment.Category.MEDICATION))
        .extracting(Treatment::id)
        .containsExactly("drug");
  }

  @Test
  void treatmentsAreFoundByStandingInDatasetOrder() {
    assertThat(condition.treatments(Standing.ADVISED_AGAINST))
        .extracting(Treatment::id)
        .containsExactly("remedy");
    Condition more =
        withTreatment(
                SmallCondition.diet()
                    .standing(Standing.ADVISED_AGAINST)
                    .addCautions(SmallCondition.caution().build())
                    .build())
            .build();
    assertThat(more.treatments(Standing.ADVISED_AGAINST))
        .extracting(Treatment::id)
        .containsExactly("diet", "remedy");
    assertThat(more.treatments(Standing.ESTABLISHED)).isEmpty();
  }

  @Test
  void everyTreatmentHasOneStanding() {
    assertThat(Standing.values())
        .flatExtracting(condition::treatments)
        .containsExactlyInAnyOrderElementsOf(condition.treatments());
  }

  @Test
  void theDefinitionIsTheStatementThatTheConditionNames() {
    assertThat(condition.definition()).containsSame(condition.statements().get(0));
    assertThat(small().definitionId(Optional.empty()).build().definition()).isEmpty();
  }

  @Test
  void everyTreatmentIsOfOneCategory() {
    assertThat(Treatment.Category.values())
        .flatExtracting(condition::treatments)
        .containsExactlyInAnyOrderElementsOf(condition.treatments());
  }

  @Test
  void itemsStandInReadingOrder() {
    assertThat(condition.items())
        .extracting(ContentItem::id)
        .containsExactly(
            "overview",
            "warning-sign",
            "mechanism",
            "cause",
            "epidemiology",
            "stage",
            "sign",
            "complication",
            "form",
            "other-form",
            "diagnosis",
            "differential",
            "outlook",
            "drug",
            "procedure",
            "massage",
            "diet",
            "remedy",
            "self-care",
            "prevention",
            "pregnancy-note",
            "related");
  }

  @Test
  void theOverviewOfASectionStandsBeforeItsItems() {
    Condition more =
        small()
            .addOverviews(
                overview()
                    .id("treatment-overview")
                    .section(Section.TREATMENT)
                    .statements(List.of(finding("treatment-statement").build()))
                    .build())
            .build();
    assertThat(more.items())
        .extracting(ContentItem::id)
        .containsSubsequence("outlook", "treatment-overview", "drug")
        .startsWith("overview");
    assertThat(more.overview(Section.TREATMENT)).contains(more.overviews().get(1));
    assertThat(more.overview(Section.DEFINITION)).contains(more.overviews().get(0));
    assertThat(more.overview(Section.OUTLOOK)).isEmpty();
  }

  @Test
  void folkRemediesFollowTheOtherTreatmentsWhereverTheyStandInTheDataset() {
    Condition turned =
        small()
            .treatments(List.of(SmallCondition.remedy().build(), SmallCondition.drug().build()))
            .build();
    assertThat(turned.treatments()).extracting(Treatment::id).containsExactly("remedy", "drug");
    assertThat(turned.items()).extracting(ContentItem::id).containsSubsequence("drug", "remedy");
  }

  @Test
  void itemsAreFoundBySectionTheOverviewFirst() {
    assertThat(condition.items(Section.DEFINITION)).isEqualTo(condition.overviews());
    assertThat(condition.items(Section.SIGNS))
        .extracting(ContentItem::id)
        .containsExactly("stage", "sign", "complication");
    assertThat(Section.values()).flatExtracting(condition::items).isEqualTo(condition.items());
  }

  @Test
  void itemsAreFoundByType() {
    assertThat(condition.items(Form.class)).isEqualTo(condition.forms());
    assertThat(condition.items(Treatment.class)).isEqualTo(condition.treatments());
    assertThat(condition.items(ContentItem.class)).isEqualTo(condition.items());
  }

  @Test
  void formsAreFoundByWhatTheyAreDistinguishedBy() {
    assertThat(condition.forms(Form.Basis.PATTERN)).extracting(Form::id).containsExactly("form");
    assertThat(condition.forms(Form.Basis.CAUSE))
        .extracting(Form::id)
        .containsExactly("other-form");
  }

  @Test
  void whatIsComputedIsComputedOnce() {
    assertThat(condition.items()).isSameAs(condition.items());
    assertThat(condition.statements()).isSameAs(condition.statements());
    assertThat(condition.forPatients()).isSameAs(condition.forPatients());
    assertThat(condition.index()).isSameAs(condition.index());
    assertThat(condition.search()).isSameAs(condition.search());
  }

  @Test
  void whatIsForPatientsHasNoUnsafeClaim() {
    Condition forPatients = condition.forPatients();
    assertThat(forPatients).isEqualTo(condition.filter(Statements.safeForPatients()));
    assertThat(forPatients.statement("remedy-claim")).isEmpty();
    assertThat(forPatients.statement("remedy-finding")).isPresent();
    assertThat(forPatients.statement("overview-claim")).isPresent();
  }

  @Test
  void aStatementLeadsToItsItem() {
    assertThat(condition.items())
        .allSatisfy(
            item ->
                assertThat(item.statements())
                    .allSatisfy(each -> assertThat(condition.itemOf(each)).isSameAs(item)));
  }

  @Test
  void aForeignStatementIsRefused() {
    assertUnknown(
        () -> condition.itemOf(finding("elsewhere").build()),
        "no item has the statement 'elsewhere'");
    assertUnknown(
        () -> condition.itemOf(finding("form-finding").text("Other words.").build()),
        "no item has the statement 'form-finding'");
    assertUnknown(
        () -> condition.itemOf(finding("\u202Eelsewhere").build()),
        "no item has the statement '\\u202Eelsewhere'");
  }

  @Test
  void statementsStandInReadingOrder() {
    assertThat(condition.statements())
        .extracting(Statement::id)
        .startsWith("overview-claim", "warning-finding", "mechanism-second", "mechanism-first")
        .endsWith("self-care-finding", "prevention-finding", "pregnancy-finding", "related-finding")
        .hasSize(24);
  }

  @Test
  void theStepsOfAMechanismStandInTheirOwnOrder() {
    assertThat(condition.mechanisms().get(0).steps())
        .extracting(Statement::id)
        .containsExactly("mechanism-first", "mechanism-second");
  }

  @Test
  void aCitationLeadsToItsSource() {
    Citation citation = condition.outlooks().get(0).statements().get(0).citations().get(0);
    assertThat(condition.source(citation)).isEqualTo(condition.sources().get(1));
  }

  @Test
  void aForeignCitationIsRefused() {
    Citation foreign = toTrial().sourceId("elsewhere").build();
    assertUnknown(() -> condition.source(foreign), "no source has the id 'elsewhere'");
  }

  @Test
  void anInvolvementLeadsToItsSite() {
    SiteInvolvement involvement = condition.forms().get(0).sites().get(0);
    assertThat(condition.bodySite(involvement)).isEqualTo(condition.bodySites().get(0));
  }

  @Test
  void aForeignInvolvementIsRefused() {
    SiteInvolvement foreign = site("form-finding").siteId("tail").build();
    assertUnknown(() -> condition.bodySite(foreign), "no body site has the id 'tail'");
  }

  @Test
  void aStatementComesFromAnArticleIfItCitesOne() {
    assertThat(condition.statement("overview-claim").map(Statement::origin))
        .contains(Statement.Origin.ARTICLE);
    assertThat(condition.statement("outlook-finding").map(Statement::origin))
        .contains(Statement.Origin.LITERATURE);
  }

  @Test
  void onlyAnAssessedStatementHasAVerdict() {
    assertThat(condition.statement("remedy-claim").flatMap(Statement::verdict))
        .contains(Verdict.UNSAFE);
    assertThat(condition.statement("outlook-finding").flatMap(Statement::verdict)).isEmpty();
  }

  @Test
  void theSentencesOfAnOutlineAreCountedFromOne() {
    Source article = condition.sources().get(0);
    assertThat(article.sentenceIds()).containsExactly("text-1", "text-2", "text-3");
    assertThat(condition.sources().get(1).sentenceIds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "article-two", "article-"})
  void anArticlesIdBeginsWithArticle(String id) {
    assertThat(Source.isArticleId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles", "an-article", "Article", ""})
  void noOtherIdIsAnArticles(String id) {
    assertThat(Source.isArticleId(id)).isFalse();
  }

  @Test
  void theDatesOfAnEditionAreDates() {
    assertThat(condition.edition().reviewedOn()).isEqualTo("2026-11-22");
    assertThat(condition.edition().nextReviewDue()).isEqualTo("2027-11-22");
  }

  private static void assertUnknown(ThrowingCallable lookUp, String message) {
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(lookUp).withMessage(message);
  }
}
