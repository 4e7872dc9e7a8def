package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Population;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {
  @Test
  void theArticleDistinguishesThreePatterns() {
    assertThat(CALCINOSIS.forms())
        .filteredOn(form -> form.basis() == Form.Basis.PATTERN)
        .extracting(Form::id)
        .containsExactly(
            "circumscribed-calcinosis", "universal-calcinosis", "secondary-calcinosis");
    assertThat(verdict("article-forms-1")).isEqualTo(Verdict.OUTDATED);
  }

  @Test
  void circumscribedCalcinosisSitsMainlyOnTheArms() {
    assertThat(item(Form.class, "circumscribed-calcinosis").sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .contains(
            tuple("upper-limb", SiteInvolvement.Strength.PREDOMINANT),
            tuple("elbow", SiteInvolvement.Strength.PREDOMINANT),
            tuple("hand", SiteInvolvement.Strength.PREDOMINANT),
            tuple("finger", SiteInvolvement.Strength.PREDOMINANT));
  }

  @Test
  void circumscribedCalcinosisOccursAtAnyAge() {
    Form circumscribed = item(Form.class, "circumscribed-calcinosis");
    assertThat(circumscribed.populations())
        .filteredOn(Population::statementId, "article-forms-11a")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(
            tuple(
                Optional.empty(),
                Optional.of(Population.AgeGroup.ANY),
                Population.Tendency.OCCURS));
  }

  @Test
  void thatElderlyWomenGetItMostIsOnlyTheArticlesWord() {
    Form circumscribed = item(Form.class, "circumscribed-calcinosis");
    assertThat(circumscribed.populations())
        .filteredOn(Population::statementId, "article-forms-11b")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(
            tuple(
                Optional.of(Population.Sex.FEMALE),
                Optional.of(Population.AgeGroup.OLDER_ADULT),
                Population.Tendency.MORE_OFTEN));
    assertThat(verdict("article-forms-11b")).isEqualTo(Verdict.UNSUPPORTED);
  }

  @Test
  void metabolicIsAnOutdatedNameForTheCircumscribedForm() {
    assertThat(verdict("article-forms-2")).isEqualTo(Verdict.OUTDATED);
    assertThat(item(Form.class, "circumscribed-calcinosis").synonyms())
        .contains("calcinosis circumscripta");
  }

  @Test
  void universalCalcinosisSitsMainlyOnLimbsButtocksAndBack() {
    assertThat(item(Form.class, "universal-calcinosis").sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .contains(
            tuple("limbs", SiteInvolvement.Strength.PREDOMINANT),
            tuple("elbow", SiteInvolvement.Strength.PREDOMINANT),
            tuple("knee", SiteInvolvement.Strength.PREDOMINANT),
            tuple("buttocks", SiteInvolvement.Strength.PREDOMINANT),
            tuple("back", SiteInvolvement.Strength.PREDOMINANT));
  }

  @Test
  void universalCalcinosisMostlyAffectsTheYoung() {
    assertThat(item(Form.class, "universal-calcinosis").populations())
        .filteredOn(Population::statementId, "article-forms-12")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(
            tuple(
                Optional.empty(),
                Optional.of(Population.AgeGroup.YOUNG),
                Population.Tendency.MORE_OFTEN));
    assertThat(verdict("article-forms-12")).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void universalCalcinosisDischargesACrumblyWhiteYellowMass() {
    Form universal = item(Form.class, "universal-calcinosis");
    assertThat(universal.discharge())
        .extracting(Detail::text)
        .contains("crumbly white-yellow mass");
    assertThat(universal.synonyms()).contains("calcinosis universalis");
  }

  @Test
  void openSoresOfUniversalCalcinosisAreNotReliablyPainless() {
    assertThat(verdict("article-forms-7")).isEqualTo(Verdict.SUPPORTED);
    assertThat(verdict("article-forms-7-painless")).isEqualTo(Verdict.CONTRADICTED);
    assertThat(verdict("article-forms-7-gummas")).isEqualTo(Verdict.OUTDATED);
  }

  @Test
  void secondaryCalcinosisFillsTumoursInflamedAreasAndScars() {
    Form secondary = item(Form.class, "secondary-calcinosis");
    assertThat(secondary.sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .contains(tuple("skin", SiteInvolvement.Strength.PREDOMINANT));
    assertThat(secondary.synonyms()).contains("dystrophic calcinosis");
    assertThat(statement("article-forms-8").text()).contains("tumours", "inflamed areas", "scars");
  }

  @Test
  void secondaryCalcinosisNeedsNoExcessOfCalcium() {
    assertThat(verdict("article-forms-8-excess")).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void secondaryCalcinosisGoesWithDermatomyositisAndSclerodermaAndNotTheOtherWayRound() {
    assertThat(statement("article-forms-9").text()).contains("dermatomyositis", "scleroderma");
    assertThat(statement("article-forms-9").readings())
        .anySatisfy(reading -> assertThat(reading.meaning()).isEqualTo("often accompanies"));
  }

  @Test
  void buttocksAndBackEachRestOnTheirOwnStatement() {
    assertThat(item(Form.class, "universal-calcinosis").sites())
        .filteredOn(SiteInvolvement::siteId, "back")
        .extracting(SiteInvolvement::statementId)
        .containsExactly("article-forms-6-back");
    assertThat(item(Form.class, "universal-calcinosis").sites())
        .filteredOn(SiteInvolvement::siteId, "buttocks")
        .extracting(SiteInvolvement::statementId)
        .containsExactly("article-forms-6-buttocks");
  }
}
