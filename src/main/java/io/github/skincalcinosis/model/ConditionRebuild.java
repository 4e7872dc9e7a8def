package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the items of a condition anew, without some of its parts or with others in their place.
 * What rests on a statement that goes, goes with it.
 */
final class ConditionRebuild {
  private final Condition condition;
  private final Predicate<String> stays;
  private final Map<String, IdentifiedPart> replacements;
  private final List<ContentItem> items = new ArrayList<>();
  private final ConditionBuilder builder;

  /**
   * @param stays tells by their ids which statements and items stay
   * @param replacements by id what stands in the place of a part, of the same kind
   */
  private ConditionRebuild(
      Condition condition, Predicate<String> stays, Map<String, IdentifiedPart> replacements) {
    this.condition = condition;
    this.stays = stays;
    this.replacements = replacements;
    this.builder = made();
  }

  /** Prepares to keep what stays. */
  static ConditionRebuild keeping(Condition condition, Predicate<String> stays) {
    return new ConditionRebuild(condition, stays, Map.of());
  }

  /**
   * Gives the condition with a statement or an item changed, with the sources that are added, and
   * without those that are not cited any more.
   *
   * @throws IllegalArgumentException if the change makes another part of it
   */
  static <T extends IdentifiedPart> Condition changing(
      Condition condition, T part, UnaryOperator<T> change, Source... added) {
    T changed =
        Objects.requireNonNull(
            change.apply(part), () -> "the change of '" + Wording.quote(part.id()) + "' gave null");
    if (!changed.id().equals(part.id())) {
      throw new IllegalArgumentException(
          String.format(
              "'%s' became '%s': a change keeps the id, by which other parts refer to it",
              Wording.quote(part.id()), Wording.quote(changed.id())));
    }
    if (!changed.getClass().equals(part.getClass())) {
      throw new IllegalArgumentException(
          String.format(
              "'%s' became an item of another kind: a change keeps the kind",
              Wording.quote(part.id())));
    }
    ConditionRebuild rebuild =
        new ConditionRebuild(condition, any -> true, Map.of(part.id(), changed));
    Set<String> cited = new HashSet<>();
    new ConditionWalk()
        .over(
            rebuild.items(),
            inside -> {
              if (inside instanceof Citation citation) {
                cited.add(citation.sourceId());
              }
            });
    // What is added stays, cited or not, so that the rules can tell.
    return rebuild
        .builder()
        .sources(
            Stream.concat(
                    condition.sources().stream().filter(source -> cited.contains(source.id())),
                    Stream.of(added))
                .distinct()
                .collect(Collectors.toList()))
        .build();
  }

  /** {@return the condition with its items made anew, to build or to change further} */
  ConditionBuilder builder() {
    return builder;
  }

  private ConditionBuilder made() {
    return new ConditionBuilder()
        .from(condition)
        .definitionId(condition.definitionId().filter(stays))
        .overviews(all(condition.overviews(), this::overview))
        .warningSigns(all(condition.warningSigns(), this::warningSign))
        .mechanisms(all(condition.mechanisms(), this::mechanism))
        .causes(all(condition.causes(), this::cause))
        .stages(all(condition.stages(), this::stage))
        .signs(all(condition.signs(), this::sign))
        .complications(all(condition.complications(), this::complication))
        .forms(all(condition.forms(), this::form))
        .epidemiology(all(condition.epidemiology(), this::epidemiology))
        .diagnosticMethods(all(condition.diagnosticMethods(), this::diagnosticMethod))
        .differentials(all(condition.differentials(), this::differential))
        .pregnancyNotes(all(condition.pregnancyNotes(), this::pregnancyNote))
        .treatments(all(condition.treatments(), this::treatment))
        .selfCareMeasures(all(condition.selfCareMeasures(), this::selfCareMeasure))
        .preventiveMeasures(all(condition.preventiveMeasures(), this::preventiveMeasure))
        .outlooks(all(condition.outlooks(), this::outlook))
        .relatedConditions(all(condition.relatedConditions(), this::relatedCondition));
  }

  /** {@return the items that were made} */
  List<ContentItem> items() {
    return items;
  }

  private <T extends ContentItem> List<T> all(List<T> all, UnaryOperator<T> anew) {
    List<T> made =
        all.stream()
            .filter(item -> stays.test(item.id()))
            .map(item -> replaced(anew.apply(item)))
            .collect(Collectors.toList());
    items.addAll(made);
    return made;
  }

  /** A replacement is of the kind of what it replaces, and each kind has one class. */
  @SuppressWarnings("unchecked")
  private <T extends IdentifiedPart> T replaced(T part) {
    return (T) replacements.getOrDefault(part.id(), part);
  }

  private Overview overview(Overview item) {
    return new OverviewBuilder().from(item).statements(kept(item)).build();
  }

  private WarningSign warningSign(WarningSign item) {
    return new WarningSignBuilder()
        .from(item)
        .formIds(existing(item.formIds()))
        .causeIds(existing(item.causeIds()))
        .statements(kept(item))
        .build();
  }

  private Mechanism mechanism(Mechanism item) {
    return new MechanismBuilder()
        .from(item)
        .stepIds(item.stepIds().stream().filter(stays).collect(Collectors.toList()))
        .statements(kept(item))
        .build();
  }

  private Cause cause(Cause item) {
    return new CauseBuilder()
        .from(item)
        .mechanismIds(existing(item.mechanismIds()))
        .statements(kept(item))
        .build();
  }

  private Stage stage(Stage item) {
    return new StageBuilder()
        .from(item)
        .signIds(existing(item.signIds()))
        .complicationIds(existing(item.complicationIds()))
        .statements(kept(item))
        .build();
  }

  private Sign sign(Sign item) {
    return new SignBuilder()
        .from(item)
        .occurrence(resting(item.occurrence()))
        .sites(resting(item.sites()))
        .statements(kept(item))
        .build();
  }

  private Complication complication(Complication item) {
    return new ComplicationBuilder()
        .from(item)
        .occurrence(resting(item.occurrence()))
        .triggers(resting(item.triggers()))
        .consequences(resting(item.consequences()))
        .statements(kept(item))
        .build();
  }

  private Form form(Form item) {
    return new FormBuilder()
        .from(item)
        .sites(resting(item.sites()))
        .populations(resting(item.populations()))
        .discharge(resting(item.discharge()))
        .serumMinerals(resting(item.serumMinerals()))
        .relations(
            resting(item.relations()).stream()
                .filter(relation -> stays.test(relation.formId()))
                .collect(Collectors.toList()))
        .statements(kept(item))
        .build();
  }

  private Epidemiology epidemiology(Epidemiology item) {
    return new EpidemiologyBuilder()
        .from(item)
        .populations(resting(item.populations()))
        .frequencies(resting(item.frequencies()))
        .statements(kept(item))
        .build();
  }

  private DiagnosticMethod diagnosticMethod(DiagnosticMethod item) {
    return new DiagnosticMethodBuilder()
        .from(item)
        .findings(resting(item.findings()))
        .statements(kept(item))
        .build();
  }

  private Differential differential(Differential item) {
    return new DifferentialBuilder()
        .from(item)
        .distinctions(resting(item.distinctions()))
        .statements(kept(item))
        .build();
  }

  private PregnancyNote pregnancyNote(PregnancyNote item) {
    return new PregnancyNoteBuilder().from(item).statements(kept(item)).build();
  }

  private Treatment treatment(Treatment item) {
    if (item instanceof DrugTherapy drug) {
      return new DrugTherapyBuilder()
          .from(drug)
          .standingStatementId(standing(drug))
          .evidence(resting(drug.evidence()))
          .harms(resting(drug.harms()))
          .pregnancy(resting(drug.pregnancy()))
          .statements(kept(drug))
          .build();
    }
    if (item instanceof Procedure procedure) {
      return new ProcedureBuilder()
          .from(procedure)
          .standingStatementId(standing(procedure))
          .evidence(resting(procedure.evidence()))
          .technique(resting(procedure.technique()))
          .claimedBenefits(resting(procedure.claimedBenefits()))
          .statements(kept(procedure))
          .build();
    }
    if (item instanceof PhysicalTherapy therapy) {
      return new PhysicalTherapyBuilder()
          .from(therapy)
          .standingStatementId(standing(therapy))
          .evidence(resting(therapy.evidence()))
          .statements(kept(therapy))
          .build();
    }
    if (item instanceof DietaryMeasure diet) {
      return new DietaryMeasureBuilder()
          .from(diet)
          .standingStatementId(standing(diet))
          .evidence(resting(diet.evidence()))
          .claimedBenefits(resting(diet.claimedBenefits()))
          .statements(kept(diet))
          .build();
    }
    return folkRemedy((FolkRemedy) item);
  }

  private FolkRemedy folkRemedy(FolkRemedy item) {
    return new FolkRemedyBuilder()
        .from(item)
        .standingStatementId(standing(item))
        .evidence(resting(item.evidence()))
        .ingredients(resting(item.ingredients()))
        .preparation(resting(item.preparation()))
        .schedule(
            item.schedule().filter(schedule -> schedule.statementIds().stream().allMatch(stays)))
        .statements(kept(item))
        .build();
  }

  private SelfCareMeasure selfCareMeasure(SelfCareMeasure item) {
    return new SelfCareMeasureBuilder().from(item).statements(kept(item)).build();
  }

  private PreventiveMeasure preventiveMeasure(PreventiveMeasure item) {
    return new PreventiveMeasureBuilder().from(item).statements(kept(item)).build();
  }

  private Outlook outlook(Outlook item) {
    return new OutlookBuilder().from(item).statements(kept(item)).build();
  }

  private RelatedCondition relatedCondition(RelatedCondition item) {
    return new RelatedConditionBuilder().from(item).statements(kept(item)).build();
  }

  private List<Statement> kept(ContentItem item) {
    return item.statements().stream()
        .filter(statement -> stays.test(statement.id()))
        .map(this::replaced)
        .collect(Collectors.toList());
  }

  private <T extends DerivedPart> List<T> resting(List<T> all) {
    return all.stream().filter(each -> stays.test(each.statementId())).collect(Collectors.toList());
  }

  private <T extends DerivedPart> Optional<T> resting(Optional<T> one) {
    return one.filter(each -> stays.test(each.statementId()));
  }

  /** The standing itself stays: what is advised against is so without the statement. */
  private Optional<String> standing(Treatment treatment) {
    return treatment.standingStatementId().filter(stays);
  }

  private List<String> existing(List<String> all) {
    return all.stream().filter(stays).collect(Collectors.toList());
  }
}
