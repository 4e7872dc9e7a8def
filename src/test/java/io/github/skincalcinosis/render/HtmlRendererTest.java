package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.OccurrenceBuilder;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Sign;
import io.github.skincalcinosis.model.SignBuilder;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.StatementBuilder;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlRendererTest {
  private static final Condition CALCINOSIS = SkinCalcinosis.condition();
  private static final String FOR_PATIENTS = HtmlRenderer.builder().build().render(CALCINOSIS);
  private static final String FOR_CLINICIANS =
      HtmlRenderer.builder().audience(Audience.CLINICIANS).build().render(CALCINOSIS);

  @Test
  void patientsAreTheAudienceUnlessAnotherIsAskedFor() {
    assertThat(HtmlRenderer.builder().audience(Audience.PATIENTS).build().render(CALCINOSIS))
        .isEqualTo(FOR_PATIENTS);
  }

  @Test
  void patientsSeeNoStatementThatIsNotForThem() {
    Set<String> safe = new HashSet<>();
    CALCINOSIS.forPatients().statements().forEach(statement -> safe.add(statement.id()));
    Document page = Pages.parsed(FOR_PATIENTS);
    for (Statement statement : CALCINOSIS.statements()) {
      boolean shown =
          Pages.elements(page).stream()
              .anyMatch(element -> element.getAttribute("id").equals(statement.id()));
      assertThat(shown).as(statement.id()).isEqualTo(safe.contains(statement.id()));
    }
  }

  @Test
  void everyStatementIsShownWithItsLimitsAndEveryVerdictThatDoesNotHoldBeforeItsClaim() {
    Document page = Pages.parsed(FOR_CLINICIANS);
    for (Statement statement : CALCINOSIS.statements()) {
      String text = Pages.byId(page, statement.id()).getTextContent();
      assertThat(text).contains(statement.text());
      statement.assessment().ifPresent(in -> assertThat(text).contains(in.reason()));
      statement
          .assessment()
          .flatMap(in -> in.limits())
          .ifPresent(in -> assertThat(text).contains(in));
      statement
          .verdict()
          .ifPresent(verdict -> assertThat(text.strip()).startsWith("Verdict: " + word(verdict)));
    }
    Document patients = Pages.parsed(FOR_PATIENTS);
    for (Statement statement : CALCINOSIS.forPatients().statements()) {
      assertThat(Pages.byId(patients, statement.id()).getTextContent())
          .contains(statement.display());
    }
  }

  private static String word(Verdict verdict) {
    return Words.of(CALCINOSIS).of(verdict);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void cautionsStandInTheirItemTheGravestFirstBeforeWhatTheyConcern(Audience audience) {
    String fragment = audience == Audience.PATIENTS ? FOR_PATIENTS : FOR_CLINICIANS;
    Document page = Pages.parsed(fragment);
    for (ContentItem item : Outline.view(CALCINOSIS, audience).items()) {
      String text = Pages.of(page, item).getTextContent();
      int last = -1;
      for (Caution.Severity severity : Caution.Severity.values()) {
        for (Caution caution : item.cautions()) {
          if (caution.severity() == severity) {
            int here = text.indexOf(caution.text());
            assertThat(here).as(item.id() + ": " + caution.text()).isGreaterThan(last);
            assertThat(text.substring(here)).contains(caution.action());
            last = here;
          }
        }
      }
      for (Statement statement : item.statements()) {
        if (!CALCINOSIS.definitionId().orElse("").equals(statement.id())) {
          assertThat(text.indexOf(statement.text())).as(statement.id()).isGreaterThan(last);
        }
      }
    }
  }

  @Test
  void everyWarningSignSaysWhatToDo() {
    Document page = Pages.parsed(FOR_PATIENTS);
    for (WarningSign sign : CALCINOSIS.forPatients().warningSigns()) {
      assertThat(Pages.of(page, sign).getTextContent()).contains(sign.action());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void idsAreUniqueBeginWithThePrefixAndAreFoundByTheLinks(int level) {
    String fragment =
        HtmlRenderer.builder()
            .audience(Audience.CLINICIANS)
            .headingLevel(level)
            .idPrefix("cc-")
            .build()
            .render(CALCINOSIS);
    Document page = Pages.parsed(fragment);
    List<String> ids = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Element element : Pages.elements(page)) {
      Stream.of(element.getAttribute("id")).filter(id -> !id.isEmpty()).forEach(ids::add);
      Stream.of(element.getAttribute("href"))
          .filter(link -> link.startsWith("#"))
          .forEach(link -> wanted.add(link.substring(1)));
      wanted.addAll(List.of(element.getAttribute("aria-labelledby").split(" ", -1)));
    }
    wanted.removeIf(String::isEmpty);
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("cc-"))
        .containsAll(wanted);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void headingsBeginAtTheLevelAskedForAndSkipNone(int level) {
    Document page =
        Pages.parsed(HtmlRenderer.builder().headingLevel(level).build().render(CALCINOSIS));
    int last = level - 1;
    for (Element element : Pages.elements(page)) {
      if (element.getTagName().matches("h[1-6]")) {
        int here = Integer.parseInt(element.getTagName().substring(1));
        assertThat(here).as(element.getTextContent()).isBetween(level, last + 1);
        last = here;
      }
    }
  }

  @Test
  void thePatientsPageHasAtMostAsManyHeadingsAsOneSurveys() {
    long headings =
        Pages.elements(
                Pages.parsed(HtmlRenderer.builder().references(false).build().render(CALCINOSIS)))
            .stream()
            .filter(element -> element.getTagName().matches("h[1-6]"))
            .count();
    assertThat(headings).isLessThanOrEqualTo(50);
  }

  @Test
  void sectionsAreChosenAndKeepTheirOrder() {
    String fragment =
        HtmlRenderer.builder()
            .sections(Set.of(Section.PREGNANCY, Section.WHEN_TO_SEEK_HELP))
            .build()
            .render(CALCINOSIS);
    assertThat(fragment)
        .contains("section_when-to-seek-help", "section_pregnancy")
        .doesNotContain("section_treatment");
    assertThat(fragment.indexOf("id=\"section_when-to-seek-help\""))
        .isLessThan(fragment.indexOf("id=\"section_pregnancy\""));
  }

  @Test
  void withoutReferencesThereAreNoNumbersThatLeadNowhere() {
    assertThat(HtmlRenderer.builder().references(false).build().render(CALCINOSIS))
        .doesNotContain("sc-refs", "sc-references");
  }

  @Test
  void aFormThatHasSitesIsDrawnUnlessOneDoesNotWantIt() {
    assertThat(FOR_PATIENTS).contains("<svg", "<figcaption>");
    assertThat(HtmlRenderer.builder().bodyMaps(false).build().render(CALCINOSIS))
        .doesNotContain("<svg");
  }

  @Test
  void anEditionWithoutPatientsStatementsHasNoEmptyHeading() {
    Condition bare = Pages.small().filter(statement -> statement.audience() == Audience.CLINICIANS);
    Document page = Pages.parsed(HtmlRenderer.builder().build().render(bare));
    assertThat(Pages.elements(page))
        .noneMatch(element -> element.getTagName().equals("section"))
        .filteredOn(element -> element.getTagName().matches("h[1-6]"))
        .extracting(Element::getTextContent)
        .doesNotContain("");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void whatIsEnglishAroundContentInAThirdLanguageIsMarkedSo(Audience audience) {
    String french =
        SkinCalcinosis.json().replace("\"language\": \"en-GB\"", "\"language\": \"fr\"");
    HtmlRenderer renderer = HtmlRenderer.builder().audience(audience).build();
    Document page = Pages.parsed(renderer.render(DatasetLoader.load(french)));

    List<String> content = strings(french);
    assertThat(Pages.textsIn("fr", page))
        .isNotEmpty()
        .allMatch(text -> content.stream().anyMatch(text::startsWith));
    assertThat(Pages.textsIn("en", page))
        .contains("Contents", "Reference 1", "Get emergency help now", "Not advised", "Front");
    assertThat(renderer.render(CALCINOSIS)).containsOnlyOnce(" lang=");
  }

  /** Each text of an edition. */
  private static List<String> strings(String json) {
    return Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"")
        .matcher(json)
        .results()
        .map(text -> text.group(1).replace("\\\"", "\""))
        .toList();
  }

  @Test
  void theDisclaimerStandsBelowTheDateOfTheReviewBeforeTheContent() {
    String disclaimer = CALCINOSIS.edition().disclaimer();
    assertThat(FOR_PATIENTS)
        .containsOnlyOnce(disclaimer)
        .containsSubsequence("sc-alarm", "Last reviewed", disclaimer, "sc-contents");
  }

  @Test
  void aWholePageHasItsStyleInsideAndLoadsNothing() {
    String page = HtmlRenderer.builder().build().renderPage(CALCINOSIS);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
        .contains(HtmlRenderer.stylesheet(), FOR_PATIENTS)
        .doesNotContain("<script", "<link", "<img", " src=", "url(http", "@import", " style=");
  }

  @Test
  void theDefinitionLeadsOnlyWhereItsSectionIsShown() {
    assertThat(FOR_PATIENTS).contains("class=\"sc-lead\"");
    assertThat(
            HtmlRenderer.builder().sections(Set.of(Section.TREATMENT)).build().render(CALCINOSIS))
        .doesNotContain("sc-lead", "id=\"what-it-is\"");
  }

  @Test
  void whatIsMissingIsNotTakenForWhatIsFound() {
    Statement never =
        new StatementBuilder()
            .from(CALCINOSIS.definition().orElseThrow())
            .id("lumps-never-flake")
            .text("Lumps do not flake.")
            .build();
    Condition absent =
        CALCINOSIS.withItem(
            "flaking",
            Sign.class,
            sign ->
                new SignBuilder()
                    .from(sign)
                    .addStatements(never)
                    .occurrence(
                        new OccurrenceBuilder()
                            .term(Occurrence.Term.EXCLUDED)
                            .statementId(never.id())
                            .build())
                    .build());
    assertThat(HtmlRenderer.builder().build().render(absent)).contains("Not part of the picture.");
    assertThat(MarkdownRenderer.builder().build().render(absent))
        .contains("Not part of the picture.");
  }

  @Test
  void wrongOptionsAreRefusedInWords() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HtmlRenderer.builder().headingLevel(5))
        .withMessage("the heading level is 5: expected 1 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HtmlRenderer.builder().idPrefix("1 x"))
        .withMessage(
            "not a prefix for ids: '1 x'; expected letters, digits, hyphens and underscores, a letter first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HtmlRenderer.builder().sections(Set.of()))
        .withMessage("no section is chosen: a page needs at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkdownRenderer.builder().sections(EnumSet.noneOf(Section.class)))
        .withMessage("no section is chosen: a leaflet needs at least one");
  }
}
