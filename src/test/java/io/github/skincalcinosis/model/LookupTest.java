package io.github.skincalcinosis.model;

import static io.github.skincalcinosis.model.SmallCondition.code;
import static io.github.skincalcinosis.model.SmallCondition.elbow;
import static io.github.skincalcinosis.model.SmallCondition.finding;
import static io.github.skincalcinosis.model.SmallCondition.overview;
import static io.github.skincalcinosis.model.SmallCondition.site;
import static io.github.skincalcinosis.model.SmallCondition.small;
import static io.github.skincalcinosis.model.SmallCondition.toTrial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
  private final Condition condition = SmallCondition.build();

  @Test
  void anIdFindsItsFormCauseTreatmentItemAndStatement() {
    assertThat(condition.form("other-form")).contains(condition.forms().get(1));
    assertThat(condition.cause("cause")).contains(condition.causes().get(0));
    assertThat(condition.treatment("remedy")).contains(condition.treatments().get(4));
    assertThat(condition.item("outlook")).contains(condition.outlooks().get(0));
    assertThat(condition.item("drug")).contains(condition.treatments().get(0));
    assertThat(condition.statement("outlook-finding"))
        .contains(condition.outlooks().get(0).statements().get(0));
    assertThat(condition.forms().get(0).statement("form-finding"))
        .contains(condition.forms().get(0).statements().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "", "Form", "sign", "sign-finding", "trial", "A form"})
  void anIdOfNoneOfThemFindsNothing(String id) {
    assertThat(condition.form(id)).isEmpty();
    assertThat(condition.cause(id)).isEmpty();
    assertThat(condition.treatment(id)).isEmpty();
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
            .statement("another-finding")
            .technique(List.of())
            .claimedBenefits(List.of())
            .statements(List.of(finding("another-finding").build()))
            .build();
    Condition more = small().addTreatments(second).build();
    assertThat(more.treatments(TreatmentCategory.SURGERY))
        .extracting(Treatment::id)
        .containsExactly("procedure", "another-procedure");
    assertThat(more.treatments(TreatmentCategory.MEDICATION))
        .extracting(Treatment::id)
        .containsExactly("drug");
  }

  @Test
  void everyTreatmentIsOfOneCategory() {
    assertThat(TreatmentCategory.values())
        .flatExtracting(condition::treatments)
        .containsExactlyInAnyOrderElementsOf(condition.treatments());
  }

  @Test
  void itemsStandInReadingOrder() {
    assertThat(condition.items())
        .extracting(ContentItem::id)
        .containsExactly(
            "overview",
            "mechanism",
            "cause",
            "stage",
            "sign",
            "complication",
            "form",
            "other-form",
            "epidemiology",
            "diagnosis",
            "differential",
            "pregnancy-note",
            "drug",
            "procedure",
            "massage",
            "diet",
            "remedy",
            "prevention",
            "outlook",
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
        .containsSubsequence("pregnancy-note", "treatment-overview", "drug")
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
  void itemsAreFoundByTheCodesOfTheirSitesAndSubstances() {
    assertThat(condition.itemsCoded("icd", "E83.5"))
        .extracting(ContentItem::id)
        .containsExactly("sign", "form", "drug");
    assertThat(condition.itemsCoded("icd", "L94.2")).isEmpty();
    assertThat(condition.itemsCoded("mesh", "E83.5")).isEmpty();
  }

  @Test
  void itemsAreFoundByTheirOwnCodesAlone() {
    Code own = code().code("L94.2").build();
    BodySite knee = elbow().id("knee").codes(List.of()).build();
    Condition more =
        small()
            .outlooks(List.of(SmallCondition.outlook().addCodes(own).build()))
            .signs(
                List.of(
                    SmallCondition.sign()
                        .sites(List.of(site("sign-finding").site("knee").build()))
                        .build()))
            .addBodySites(knee)
            .build();
    assertThat(more.itemsCoded("icd", "L94.2"))
        .extracting(ContentItem::id)
        .containsExactly("outlook");
    assertThat(more.itemsCoded("icd", "E83.5"))
        .extracting(ContentItem::id)
        .containsExactly("form", "drug");
  }

  @Test
  void statementsStandInReadingOrder() {
    assertThat(condition.statements())
        .extracting(Statement::id)
        .startsWith("overview-claim", "mechanism-second", "mechanism-first", "cause-finding")
        .endsWith("remedy-claim", "prevention-finding", "outlook-finding", "related-finding")
        .hasSize(21);
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
    Citation foreign = toTrial().source("elsewhere").build();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> condition.source(foreign))
        .withMessage("no source has the id 'elsewhere'");
  }

  @Test
  void anInvolvementLeadsToItsSite() {
    SiteInvolvement involvement = condition.forms().get(0).sites().get(0);
    assertThat(condition.bodySite(involvement)).isEqualTo(condition.bodySites().get(0));
  }

  @Test
  void aForeignInvolvementIsRefused() {
    SiteInvolvement foreign = site("form-finding").site("tail").build();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> condition.bodySite(foreign))
        .withMessage("no body site has the id 'tail'");
  }

  @Test
  void aStatementComesFromAnArticleIfItCitesOne() {
    assertThat(condition.statement("overview-claim").map(Statement::origin))
        .contains(Origin.ARTICLE);
    assertThat(condition.statement("outlook-finding").map(Statement::origin))
        .contains(Origin.LITERATURE);
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
    assertThat(article.sentences()).containsExactly("text-1", "text-2", "text-3");
    assertThat(condition.sources().get(1).sentences()).isEmpty();
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
}
