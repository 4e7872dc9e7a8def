package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Treatment;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds how literature is told to clinicians: exactly, and with its conflicts. */
class LiteratureTest {
  private static final List<Statement> FOR_CLINICIANS =
      CALCINOSIS.statements().stream()
          .filter(Statements.fromLiterature().and(Statements.writtenFor(Audience.CLINICIANS)))
          .toList();

  /** "of 568", "in 53 patients", "215 women", "in juvenile dermatomyositis". */
  private static final Pattern POPULATION =
      Pattern.compile(
          "(?i)\\b(of|in|among|over) (the |over |about |only )?[0-9]|[0-9] (\\S+"
              + " ){0,4}(patients|people|children|mothers|women|men|babies|families|papers)|\\b(of|in|with|for)"
              + " [^.;%]*"
              + "(patients|people|children|sclerosis|dermatomyositis|calciphylaxis|myositis|body)\\b");

  @Test
  void aShareNamesItsPopulation() {
    assertThat(FOR_CLINICIANS)
        .filteredOn(statement -> statement.text().contains("%"))
        // The share of experts who agreed is of no patients.
        .filteredOn(statement -> !statement.text().contains("agreement"))
        .hasSizeGreaterThan(40)
        .filteredOn(statement -> !POPULATION.matcher(statement.text()).find())
        .extracting(Statement::id)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hard-skin disease",
        "hard skin",
        "a blood thinner",
        "skin death",
        "small open channels",
        "disturbed blood levels",
        "muscle and skin inflammation",
        "a muscle and skin disease",
        "small lumps",
        "cutting out",
        "bone drugs",
        "weak bones",
        "X-ray",
        "open sores",
        "drugs that calm inflammation",
        "a high blood pressure illness"
      })
  void cliniciansAreSparedTheGlosses(String gloss) {
    assertThat(FOR_CLINICIANS)
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(statement.text()).as(statement.id()).doesNotContain("(" + gloss));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warfarin-sources-disagree",
        "idiopathic-class-disputed",
        "calciphylaxis-place-disputed",
        "frequency-depends-on-method",
        "placental-calcium-sources-disagree",
        "rna-polymerase-iii-disputed",
        "colchicine-interactions-disagree"
      })
  void aConflictBetweenSourcesIsShownWithBothSidesCited(String conflict) {
    assertThat(statement(conflict).citations()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "intravenous-thiosulfate, intravenous-thiosulfate-pooled-2023,"
        + " intravenous-thiosulfate-first-line",
    "excision, excision-197-patients, excision-28-patients",
    "early-immunosuppression, treat-to-target-juvenile-dermatomyositis,"
        + " early-immunosuppression-lowers-calcinosis"
  })
  void theNewestSourceLeads(String treatment, String newest, String older) {
    assertThat(item(Treatment.class, treatment).statements())
        .extracting(Statement::id)
        .containsSubsequence(newest, older);
  }

  @ParameterizedTest
  @CsvSource({
    "tnf-blockers-60-children, of how many is not shown",
    "juvenile-deposits-resolve-or-recur, 31 of 184",
    "excision-28-patients, Seventeen of the 28 also had drugs",
    "early-immunosuppression-lowers-calcinosis, is linked with",
    "ulcers-154-of-316, 'for that unit, not for all patients'",
    "newborns-16-of-16-healed, with conservative care",
    "lower-bone-density-with-calcinosis, known for 68 patients only",
    "warfarin-advised-against, one small randomised trial and four retrospective",
    "phosphate-and-kidney-matter, In chronic kidney disease",
    "circumscripta-limb-or-joint, an extremity or a joint",
    "bisphosphonates-case-reports, Examples"
  })
  void theFigureKeepsItsLimit(String statement, String limit) {
    assertThat(statement(statement).text()).contains(limit);
  }
}
