package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.dataset.EditionDiff;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.render.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The German edition: what is for patients, wholly in German and nothing else changed.
 *
 * <p>How hard it is to read is measured by the first Wiener Sachtextformel (Bamberger and Vanecek
 * 1984), which gives a school grade: 0.1935 × words of three and more syllables in per cent +
 * 0.1672 × words per sentence + 0.1297 × words of more than six letters in per cent − 0.0327 ×
 * words of one syllable in per cent − 0.875.
 */
class GermanTest {
  private static final Condition GERMAN = SkinCalcinosis.condition(Locale.GERMANY).orElseThrow();

  private static final Pattern VOWELS = Pattern.compile("ie|ei|ai|au|eu|äu|aa|ee|oo|[aeiouyäöü]");

  @Test
  void thereIsContentInTheLanguagesThatAreNamedAndInNoOther() {
    assertThat(SkinCalcinosis.availableLocales())
        .containsExactly(Locale.ENGLISH, Locale.GERMAN)
        .allSatisfy(locale -> assertThat(SkinCalcinosis.condition(locale)).isPresent());
    assertThat(SkinCalcinosis.condition(Locale.UK)).containsSame(CALCINOSIS);
    assertThat(SkinCalcinosis.condition(Locale.FRENCH)).isEmpty();
    assertThat(SkinCalcinosis.condition(Locale.ROOT)).isEmpty();
  }

  @Test
  void nothingDiffersButTheLanguage() {
    EditionDiff diff = EditionDiff.structure(CALCINOSIS.forPatients(), GERMAN);
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.untranslated())
        .extracting(EditionDiff.Untranslated::text)
        .as("names and abbreviations that German shares")
        .isSubsetOf(
            "Calcinosis cutis",
            "CUA",
            "KI",
            "Diltiazem",
            "JAKi",
            "Rituximab",
            "IVIG",
            "Warfarin",
            "PPI");
  }

  @Test
  void itIsForPatientsAloneAndSaysThatNoClinicianHasReviewedIt() {
    assertThat(GERMAN.forPatients()).isEqualTo(GERMAN);
    assertThat(GERMAN.edition().language()).isEqualTo("de");
    assertThat(GERMAN.edition().version()).isEqualTo(CALCINOSIS.edition().version());
    assertThat(GERMAN.edition().disclaimer()).contains("nicht ärztlich geprüft");
  }

  @Test
  void whatIsAdvisedAgainstSaysSo() {
    for (ContentItem item : CALCINOSIS.forPatients().items()) {
      for (Statement statement : item.statements()) {
        if (statement.text().startsWith("Not advised")) {
          assertThat(GERMAN.statement(statement.id()).orElseThrow().text())
              .containsPattern("wird (davon )?abgeraten");
        }
      }
    }
  }

  @Test
  void eachTermThatSaysWhereItIsFromIsUsed() {
    String german = DatasetWriter.toJson(GERMAN);
    for (List<String> row : Bundled.table("german-terms.tsv")) {
      assertThat(german).contains(row.get(0));
      assertThat(row).hasSize(3).allSatisfy(cell -> assertThat(cell).isNotBlank());
    }
  }

  @Test
  void eachNameSaysWhereItIsFrom() {
    List<String> terms =
        Bundled.table("german-terms.tsv").stream()
            .map(row -> row.get(0).toLowerCase(Locale.ROOT))
            .toList();
    List<String> names = new ArrayList<>(GERMAN.synonyms());
    names.add(GERMAN.name());
    names.add(GERMAN.plainName());
    GERMAN.treatments(DrugTherapy.class).forEach(drug -> names.add(drug.name()));
    GERMAN.treatments(FolkRemedy.class).forEach(remedy -> names.add(remedy.name()));
    GERMAN.forms().forEach(form -> names.add(form.name()));
    assertThat(names)
        .allSatisfy(name -> assertThat(terms).anyMatch(name.toLowerCase(Locale.ROOT)::contains));
  }

  @Test
  void theGuideShowsTermsOfTheTable() throws IOException {
    List<String> shown =
        Files.readString(Path.of("src/site/markdown/content.md"))
            .lines()
            .dropWhile(line -> !line.startsWith("| German |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.replaceAll("\\[[^]]*]\\(([^)]*)\\)", "$1"))
            .toList();
    assertThat(shown)
        .isNotEmpty()
        .isSubsetOf(
            Bundled.table("german-terms.tsv").stream()
                .map(row -> "| " + String.join(" | ", row) + " |")
                .toList());
  }

  @Test
  void figuresAreTheSame() {
    for (Statement statement : CALCINOSIS.forPatients().statements()) {
      assertThat(digits(GERMAN.statement(statement.id()).orElseThrow().text()))
          .as(statement.id())
          .isEqualTo(digits(statement.text()));
    }
  }

  private static List<String> digits(String text) {
    return Pattern.compile("[0-9]+").matcher(text).results().map(each -> each.group()).toList();
  }

  @Test
  void aPageIsWhollyGerman() {
    String page = HtmlRenderer.builder().build().renderPage(GERMAN);
    assertThat(page)
        .contains("<html lang=\"de\">", "Hautkalzinose", "Zuletzt überprüft", "Schwangerschaft")
        .doesNotContain("Contents", "References", "Warning:", "Not advised", "Last reviewed");
  }

  @Test
  void halfOfItIsBelowGradeEightAndNothingAboveFourteen() {
    List<String> texts = new ArrayList<>();
    for (ContentItem item : GERMAN.items()) {
      item.statements().forEach(statement -> texts.add(statement.text()));
      item.cautions().forEach(caution -> texts.add(caution.display()));
    }
    GERMAN.warningSigns().forEach(sign -> texts.add(sign.action()));
    double[] grades = texts.stream().mapToDouble(GermanTest::grade).sorted().toArray();
    assertThat(grades[grades.length / 2]).isLessThanOrEqualTo(8.0);
    assertThat(grades[grades.length - 1]).isLessThanOrEqualTo(14.0);
  }

  @Test
  void theFormulaGivesWhatItIsKnownToGive() {
    // Four words of one syllable in one sentence: 0.1672 * 4 - 0.0327 * 100 - 0.875.
    assertThat(grade("Ich bin sehr krank.")).isCloseTo(-3.4762, within(0.001));
    assertThat(syllables("Kalzium")).isEqualTo(3);
    assertThat(syllables("häufig")).isEqualTo(2);
  }

  private static double grade(String text) {
    List<String> words =
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1)).filter(w -> !w.isEmpty()).toList();
    long sentences = Math.max(1, Pattern.compile("[.!?:]+(\\s|$)").matcher(text).results().count());
    double hundred = 100.0 / words.size();
    double many = words.stream().filter(word -> syllables(word) >= 3).count() * hundred;
    double large = words.stream().filter(word -> word.length() > 6).count() * hundred;
    double one = words.stream().filter(word -> syllables(word) == 1).count() * hundred;
    return 0.1935 * many
        + 0.1672 * words.size() / sentences
        + 0.1297 * large
        - 0.0327 * one
        - 0.875;
  }

  private static long syllables(String word) {
    return Math.max(1, VOWELS.matcher(word.toLowerCase(Locale.ROOT)).results().count());
  }

  @Test
  void noTextSpeaksEnglish() {
    Set<String> english = Set.of("the", "you", "your", "with", "and", "lumps", "doctor", "today");
    for (Statement statement : GERMAN.statements()) {
      assertThat(statement.text().toLowerCase(Locale.ROOT).split("[^a-zäöüß]+", -1))
          .doesNotContainAnyElementsOf(english);
    }
  }
}
