package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.FolkRemedy;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeForPatientsTest {
  private static final Condition SAFE = CALCINOSIS.filter(Statements.safeForPatients());

  @Test
  void exactlyTheseStatementsAreRemoved() {
    List<Statement> removed = new ArrayList<>(CALCINOSIS.statements());
    removed.removeAll(SAFE.statements());
    assertThat(removed)
        .extracting(
            statement -> statement.id() + " " + statement.verdict().map(Verdict::name).orElse("-"))
        .containsExactlyInAnyOrderElementsOf(
            table("not-for-patients.tsv").stream().map(row -> String.join(" ", row)).toList());
  }

  @Test
  void noTreatmentIsLeftThatOnlyARefusedClaimProposes() {
    assertThat(SAFE.treatments())
        .extracting(Treatment::id)
        .doesNotContain(
            "potassium-iodide",
            "ammonium-chloride",
            "electrocoagulation",
            "massage",
            "ozokerite",
            "paraffin",
            "ultraviolet",
            "spa-treatment",
            "low-calcium-diet",
            "salt-reduction",
            "garlic-tincture")
        .contains("excision", "curettage", "therapeutic-exercise", "diltiazem");
    assertThat(SAFE.treatments())
        .allSatisfy(
            treatment ->
                assertThat(Statements.safeForPatients())
                    .accepts(treatment.statement(treatment.statementId()).orElseThrow()));
  }

  @Test
  void nothingOfTheFolkRemedysRecipeOrDosesIsLeft() {
    assertThat(SAFE.treatments(FolkRemedy.class))
        .allSatisfy(
            remedy -> {
              assertThat(remedy.ingredients()).isEmpty();
              assertThat(remedy.preparation()).isEmpty();
              assertThat(remedy.schedule()).isEmpty();
            });
    assertThat(SAFE.statements())
        .noneMatch(statement -> statement.text().matches("(?i).*\\b(drops?|tincture)\\b.*"));
  }

  @Test
  void noDrugStatementGivesADoseOrSpeaksToTheReader() {
    for (DrugTherapy drug : SAFE.treatments(DrugTherapy.class)) {
      for (Statement statement : drug.statements()) {
        assertThat(statement.text())
            .doesNotContainPattern("(?i)\\b[0-9]+(\\.[0-9]+)? ?(mg|g|ml|mL)\\b")
            .doesNotContainPattern("(?i)\\b(you|your|take|should take|must take)\\b");
      }
    }
  }

  @Test
  void everyDrugThatIsLeftKeepsItsCautions() {
    assertThat(SAFE.treatments(DrugTherapy.class))
        .isNotEmpty()
        .allSatisfy(drug -> assertThat(drug.cautions()).isNotEmpty());
  }

  @Test
  void warfarinIsThereOnlyWithTheAdviceAgainstIt() {
    DrugTherapy warfarin = (DrugTherapy) SAFE.treatment("warfarin").orElseThrow();
    assertThat(warfarin.name()).isEqualTo("Warfarin (advised against)");
    assertThat(warfarin.cautions().get(0).text()).contains("advises against");
    assertThat(warfarin.statements().get(0).text()).contains("should not be used");
  }

  @Test
  void elderlyWomenAreNoLongerNamed() {
    assertThat(SAFE.form("circumscribed-calcinosis").orElseThrow().populations()).hasSize(1);
  }
}
