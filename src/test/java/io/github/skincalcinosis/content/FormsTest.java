package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.BodySite;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Form.Basis;
import io.github.skincalcinosis.model.FormRelation;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Population;
import io.github.skincalcinosis.model.SerumMinerals;
import io.github.skincalcinosis.model.SerumMinerals.Level;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.SiteInvolvement.Strength;
import io.github.skincalcinosis.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
  @Test
  void twoPatternsOfTheArticleStandBesideTheTypesByCause() {
    assertThat(CALCINOSIS.forms(Basis.PATTERN))
        .extracting(Form::id)
        .containsExactly("circumscribed-calcinosis", "universal-calcinosis");
    assertThat(CALCINOSIS.forms(Basis.CAUSE))
        .extracting(Form::id)
        .containsExactly(
            "secondary-calcinosis",
            "dystrophic-calcinosis",
            "metastatic-calcinosis",
            "idiopathic-calcinosis",
            "iatrogenic-calcinosis",
            "calciphylaxis");
  }

  @ParameterizedTest
  @CsvSource({
    "scrotal-calcinosis, idiopathic-calcinosis, BROAD",
    "milia-like-calcinosis, idiopathic-calcinosis, BROAD",
    "subepidermal-calcified-nodule, idiopathic-calcinosis, BROAD",
    "heel-prick-nodules, iatrogenic-calcinosis, BROAD",
    "tumoral-calcinosis, idiopathic-calcinosis, RELATED"
  })
  void aSubtypeBelongsToOneOfThem(String subtype, String form, Match match) {
    assertThat(CALCINOSIS.forms(Basis.SUBTYPE)).hasSize(5);
    assertThat(item(Form.class, subtype).basis()).isEqualTo(Basis.SUBTYPE);
    assertThat(item(Form.class, subtype).relations())
        .extracting(FormRelation::formId, FormRelation::match)
        .contains(tuple(form, match));
  }

  @Test
  void everyFormHasItsSites() {
    assertThat(CALCINOSIS.forms())
        .allSatisfy(form -> assertThat(form.sites()).as(form.id()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "circumscribed-calcinosis, upper-limb, PREDOMINANT",
    "circumscribed-calcinosis, elbow, PREDOMINANT",
    "circumscribed-calcinosis, hand, PREDOMINANT",
    "circumscribed-calcinosis, finger, PREDOMINANT",
    "universal-calcinosis, limbs, PREDOMINANT",
    "universal-calcinosis, elbow, PREDOMINANT",
    "universal-calcinosis, knee, PREDOMINANT",
    "universal-calcinosis, buttocks, USUAL",
    "universal-calcinosis, muscle, OCCASIONAL",
    "secondary-calcinosis, skin, PREDOMINANT",
    "dystrophic-calcinosis, hand, PREDOMINANT",
    "dystrophic-calcinosis, thumb, OCCASIONAL",
    "metastatic-calcinosis, large-joints, USUAL",
    "scrotal-calcinosis, scrotum, PREDOMINANT",
    "subepidermal-calcified-nodule, ear, PREDOMINANT",
    "tumoral-calcinosis, hip, PREDOMINANT",
    "heel-prick-nodules, heel, PREDOMINANT",
    "calciphylaxis, abdomen, PREDOMINANT",
    "calciphylaxis, leg, PREDOMINANT"
  })
  void theFormSitsThere(String form, String site, Strength strength) {
    assertThat(item(Form.class, form).sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .contains(tuple(site, strength));
  }

  @Test
  void theButtocksRestOnTheirOwnStatementAndTheBackIsTheArticlesWordAlone() {
    assertThat(item(Form.class, "universal-calcinosis").sites())
        .filteredOn(SiteInvolvement::siteId, "buttocks")
        .extracting(SiteInvolvement::statementId)
        .containsExactly("article-forms-6-buttocks");
    assertThat(verdict("article-forms-6-back")).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(CALCINOSIS.bodySite("back")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "thumb, finger",
    "finger, hand",
    "hand, upper-limb",
    "elbow, upper-limb",
    "upper-limb, limbs",
    "heel, foot",
    "foot, leg",
    "leg, limbs",
    "buttocks, trunk",
    "abdomen, trunk",
    "ear, head"
  })
  void aSiteIsPartOfALargerOne(String part, String whole) {
    assertThat(CALCINOSIS.bodySite(part).flatMap(BodySite::partOfId)).contains(whole);
  }

  @Test
  void whoLooksForTheArmFindsWhatSitsOnTheThumb() {
    assertThat(CALCINOSIS.formsAt("upper-limb")).containsAll(CALCINOSIS.formsAt("thumb"));
    assertThat(CALCINOSIS.formsAt("thumb")).extracting(Form::id).contains("dystrophic-calcinosis");
  }

  @Test
  void circumscribedCalcinosisIsMoreOftenInWomen() {
    // "At any age" and "elderly women" are the article's word alone, and no typed fact.
    assertThat(item(Form.class, "circumscribed-calcinosis").populations())
        .extracting(
            Population::sex, Population::ageGroup, Population::tendency, Population::statementId)
        .containsExactly(
            tuple(
                Optional.of(Population.Sex.FEMALE),
                Optional.empty(),
                Population.Tendency.MORE_OFTEN,
                "circumscripta-women-and-sites"));
  }

  @Test
  void universalCalcinosisAffectsTheYoungAndIsMoreOftenInWomen() {
    // "Often" compares nothing; that women have it more often is told by literature.
    assertThat(item(Form.class, "universal-calcinosis").populations())
        .extracting(
            Population::sex, Population::ageGroup, Population::tendency, Population::statementId)
        .containsExactly(
            tuple(
                Optional.empty(),
                Optional.of(Population.AgeGroup.YOUNG),
                Population.Tendency.OCCURS,
                "article-forms-12"),
            tuple(
                Optional.of(Population.Sex.FEMALE),
                Optional.empty(),
                Population.Tendency.MORE_OFTEN,
                "universalis-age-and-sex"));
  }

  @Test
  void universalCalcinosisDischargesACrumblyWhiteYellowMass() {
    assertThat(item(Form.class, "universal-calcinosis").discharge())
        .singleElement()
        .satisfies(mass -> assertThat(mass.text()).isEqualTo("crumbly white-yellow mass"));
  }

  @ParameterizedTest
  @CsvSource({
    "dystrophic-calcinosis, NORMAL, NORMAL",
    "idiopathic-calcinosis, NORMAL, NORMAL",
    "metastatic-calcinosis, VARIABLE, VARIABLE",
    "calciphylaxis, VARIABLE, VARIABLE",
    "tumoral-calcinosis, NORMAL, VARIABLE"
  })
  void bloodCalciumIsNormalInTheCommonestType(String form, Level calcium, Level phosphate) {
    assertThat(item(Form.class, form).serumMinerals().stream())
        .extracting(SerumMinerals::calcium, SerumMinerals::phosphate)
        .containsExactly(tuple(calcium, phosphate));
  }

  @Test
  void theTwoClassificationsAreConnectedButNeverRenamed() {
    assertThat(item(Form.class, "dystrophic-calcinosis").relations())
        .extracting(FormRelation::formId, FormRelation::match)
        .containsExactly(tuple("secondary-calcinosis", Match.CLOSE));
    assertThat(item(Form.class, "secondary-calcinosis").synonyms())
        .doesNotContain("dystrophic calcinosis");
    assertThat(item(Form.class, "universal-calcinosis").relations())
        .isNotEmpty()
        .allMatch(relation -> relation.match() == Match.RELATED);
  }

  @Test
  void aFormIsFoundByItsLatinName() {
    assertThat(CALCINOSIS.named("Calcinosis Universalis"))
        .containsExactly(item(Form.class, "universal-calcinosis"));
    assertThat(CALCINOSIS.named("calcinosis circumscripta"))
        .containsExactly(item(Form.class, "circumscribed-calcinosis"));
  }
}
