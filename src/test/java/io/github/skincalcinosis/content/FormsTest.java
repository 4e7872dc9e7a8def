package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.AgeGroup;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.FormBasis;
import io.github.skincalcinosis.model.Population;
import io.github.skincalcinosis.model.Sex;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.SiteStrength;
import io.github.skincalcinosis.model.Tendency;
import io.github.skincalcinosis.model.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {
  @Test
  void theArticleDistinguishesThreePatterns() {
    assertThat(CALCINOSIS.forms())
        .filteredOn(form -> form.basis() == FormBasis.PATTERN)
        .extracting(Form::id)
        .containsExactly(
            "circumscribed-calcinosis", "universal-calcinosis", "secondary-calcinosis");
    assertThat(verdict("article-forms-1")).isEqualTo(Verdict.OUTDATED);
  }

  @Test
  void circumscribedCalcinosisSitsMainlyOnTheArms() {
    assertThat(item(Form.class, "circumscribed-calcinosis").sites())
        .extracting(SiteInvolvement::site, SiteInvolvement::strength)
        .contains(
            tuple("upper-limb", SiteStrength.PREDOMINANT),
            tuple("elbow", SiteStrength.PREDOMINANT),
            tuple("hand", SiteStrength.PREDOMINANT),
            tuple("finger", SiteStrength.PREDOMINANT));
  }

  @Test
  void circumscribedCalcinosisOccursAtAnyAge() {
    Form circumscribed = item(Form.class, "circumscribed-calcinosis");
    assertThat(circumscribed.populations())
        .filteredOn(Population::statement, "article-forms-11a")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(tuple(Optional.empty(), Optional.of(AgeGroup.ANY), Tendency.OCCURS));
  }

  @Test
  void thatElderlyWomenGetItMostIsOnlyTheArticlesWord() {
    Form circumscribed = item(Form.class, "circumscribed-calcinosis");
    assertThat(circumscribed.populations())
        .filteredOn(Population::statement, "article-forms-11b")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(
            tuple(Optional.of(Sex.FEMALE), Optional.of(AgeGroup.OLDER_ADULT), Tendency.MORE_OFTEN));
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
        .extracting(SiteInvolvement::site, SiteInvolvement::strength)
        .contains(
            tuple("limbs", SiteStrength.PREDOMINANT),
            tuple("elbow", SiteStrength.PREDOMINANT),
            tuple("knee", SiteStrength.PREDOMINANT),
            tuple("buttocks", SiteStrength.PREDOMINANT),
            tuple("back", SiteStrength.PREDOMINANT));
  }

  @Test
  void universalCalcinosisMostlyAffectsTheYoung() {
    assertThat(item(Form.class, "universal-calcinosis").populations())
        .filteredOn(Population::statement, "article-forms-12")
        .extracting(Population::sex, Population::ageGroup, Population::tendency)
        .containsExactly(tuple(Optional.empty(), Optional.of(AgeGroup.YOUNG), Tendency.MORE_OFTEN));
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
        .extracting(SiteInvolvement::site, SiteInvolvement::strength)
        .contains(tuple("skin", SiteStrength.PREDOMINANT));
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
        .filteredOn(SiteInvolvement::site, "back")
        .extracting(SiteInvolvement::statement)
        .containsExactly("article-forms-6-back");
    assertThat(item(Form.class, "universal-calcinosis").sites())
        .filteredOn(SiteInvolvement::site, "buttocks")
        .extracting(SiteInvolvement::statement)
        .containsExactly("article-forms-6-buttocks");
  }
}
