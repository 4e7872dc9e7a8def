package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Complication;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.Occurrence.Term;
import io.github.skincalcinosis.model.Sign;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.SiteInvolvement.Strength;
import io.github.skincalcinosis.model.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
  @Test
  void theCourseGoesFromSilentOverNodulesToOpenNodulesAndStiffJoints() {
    assertThat(CALCINOSIS.stages())
        .extracting(Stage::id, Stage::order, Stage::signIds, Stage::complicationIds)
        .containsExactly(
            tuple("silent-stage", 1, List.of(), List.of()),
            tuple(
                "nodule-stage",
                2,
                List.of(
                    "firm-nodules",
                    "discomfort",
                    "pain-to-touch",
                    "itch",
                    "flaking",
                    "inflammation-of-overlying-skin"),
                List.of()),
            tuple(
                "advanced-stage",
                3,
                List.of("white-yellow-discharge"),
                List.of("nodule-opening", "nodule-inflammation", "nodule-infection")),
            tuple(
                "severe-stage",
                4,
                List.of(),
                List.of("limited-joint-movement", "loss-of-joint-mobility")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"discomfort", "itch", "flaking", "firm-nodules", "inflammation-of-overlying-skin"})
  void howOftenIsNotToldByAnySource(String sign) {
    assertThat(item(Sign.class, sign).occurrence())
        .hasValueSatisfying(occurrence -> assertThat(occurrence.term()).isEqualTo(Term.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({
    "tenderness-in-systemic-sclerosis, 29 %, OCCASIONAL",
    "extrusion-in-systemic-sclerosis, 20 %, OCCASIONAL",
    "infection-share-in-systemic-sclerosis, 2 %, VERY_RARE"
  })
  void painOpeningAndInfectionAreGradedByACohortOfSystemicSclerosis(
      String statement, String share, Term term) {
    assertThat(statement(statement).text()).contains("systemic sclerosis", share);
    assertThat(occurrences())
        .filteredOn(Occurrence::statementId, statement)
        .extracting(Occurrence::term, Occurrence::when)
        .containsExactly(tuple(term, Optional.of("in systemic sclerosis")));
  }

  @Test
  void noSignAndNoComplicationIsCalledAbsent() {
    assertThat(occurrences())
        .isNotEmpty()
        .extracting(Occurrence::term)
        .doesNotContain(Term.EXCLUDED);
  }

  private static List<Occurrence> occurrences() {
    return Stream.concat(
            CALCINOSIS.signs().stream().flatMap(sign -> sign.occurrence().stream()),
            CALCINOSIS.complications().stream().flatMap(each -> each.occurrence().stream()))
        .toList();
  }

  @Test
  void theSkinIsCalmOnlyWhileTheNodulesAreYoung() {
    assertThat(Stream.of("discomfort", "inflammation-of-overlying-skin"))
        .extracting(sign -> item(Sign.class, sign).occurrence().flatMap(Occurrence::when))
        .containsOnly(Optional.of("in early nodules"));
  }

  @Test
  void nodulesSitMostOftenAtHandsFingersFeetAndLargeJoints() {
    assertThat(item(Sign.class, "firm-nodules").sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .containsExactlyInAnyOrder(
            tuple("hand", Strength.PREDOMINANT),
            tuple("finger", Strength.PREDOMINANT),
            tuple("large-joints", Strength.PREDOMINANT),
            tuple("foot", Strength.PREDOMINANT));
  }

  @Test
  void inSystemicSclerosisTheHandsLeadAndTheThumbsFollowFarBehind() {
    assertThat(item(Sign.class, "sites-in-systemic-sclerosis").sites())
        .extracting(SiteInvolvement::siteId, SiteInvolvement::strength)
        .contains(tuple("hand", Strength.PREDOMINANT), tuple("thumb", Strength.OCCASIONAL));
    assertThat(statement("systemic-sclerosis-hand-sites").text()).contains("70 %", "19 %");
  }

  @ParameterizedTest
  @CsvSource({
    "nodule-opening, fistulas",
    "nodule-infection, pus",
    "nodule-infection, redness of the skin",
    "nodule-infection, soreness",
    "nodule-infection, 'spread to muscle, bone or blood'",
    "skin-ulcers, infection",
    "pain-stiff-joints-and-disability, disability"
  })
  void aComplicationHasItsConsequences(String complication, String consequence) {
    assertThat(item(Complication.class, complication).consequences())
        .extracting(Detail::text)
        .contains(consequence);
  }

  @ParameterizedTest
  @CsvSource({
    "limited-joint-movement, many nodules",
    "loss-of-joint-mobility, severe skin calcinosis",
    "nodule-infection, germs that get into the nodules"
  })
  void aComplicationHasItsTriggers(String complication, String trigger) {
    assertThat(item(Complication.class, complication).triggers())
        .extracting(Detail::text)
        .contains(trigger);
  }

  @Test
  void whatPressureDoesIsMarkedAsTheArticlesWord() {
    Complication inflammation = item(Complication.class, "nodule-inflammation");
    assertThat(inflammation.triggers())
        .extracting(Detail::text)
        .containsExactly("pressure on the tissue beneath, as the article holds");
    assertThat(inflammation.consequences())
        .extracting(Detail::text)
        .contains("swelling, as the article holds");
  }
}
