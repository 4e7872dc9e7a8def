package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static io.github.skincalcinosis.content.Bundled.item;
import static io.github.skincalcinosis.content.Bundled.statement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Detail;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Evidence;
import io.github.skincalcinosis.model.IdentifiedPart;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Treatment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a treatment stands today, and what that rests on. */
class StandingTest {
  /** They act on phosphate in kidney disease; whether deposits get better was not studied. */
  private static final Set<String> AGAINST_PHOSPHATE =
      Set.of("low-phosphate-diet", "phosphate-binders");

  @Test
  void theTreatmentsStandAsTheEvidenceHasIt() {
    Map<Standing, String> byStanding =
        Stream.of(Standing.values())
            .collect(
                Collectors.toMap(
                    standing -> standing,
                    standing ->
                        CALCINOSIS.treatments(standing).stream()
                            .map(IdentifiedPart::id)
                            .sorted()
                            .collect(Collectors.joining(" "))));
    assertThat(byStanding)
        .containsEntry(
            Standing.ESTABLISHED,
            "care-of-calciphylaxis care-of-infected-deposits early-immunosuppression excision"
                + " therapeutic-exercise")
        .containsEntry(
            Standing.OPTION,
            "bisphosphonates colchicine diltiazem hand-debulking intralesional-thiosulfate"
                + " low-phosphate-diet minocycline phosphate-binders tnf-blockers"
                + " topical-thiosulfate")
        .containsEntry(
            Standing.EXPERIMENTAL,
            "abatacept co2-laser intravenous-immunoglobulin jak-inhibitors rituximab"
                + " shock-wave-therapy")
        .containsEntry(
            Standing.UNPROVEN,
            "curettage electrocoagulation intravenous-thiosulfate massage ozokerite paraffin"
                + " salt-reduction spa-treatment")
        .containsEntry(
            Standing.ADVISED_AGAINST,
            "ammonium-chloride garlic-tincture low-calcium-diet potassium-iodide ultraviolet"
                + " warfarin");
  }

  @Test
  void aStandingRestsOnLiteratureUnlessTheArticleAloneSpeaksOfTheTreatment() {
    assertThat(CALCINOSIS.treatments())
        .filteredOn(treatment -> treatment.statements().stream().anyMatch(clinicalLiterature()))
        // Literature tells how the current works, and nothing of its use here.
        .filteredOn(treatment -> !treatment.id().equals("electrocoagulation"))
        .allSatisfy(
            treatment -> {
              String id = treatment.standingStatementId().orElse("no statement");
              assertThat(treatment.statement(id)).as(treatment.id()).isPresent();
              assertThat(statement(id)).as(treatment.id()).matches(clinicalLiterature());
            });
  }

  private static Predicate<Statement> clinicalLiterature() {
    return Statements.fromLiterature().and(Statements.writtenFor(Audience.CLINICIANS));
  }

  @Test
  void evidenceRestsOnLiteratureForClinicians() {
    assertThat(CALCINOSIS.treatments())
        .flatExtracting(Treatment::evidence)
        .hasSizeGreaterThan(35)
        .allSatisfy(
            evidence ->
                assertThat(statement(evidence.statementId())).matches(clinicalLiterature()));
  }

  @Test
  void anOptionHasEvidenceOfBenefitAndWhatIsAdvisedAgainstHasNone() {
    for (Standing standing : List.of(Standing.OPTION, Standing.EXPERIMENTAL)) {
      assertThat(CALCINOSIS.treatments(standing))
          .filteredOn(treatment -> !AGAINST_PHOSPHATE.contains(treatment.id()))
          .allSatisfy(
              treatment ->
                  assertThat(treatment.evidence())
                      .as(treatment.id())
                      .extracting(Evidence::finding)
                      .containsAnyOf(Evidence.Finding.BENEFIT, Evidence.Finding.MIXED));
    }
    assertThat(CALCINOSIS.treatments(Standing.ADVISED_AGAINST))
        .flatExtracting(Treatment::evidence)
        .extracting(Evidence::finding)
        .doesNotContain(Evidence.Finding.BENEFIT);
  }

  @Test
  void whatWasNotStudiedInCalcinosisHasNoEvidenceAndSaysSo() {
    assertThat(AGAINST_PHOSPHATE)
        .extracting(id -> item(Treatment.class, id))
        .allSatisfy(
            treatment -> {
              assertThat(treatment.goal()).isEqualTo(Treatment.Goal.TREAT_CAUSE);
              assertThat(treatment.evidence()).isEmpty();
              assertThat(treatment.statements())
                  .extracting(Statement::text)
                  .anyMatch(text -> text.matches("(?i).*(neither review|not its subject).*"));
            });
  }

  @Test
  void everyDrugTellsTwoHarmsThatLiteratureCarriesAndWhatToDo() {
    assertThat(CALCINOSIS.treatments(DrugTherapy.class))
        .hasSize(17)
        .allSatisfy(
            drug -> {
              assertThat(drug.harms()).as(drug.id()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(drug.harms())
                  .extracting(Detail::statementId)
                  .allSatisfy(id -> assertThat(statement(id)).matches(clinicalLiterature()));
              assertThat(drug.cautions()).extracting(Caution::kind).contains(Caution.Kind.HARM);
            });
  }

  @Test
  void noCautionIsSaidTwiceAndNoneSendsTheReaderElsewhereForTheHarms() {
    List<Caution> cautions =
        CALCINOSIS.items().stream().map(ContentItem::cautions).flatMap(List::stream).toList();
    assertThat(cautions).extracting(Caution::text).doesNotHaveDuplicates();
    assertThat(cautions)
        .extracting(Caution::display)
        .noneMatch(text -> text.matches("(?i).*(not covered here|product information).*"));
  }
}
