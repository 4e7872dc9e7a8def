package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static io.github.skincalcinosis.content.Bundled.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Complication;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.Reading;
import io.github.skincalcinosis.model.Sign;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.Stage;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import org.junit.jupiter.api.Test;

class SignsTest {
  @Test
  void theCourseGoesFromSilentOverNodulesToOpenNodulesAndStiffJoints() {
    assertThat(CALCINOSIS.stages())
        .extracting(Stage::id)
        .containsSubsequence("silent-stage", "nodule-stage", "advanced-stage", "severe-stage");
    assertThat(CALCINOSIS.stages())
        .extracting(Stage::order)
        .startsWith(1)
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void theFirstStageIsSilent() {
    Stage silent = item(Stage.class, "silent-stage");
    assertThat(silent.signIds()).isEmpty();
    assertThat(silent.complicationIds()).isEmpty();
    assertThat(statement("article-clinical-picture-1a").text()).contains("no signs");
  }

  @Test
  void closedNodulesAreFirmAndMostlyCauseNoTrouble() {
    Stage nodules = item(Stage.class, "nodule-stage");
    assertThat(nodules.signIds())
        .contains(
            "firm-nodules",
            "discomfort",
            "pain-to-touch",
            "itch",
            "flaking",
            "inflammation-of-overlying-skin");
    assertThat(nodules.complicationIds()).isEmpty();
  }

  @Test
  void inTheAdvancedStageNodulesOpenInflameAndGetInfected() {
    Stage advanced = item(Stage.class, "advanced-stage");
    assertThat(advanced.signIds()).contains("white-yellow-discharge");
    assertThat(advanced.complicationIds())
        .contains("nodule-opening", "nodule-inflammation", "nodule-infection");
  }

  @Test
  void inTheSevereStageJointsStiffen() {
    assertThat(item(Stage.class, "severe-stage").complicationIds())
        .contains("limited-joint-movement", "loss-of-joint-mobility");
  }

  @Test
  void nodulesAndDischargeArePresent() {
    assertThat(CALCINOSIS.signs())
        .extracting(Sign::id, Sign::presence)
        .contains(
            tuple("firm-nodules", Sign.Presence.PRESENT),
            tuple("white-yellow-discharge", Sign.Presence.PRESENT));
  }

  @Test
  void troublePainItchAndInflammationAreAbsentEarlyOn() {
    assertThat(CALCINOSIS.signs())
        .extracting(Sign::id, Sign::presence)
        .contains(
            tuple("discomfort", Sign.Presence.ABSENT),
            tuple("pain-to-touch", Sign.Presence.ABSENT),
            tuple("itch", Sign.Presence.ABSENT),
            tuple("flaking", Sign.Presence.UNCLEAR),
            tuple("inflammation-of-overlying-skin", Sign.Presence.ABSENT));
  }

  @Test
  void theSkinIsCalmOnlyWhileTheNodulesAreYoungAndFreeOfGerms() {
    assertThat(item(Sign.class, "discomfort").when()).contains("in early nodules");
    assertThat(item(Sign.class, "inflammation-of-overlying-skin").when())
        .contains("in early nodules");
    assertThat(item(Sign.class, "pain-to-touch").when())
        .contains("in nodules that are not infected");
  }

  @Test
  void nodulesDoNotHurtAlthoughTheArticlePrintsThatTheyDo() {
    Statement painless = statement("article-clinical-picture-2b");
    assertThat(painless.text()).contains("painless");
    assertThat(painless.readings())
        .extracting(Reading::printed, Reading::meaning, Reading::confidence)
        .contains(tuple("painful to the touch", "painless to the touch", Reading.Confidence.HIGH));
  }

  @Test
  void whetherNodulesFlakeCannotBeTold() {
    assertThat(verdict("article-clinical-picture-2d")).isEqualTo(Verdict.UNCLEAR);
    assertThat(statement("article-clinical-picture-2d").readings())
        .extracting(Reading::confidence)
        .containsExactly(Reading.Confidence.MODERATE, Reading.Confidence.LOW);
  }

  @Test
  void nodulesSitAtHandsFingersFeetAndLargeJoints() {
    Sign nodules = item(Sign.class, "firm-nodules");
    assertThat(nodules.sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .contains(
            tuple("hand", SiteInvolvement.Strength.USUAL),
            tuple("finger", SiteInvolvement.Strength.USUAL),
            tuple("foot", SiteInvolvement.Strength.USUAL),
            tuple("large-joints", SiteInvolvement.Strength.USUAL));
    assertThat(nodules.statement("article-clinical-picture-7"))
        .hasValueSatisfying(statement -> assertThat(statement.text()).contains("other places"));
  }

  @Test
  void openedNodulesReleaseACrumblyWhiteYellowMass() {
    assertThat(item(Sign.class, "white-yellow-discharge").when())
        .contains("after a nodule has opened");
    assertThat(statement("article-clinical-picture-5").text()).contains("crumbly", "white-yellow");
  }

  @Test
  void openedNodulesFormFistulas() {
    assertThat(item(Complication.class, "nodule-opening").statements())
        .extracting(Statement::id)
        .contains("article-clinical-picture-4a", "article-clinical-picture-4b");
    assertThat(statement("article-clinical-picture-4b").text()).contains("Fistulas");
  }

  @Test
  void pressureOnTheTissueBeneathIsSaidToInflameNodules() {
    Complication inflammation = item(Complication.class, "nodule-inflammation");
    assertThat(inflammation.triggers())
        .filteredOn(Detail::text, "pressure of nodules on the tissue beneath")
        .singleElement()
        .satisfies(trigger -> assertThat(verdict(trigger)).isEqualTo(Verdict.UNSUPPORTED));
    assertThat(inflammation.consequences()).extracting(Detail::text).contains("swelling");
  }

  @Test
  void infectionBringsPusRednessAndSoreness() {
    Complication infection = item(Complication.class, "nodule-infection");
    assertThat(infection.consequences())
        .extracting(Detail::text)
        .contains("redness of the skin", "soreness");
    assertThat(statement("article-clinical-picture-10").text()).contains("infect", "pus");
  }

  @Test
  void manyNodulesLimitJointsAndSevereDiseaseStopsThem() {
    assertThat(item(Complication.class, "limited-joint-movement").triggers())
        .extracting(Detail::text)
        .contains("many nodules");
    assertThat(item(Complication.class, "loss-of-joint-mobility").triggers())
        .extracting(Detail::text)
        .contains("severe skin calcinosis");
  }

  @Test
  void theDiseaseOfAdultsLastsForYears() {
    assertThat(verdict("article-clinical-picture-13")).isEqualTo(Verdict.QUALIFIED);
    assertThat(statement("article-clinical-picture-13").text()).contains("adults", "years");
  }
}
