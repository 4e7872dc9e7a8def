package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Differential;
import io.github.skincalcinosis.model.Epidemiology;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.SerumMinerals;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LiteratureTest {
  @Test
  void fiveTypesByCauseStandBesideThreePatterns() {
    assertThat(CALCINOSIS.forms())
        .filteredOn(form -> form.basis() == Form.Basis.CAUSE)
        .extracting(Form::id)
        .containsExactly(
            "dystrophic-calcinosis",
            "metastatic-calcinosis",
            "idiopathic-calcinosis",
            "iatrogenic-calcinosis",
            "calciphylaxis");
    assertThat(CALCINOSIS.forms())
        .filteredOn(form -> form.basis() == Form.Basis.PATTERN)
        .hasSize(3);
  }

  @Test
  void bloodCalciumIsNormalInTheCommonestTypeAndDisturbedInTheMetastaticOne() {
    assertThat(calcium("dystrophic-calcinosis")).isEqualTo(SerumMinerals.Level.NORMAL);
    assertThat(calcium("idiopathic-calcinosis")).isEqualTo(SerumMinerals.Level.NORMAL);
    assertThat(calcium("metastatic-calcinosis")).isEqualTo(SerumMinerals.Level.ABNORMAL);
    assertThat(calcium("calciphylaxis")).isEqualTo(SerumMinerals.Level.VARIABLE);
    assertThat(item(Form.class, "iatrogenic-calcinosis").serumMinerals()).isEmpty();
  }

  private static SerumMinerals.Level calcium(String form) {
    return item(Form.class, form).serumMinerals().map(SerumMinerals::calcium).orElseThrow();
  }

  @Test
  void theTwoClassificationsAreConnectedButNeverRenamed() {
    assertThat(item(Form.class, "dystrophic-calcinosis").relations())
        .anySatisfy(
            relation -> {
              assertThat(relation.formId()).isEqualTo("secondary-calcinosis");
              assertThat(relation.match()).isEqualTo(Match.CLOSE);
            });
    assertThat(item(Form.class, "universal-calcinosis").relations())
        .allMatch(relation -> relation.match() == Match.RELATED)
        .isNotEmpty();
  }

  @Test
  void countedFrequenciesAgreeWithTheWordsOnWhichTheyRest() {
    List<Frequency> frequencies =
        CALCINOSIS.epidemiology().stream().flatMap(each -> each.frequencies().stream()).toList();
    assertThat(frequencies).hasSizeGreaterThanOrEqualTo(7);
    for (Frequency frequency : frequencies) {
      String words = statement(frequency.statementId()).text();
      frequency.count().ifPresent(count -> assertThat(words).contains(grouped(count)));
      frequency.total().ifPresent(total -> assertThat(words).contains(grouped(total)));
      frequency.lowestPercent().ifPresent(low -> assertThat(words).contains(low.toPlainString()));
      frequency
          .highestPercent()
          .ifPresent(high -> assertThat(words).contains(high.toPlainString()));
    }
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Test
  void systemicSclerosisIsCountedInThreeCohorts() {
    assertThat(item(Epidemiology.class, "frequency-in-systemic-sclerosis").frequencies())
        .extracting(
            frequency -> frequency.count().orElseThrow() + "/" + frequency.total().orElseThrow())
        .containsExactly("1290/5218", "300/1305", "215/568");
  }

  @Test
  void missingLookAlikesAreAdded() {
    assertThat(CALCINOSIS.differentials())
        .extracting(Differential::id)
        .contains("gouty-tophus", "rheumatoid-nodule", "pilomatricoma", "osteoma-cutis");
  }

  @Test
  void calciphylaxisIsARedFlag() {
    assertThat(item(Form.class, "calciphylaxis").cautions())
        .anyMatch(caution -> caution.severity() == Caution.Severity.HIGH);
  }

  @Test
  void conflictsBetweenSourcesAreShownWithBothSidesCited() {
    for (String id :
        List.of(
            "warfarin-sources-disagree",
            "idiopathic-class-disputed",
            "calciphylaxis-place-disputed",
            "frequency-depends-on-method")) {
      assertThat(statement(id).citations()).as(id).hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void everyAssessmentThatIsNotSupportedNamesItsEvidenceOrSaysThatNoneWasFound() {
    for (Statement statement : Bundled.articleStatements()) {
      Verdict verdict = statement.verdict().orElseThrow();
      boolean silent =
          statement.assessment().orElseThrow().evidence().isEmpty()
              && verdict != Verdict.SUPPORTED
              && verdict != Verdict.UNCLEAR;
      if (silent) {
        assertThat(statement.assessment().orElseThrow().reason())
            .as(statement.id())
            .containsPattern("No (study|source|trial)\\b.* was found");
      }
    }
  }

  @Test
  void everyPublicationHasATitleAndAWayToFindIt() {
    assertThat(CALCINOSIS.sources())
        .filteredOn(source -> source.kind() != Source.Kind.ARTICLE)
        .filteredOn(
            source -> source.doi().isEmpty() && source.pmid().isEmpty() && source.url().isEmpty())
        .as("known by journal, volume and page alone")
        .extracting(Source::id)
        .containsExactly("boulman-2005", "koo-1999", "potassium-iodide-vasculitis-1981");
    assertThat(CALCINOSIS.sources()).allMatch(source -> !source.title().isBlank());
    assertThat(CALCINOSIS.source(statement("no-treatment-proven").citations().get(0)).container())
        .isPresent();
  }

  @Test
  void aFigureStandsInAStatementThatCitesAPublication() {
    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> statement.origin() == Statement.Origin.LITERATURE)
        .filteredOn(statement -> statement.text().contains(" %"))
        .isNotEmpty()
        .allMatch(statement -> !statement.citations().isEmpty());
  }
}
