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
final class Filter {
  private static final String REASON = "Left out by a filter: no statement that cites it was kept.";

  private final Condition condition;
  private final Set<String> statements = new HashSet<>();
  private final Set<String> items = new HashSet<>();

  Filter(Condition condition, Predicate<? super Statement> keep) {
    this.condition = condition;
    for (ContentItem item : condition.items()) {
      List<Statement> kept = item.statements().stream().filter(keep).collect(Collectors.toList());
      if (!kept.isEmpty() && isStillProposed(item, kept)) {
        kept.forEach(statement -> statements.add(statement.id()));
        items.add(item.id());
      }
    }
  }

  /** A treatment that nothing names as one any more is none. */
  private static boolean isStillProposed(ContentItem item, List<Statement> kept) {
    return !(item instanceof Treatment treatment)
        || kept.stream().anyMatch(statement -> statement.id().equals(treatment.statement()));
  }

  Condition filtered() {
    Condition.Builder kept =
        Condition.builder()
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
    new Needed(kept.unchecked()).pruneSites(kept);
    // The codes of a site that has gone need no code system any more.
    return new Needed(kept.unchecked()).prune(kept).build();
  }

  private <T extends ContentItem> List<T> all(List<T> all, Function<T, T> filtered) {
    return all.stream()
        .filter(item -> items.contains(item.id()))
        .map(filtered)
        .collect(Collectors.toList());
  }

  private Overview overview(Overview item) {
    return Overview.builder().from(item).statements(kept(item)).build();
  }

  private Mechanism mechanism(Mechanism item) {
    return Mechanism.builder()
        .from(item)
        .stepIds(item.stepIds().stream().filter(statements::contains).collect(Collectors.toList()))
        .statements(kept(item))
        .build();
  }

  private Cause cause(Cause item) {
    return Cause.builder()
        .from(item)
        .mechanisms(existing(item.mechanisms()))
        .statements(kept(item))
        .build();
  }

  private Stage stage(Stage item) {
    return Stage.builder()
        .from(item)
        .signs(existing(item.signs()))
        .complications(existing(item.complications()))
        .statements(kept(item))
        .build();
  }

  private Sign sign(Sign item) {
    return Sign.builder().from(item).sites(sites(item.sites())).statements(kept(item)).build();
  }

  private Complication complication(Complication item) {
    return Complication.builder()
        .from(item)
        .triggers(details(item.triggers()))
        .consequences(details(item.consequences()))
        .statements(kept(item))
        .build();
  }

  private Form form(Form item) {
    return Form.builder()
        .from(item)
        .sites(sites(item.sites()))
        .populations(resting(item.populations(), Population::statement))
        .discharge(details(item.discharge()))
        .serumMinerals(
            item.serumMinerals().filter(minerals -> statements.contains(minerals.statement())))
        .relations(
            resting(item.relations(), FormRelation::statement).stream()
                .filter(relation -> items.contains(relation.form()))
                .collect(Collectors.toList()))
        .statements(kept(item))
        .build();
  }

  private Epidemiology epidemiology(Epidemiology item) {
    return Epidemiology.builder()
        .from(item)
        .populations(resting(item.populations(), Population::statement))
        .frequencies(resting(item.frequencies(), Frequency::statement))
        .statements(kept(item))
        .build();
  }

  private DiagnosticMethod diagnosticMethod(DiagnosticMethod item) {
    return DiagnosticMethod.builder()
        .from(item)
        .findings(details(item.findings()))
        .statements(kept(item))
        .build();
  }

  private Differential differential(Differential item) {
    return Differential.builder()
        .from(item)
        .distinctions(details(item.distinctions()))
        .statements(kept(item))
        .build();
  }

  private PregnancyNote pregnancyNote(PregnancyNote item) {
    return PregnancyNote.builder().from(item).statements(kept(item)).build();
  }

  private Treatment treatment(Treatment item) {
    if (item instanceof DrugTherapy drug) {
      return DrugTherapy.builder()
          .from(drug)
          .toxicity(details(drug.toxicity()))
          .statements(kept(drug))
          .build();
    }
    if (item instanceof Procedure procedure) {
      return Procedure.builder()
          .from(procedure)
          .technique(details(procedure.technique()))
          .claimedBenefits(details(procedure.claimedBenefits()))
          .statements(kept(procedure))
          .build();
    }
    if (item instanceof PhysicalTherapy therapy) {
      return PhysicalTherapy.builder().from(therapy).statements(kept(therapy)).build();
    }
    if (item instanceof DietaryMeasure diet) {
      return DietaryMeasure.builder()
          .from(diet)
          .claimedBenefits(details(diet.claimedBenefits()))
          .statements(kept(diet))
          .build();
    }
    return folkRemedy((FolkRemedy) item);
  }

  private FolkRemedy folkRemedy(FolkRemedy item) {
    return FolkRemedy.builder()
        .from(item)
        .ingredients(resting(item.ingredients(), Ingredient::statement))
        .preparation(details(item.preparation()))
        .schedule(item.schedule().filter(schedule -> statements.containsAll(schedule.statements())))
        .statements(kept(item))
        .build();
  }

  private PreventiveMeasure preventiveMeasure(PreventiveMeasure item) {
    return PreventiveMeasure.builder().from(item).statements(kept(item)).build();
  }

  private Outlook outlook(Outlook item) {
    return Outlook.builder().from(item).statements(kept(item)).build();
  }

  private RelatedCondition relatedCondition(RelatedCondition item) {
    return RelatedCondition.builder().from(item).statements(kept(item)).build();
  }

  private List<Statement> kept(ContentItem item) {
    return resting(item.statements(), Statement::id);
  }

  private List<Detail> details(List<Detail> all) {
    return resting(all, Detail::statement);
  }

  private List<SiteInvolvement> sites(List<SiteInvolvement> all) {
    return resting(all, SiteInvolvement::statement);
  }

  private <T> List<T> resting(List<T> all, Function<T, String> statement) {
    return all.stream()
        .filter(each -> statements.contains(statement.apply(each)))
        .collect(Collectors.toList());
  }

  private List<String> existing(List<String> all) {
    return all.stream().filter(items::contains).collect(Collectors.toList());
  }

  /** The sources, sites and code systems that what is kept still needs. */
  private static final class Needed {
    private final Set<String> sources = new HashSet<>();
    private final Map<String, Set<String>> sentences = new HashMap<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<String> systems = new HashSet<>();

    Needed(Condition condition) {
      Walk.over(condition, (part, place) -> need(part));
    }

    private void need(Object part) {
      if (part instanceof Citation citation) {
        sources.add(citation.source());
      } else if (part instanceof Statement statement) {
        statement.citations().forEach(this::needSentence);
      } else if (part instanceof SiteInvolvement involvement) {
        sites.add(involvement.site());
      } else if (part instanceof Code code) {
        systems.add(code.system());
      }
    }

    private void needSentence(Citation citation) {
      Set<String> ofSource =
          sentences.computeIfAbsent(citation.source(), source -> new HashSet<>());
      citation.locator().ifPresent(ofSource::add);
    }

    void pruneSites(Condition.Builder kept) {
      List<BodySite> all = kept.unchecked().bodySites();
      kept.bodySites(
          all.stream().filter(site -> sites.contains(site.id())).collect(Collectors.toList()));
    }

    Condition.Builder prune(Condition.Builder kept) {
      Condition all = kept.unchecked();
      return kept.codeSystems(
              all.codeSystems().stream()
                  .filter(system -> systems.contains(system.id()))
                  .collect(Collectors.toList()))
          .sources(
              all.sources().stream()
                  .filter(source -> sources.contains(source.id()))
                  .map(this::withOmissions)
                  .collect(Collectors.toList()));
    }

    private Source withOmissions(Source source) {
      Set<String> known = new HashSet<>(sentences.getOrDefault(source.id(), Set.of()));
      source.omitted().forEach(omission -> known.add(omission.sentence()));
      List<Omission> omitted = new ArrayList<>(source.omitted());
      source.sentences().stream()
          .filter(sentence -> !known.contains(sentence))
          .map(sentence -> Omission.builder().sentence(sentence).reason(REASON).build())
          .forEach(omitted::add);
      return Source.builder().from(source).omitted(omitted).build();
    }
  }
}
