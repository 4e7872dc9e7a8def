package io.github.skincalcinosis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the part of a condition that rests on some of its statements. What rests on a statement
 * that goes, goes with it.
 */
final class ConditionFilter {
  private static final String REASON = "Left out by a filter: no statement that cites it was kept.";

  private final Condition condition;
  private final Set<String> statements = new HashSet<>();
  private final Set<String> items = new HashSet<>();
  private final Needed needed = new Needed();

  ConditionFilter(Condition condition, Predicate<? super Statement> keep) {
    this.condition = condition;
    for (ContentItem item : condition.items()) {
      List<Statement> kept = item.statements().stream().filter(keep).collect(Collectors.toList());
      if (!kept.isEmpty() && isStillProposed(item, kept)) {
        kept.forEach(statement -> statements.add(statement.id()));
        items.add(item.id());
      }
    }
  }

  /** A treatment goes when the statement that proposes it goes. */
  private static boolean isStillProposed(ContentItem item, List<Statement> kept) {
    return !(item instanceof Treatment treatment)
        || kept.stream().anyMatch(statement -> statement.id().equals(treatment.statementId()));
  }

  Condition filtered() {
    ConditionBuilder kept =
        new ConditionBuilder()
            .from(condition)
            .overviews(all(condition.overviews(), this::overview))
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
            .preventiveMeasures(all(condition.preventiveMeasures(), this::preventiveMeasure))
            .outlooks(all(condition.outlooks(), this::outlook))
            .relatedConditions(all(condition.relatedConditions(), this::relatedCondition));
    condition.codes().forEach(needed::visit);
    List<BodySite> bodySites = having(condition.bodySites(), needed.sites);
    // The codes of a site that has gone need no code system any more.
    bodySites.forEach(site -> site.codes().forEach(needed::visit));
    return kept.bodySites(bodySites)
        .codeSystems(having(condition.codeSystems(), needed.systems))
        .sources(
            having(condition.sources(), needed.sources).stream()
                .map(needed::withOmissions)
                .collect(Collectors.toList()))
        .build();
  }

  private <T extends ContentItem> List<T> all(List<T> all, Function<T, T> filtered) {
    List<T> kept =
        all.stream()
            .filter(item -> items.contains(item.id()))
            .map(filtered)
            .collect(Collectors.toList());
    new ConditionWalk().over(kept, needed::visit);
    return kept;
  }

  private Overview overview(Overview item) {
    return new OverviewBuilder().from(item).statements(kept(item)).build();
  }

  private Mechanism mechanism(Mechanism item) {
    return new MechanismBuilder()
        .from(item)
        .stepIds(item.stepIds().stream().filter(statements::contains).collect(Collectors.toList()))
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
    return new SignBuilder().from(item).sites(resting(item.sites())).statements(kept(item)).build();
  }

  private Complication complication(Complication item) {
    return new ComplicationBuilder()
        .from(item)
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
        .serumMinerals(
            item.serumMinerals().filter(minerals -> statements.contains(minerals.statementId())))
        .relations(
            resting(item.relations()).stream()
                .filter(relation -> items.contains(relation.formId()))
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
          .toxicity(resting(drug.toxicity()))
          .statements(kept(drug))
          .build();
    }
    if (item instanceof Procedure procedure) {
      return new ProcedureBuilder()
          .from(procedure)
          .technique(resting(procedure.technique()))
          .claimedBenefits(resting(procedure.claimedBenefits()))
          .statements(kept(procedure))
          .build();
    }
    if (item instanceof PhysicalTherapy therapy) {
      return new PhysicalTherapyBuilder().from(therapy).statements(kept(therapy)).build();
    }
    if (item instanceof DietaryMeasure diet) {
      return new DietaryMeasureBuilder()
          .from(diet)
          .claimedBenefits(resting(diet.claimedBenefits()))
          .statements(kept(diet))
          .build();
    }
    return folkRemedy((FolkRemedy) item);
  }

  private FolkRemedy folkRemedy(FolkRemedy item) {
    return new FolkRemedyBuilder()
        .from(item)
        .ingredients(resting(item.ingredients()))
        .preparation(resting(item.preparation()))
        .schedule(
            item.schedule().filter(schedule -> statements.containsAll(schedule.statementIds())))
        .statements(kept(item))
        .build();
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
    return having(item.statements(), statements);
  }

  private <T extends DerivedPart> List<T> resting(List<T> all) {
    return all.stream()
        .filter(each -> statements.contains(each.statementId()))
        .collect(Collectors.toList());
  }

  private List<String> existing(List<String> all) {
    return all.stream().filter(items::contains).collect(Collectors.toList());
  }

  private static <T extends IdentifiedPart> List<T> having(List<T> all, Set<String> ids) {
    return all.stream().filter(each -> ids.contains(each.id())).collect(Collectors.toList());
  }

  /** The sources, sites and code systems that what is kept still needs. */
  private static final class Needed {
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Set<String>> sentences = new HashMap<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<String> systems = new HashSet<>();

    void visit(Part part) {
      if (part instanceof Citation citation) {
        sources.add(citation.sourceId());
      } else if (part instanceof Statement statement) {
        statement.citations().forEach(this::sentence);
      } else if (part instanceof SiteInvolvement involvement) {
        sites.add(involvement.siteId());
      } else if (part instanceof Code code) {
        systems.add(code.systemId());
      }
    }

    private void sentence(Citation citation) {
      Set<String> ofSource =
          sentences.computeIfAbsent(citation.sourceId(), source -> new HashSet<>());
      citation.locator().ifPresent(ofSource::add);
    }

    Source withOmissions(Source source) {
      Set<String> known = new HashSet<>(sentences.getOrDefault(source.id(), Set.of()));
      source.omitted().forEach(omission -> known.add(omission.sentenceId()));
      List<Omission> omitted = new ArrayList<>(source.omitted());
      source.sentenceIds().stream()
          .filter(sentence -> !known.contains(sentence))
          .map(sentence -> new OmissionBuilder().sentenceId(sentence).reason(REASON).build())
          .forEach(omitted::add);
      return new SourceBuilder().from(source).omitted(omitted).build();
    }
  }
}
