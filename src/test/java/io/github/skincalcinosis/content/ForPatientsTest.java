package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.FOR_PATIENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.WarningSign;
import io.github.skincalcinosis.model.WarningSign.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a patient is shown; it is printed to {@code target/for-patients.txt}, to be read. */
class ForPatientsTest {
  private static final PatientsPage PAGE = new PatientsPage(FOR_PATIENTS);

  @BeforeAll
  static void print() throws IOException {
    Path page = Path.of("target", "for-patients.txt");
    Files.createDirectories(page.getParent());
    Files.writeString(page, PAGE.toString());
  }

  @Test
  void theWholePageTakesTenMinutesToReadAloud() {
    assertThat(PAGE.words()).isLessThanOrEqualTo(1900);
    assertThat(PAGE.headings()).hasSizeLessThanOrEqualTo(45);
    assertThat(FOR_PATIENTS.statements()).hasSizeBetween(110, 150);
  }

  @Test
  void itAnswersInTheOrderInWhichPatientsAsk() {
    assertThat(Stream.of(Section.values()).filter(of -> !FOR_PATIENTS.items(of).isEmpty()))
        .containsExactly(
            Section.DEFINITION,
            Section.WHEN_TO_SEEK_HELP,
            Section.CAUSES,
            Section.FORMS,
            Section.OUTLOOK,
            Section.TREATMENT,
            Section.FOLK_REMEDIES,
            Section.SELF_CARE,
            Section.PREGNANCY,
            Section.QUESTIONS);
    assertThat(FOR_PATIENTS.statements().get(0)).isEqualTo(CALCINOSIS.definition().orElseThrow());
  }

  @Test
  void whatIsMostUrgentComesFirstAndWhatIsNotAdvisedLast() {
    assertThat(PAGE.groups())
        .containsExactly(
            "Get emergency help now",
            "See a doctor today",
            "Make an appointment",
            "In use today",
            "May be tried",
            "Still being studied",
            "Not advised",
            "Do",
            "Do not");
  }

  @Test
  void everyWarningSignHasItsUrgency() {
    assertThat(FOR_PATIENTS.warningSigns())
        .extracting(WarningSign::id, WarningSign::urgency)
        .containsExactlyInAnyOrder(
            tuple("spreading-infection", Urgency.EMERGENCY),
            tuple("very-ill-baby-or-child", Urgency.EMERGENCY),
            tuple("painful-purple-or-black-skin", Urgency.EMERGENCY),
            tuple("finger-that-stays-white-blue-or-black", Urgency.EMERGENCY),
            tuple("hot-swollen-lump-or-pus", Urgency.URGENT),
            tuple("finger-sore-in-scleroderma", Urgency.URGENT),
            tuple("painful-rash-on-warfarin", Urgency.URGENT),
            tuple("child-weaker-or-moving-less", Urgency.URGENT),
            tuple("lump-has-broken-open", Urgency.ROUTINE),
            tuple("new-lump", Urgency.ROUTINE));
  }

  @Test
  void everythingThatIsWrittenForPatientsIsSafeForThem() {
    assertThat(CALCINOSIS.statements())
        .filteredOn(Statements.writtenFor(Audience.PATIENTS))
        .isEqualTo(FOR_PATIENTS.statements())
        .allMatch(statement -> statement.origin() == Statement.Origin.LITERATURE);
  }

  @Test
  void noGraveWarningIsLostOnTheWayToPatients() {
    assertThat(graveWarnings(FOR_PATIENTS))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(graveWarnings(CALCINOSIS));
    assertThat(PAGE.toString().lines()).containsAll(graveWarnings(CALCINOSIS));
  }

  private static List<String> graveWarnings(Condition condition) {
    return condition.items().stream()
        .flatMap(item -> item.cautions().stream())
        .filter(caution -> caution.severity() == Caution.Severity.HIGH)
        .map(caution -> "[!] " + caution.display())
        .toList();
  }

  @Test
  void whatIsAdvisedAgainstStaysAndSaysSoItself() {
    List<ContentItem> advisedAgainst =
        Stream.concat(
                CALCINOSIS.treatments(Standing.ADVISED_AGAINST).stream(),
                CALCINOSIS.selfCareMeasures().stream()
                    .filter(measure -> measure.advice() == SelfCareMeasure.Advice.DO_NOT))
            .toList();
    assertThat(advisedAgainst)
        .isNotEmpty()
        .allSatisfy(
            item -> {
              ContentItem shown = FOR_PATIENTS.item(item.id()).orElseThrow();
              assertThat(shown.statements().get(0).text())
                  .as(item.id())
                  .startsWith("Not advised")
                  .contains("because");
              assertThat(shown.cautions()).as(item.id()).isNotEmpty().isEqualTo(item.cautions());
            });
  }

  @Test
  void noRecipeNoDoseAndNoScheduleReachesPatients() {
    assertThat(FOR_PATIENTS.treatments(FolkRemedy.class))
        .isNotEmpty()
        .allSatisfy(
            remedy -> {
              assertThat(remedy.ingredients()).isEmpty();
              assertThat(remedy.preparation()).isEmpty();
              assertThat(remedy.schedule()).isEmpty();
            });
    assertThat(PAGE.toString())
        .doesNotContainPattern("(?i)\\b[0-9]+ ?(mg|g|ml|grams?|drops?|tablets?)\\b")
        .doesNotContainPattern("(?i)\\b(drops?|glass|times a day|(once|twice) a day|every day)\\b");
  }

  @Test
  void aShareIsToldAsSoManyOutOfSoMany() {
    assertThat(PAGE.toString()).doesNotContain("%").doesNotContainIgnoringCase("percent");
  }
}
