package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.AssessmentBuilder;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ConditionBuilder;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.EditionBuilder;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyMapTest {
  private static final Condition CALCINOSIS = SkinCalcinosis.condition();
  private static final int MOST_BYTES = 8_192;

  static Stream<Form> forms() {
    return Stream.concat(CALCINOSIS.forms().stream(), CALCINOSIS.forPatients().forms().stream());
  }

  private static BodyMap map(String form) {
    return BodyMap.of(CALCINOSIS, CALCINOSIS.form(form).orElseThrow()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aMapIsSmallWellFormedAndSaysInWordsWhatItShows(Form form) {
    BodyMap.of(CALCINOSIS, form)
        .ifPresent(
            map -> {
              assertThat(map.svg().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
              String text = Pages.parsed(map.svg()).getDocumentElement().getTextContent();
              assertThat(text).contains(form.name()).contains(map.caption());
            });
  }

  @Test
  void whatTheFigureLacksIsNamedAndNotPainted() {
    assertThat(map("universal-calcinosis").caption()).contains("Not drawn: muscle");
    assertThat(BodyMap.of(CALCINOSIS, CALCINOSIS.form("secondary-calcinosis").orElseThrow()))
        .as("the skin as a whole")
        .isEmpty();
  }

  @Test
  void strengthsDifferByPatternAndNotByColourAlone() {
    String svg = map("dystrophic-calcinosis").svg();
    assertThat(svg)
        .contains("fill=\"currentColor\" stroke=\"currentColor\" d=")
        .contains("url(#map-usual)", "url(#map-occasional)")
        .contains("Most often", "Often", "Sometimes");
    assertThat(map("heel-prick-nodules").svg()).doesNotContain("map-usual", "Sometimes");
  }

  @Test
  void aSiteMarksWhatIsPartOfIt() {
    int limbs = paths("milia-like-calcinosis");
    int heel = paths("heel-prick-nodules");
    assertThat(limbs).isGreaterThan(3 * heel);
  }

  @Test
  void whatRestsOnAClaimThatDoesNotHoldIsNotDrawn() {
    Condition refuted =
        CALCINOSIS.withStatement(
            "article-forms-3",
            claim ->
                new StatementBuilder()
                    .from(claim)
                    .assessment(
                        new AssessmentBuilder()
                            .verdict(Verdict.CONTRADICTED)
                            .reason("Studies say otherwise.")
                            .build())
                    .build());
    Form form = refuted.form("circumscribed-calcinosis").orElseThrow();
    assertThat(BodyMap.of(refuted, form)).isEmpty();
  }

  @Test
  void aCaptionHasTheLimitsOfWhatItRestsOn() {
    String limits =
        CALCINOSIS
            .statement("article-forms-6")
            .flatMap(Statement::assessment)
            .flatMap(Assessment::limits)
            .orElseThrow();
    assertThat(map("universal-calcinosis").caption()).contains(limits);
  }

  @Test
  void germanNounsKeepTheirCapitalsAndEnglishOnesHaveNone() {
    Condition german = SkinCalcinosis.condition(Locale.GERMAN).orElseThrow();
    Form form = german.form("calciphylaxis").orElseThrow();
    assertThat(BodyMap.of(german, form).orElseThrow().caption()).contains("Bauch");
    assertThat(map("calciphylaxis").caption()).contains("belly");
    Edition edition = CALCINOSIS.edition();
    Condition shouted =
        new ConditionBuilder()
            .from(CALCINOSIS)
            .edition(new EditionBuilder().from(edition).language("EN-gb").build())
            .build();
    assertThat(BodyMap.of(shouted, shouted.form("calciphylaxis").orElseThrow()))
        .hasValueSatisfying(map -> assertThat(map.caption()).contains("belly"));
  }

  /** How much is painted, by the length of what draws it. */
  private static int paths(String form) {
    return List.of(map(form).svg().split("<path fill=", -1)).stream()
        .skip(1)
        .mapToInt(painted -> painted.indexOf("/>"))
        .sum();
  }
}
