package io.github.skincalcinosis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Visits every part of a condition in the order of the content, a part before those inside it. */
final class ConditionWalk {
  private final List<Object> steps = new ArrayList<>();
  private Consumer<? super Part> visitor = part -> {};

  /** {@return the JSON pointer of the part that is being visited} Spelled out when asked for. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    steps.forEach(step -> pointer.append('/').append(step));
    return pointer.toString();
  }

  /** {@return the JSON pointer of a property of the part that is being visited} */
  String pointer(String property) {
    return pointer() + "/" + property;
  }

  void over(Condition condition, Consumer<? super Part> toVisit) {
    visitor = toVisit;
    visitor.accept(condition);
    part("edition", condition.edition(), edition -> {});
    all("codes", condition.codes());
    items("overviews", condition.overviews());
    items("warningSigns", condition.warningSigns());
    items("mechanisms", condition.mechanisms());
    items("causes", condition.causes());
    items("epidemiology", condition.epidemiology());
    items("stages", condition.stages());
    items("signs", condition.signs());
    items("complications", condition.complications());
    items("forms", condition.forms());
    items("diagnosticMethods", condition.diagnosticMethods());
    items("differentials", condition.differentials());
    items("outlooks", condition.outlooks());
    items("treatments", condition.treatments());
    items("selfCareMeasures", condition.selfCareMeasures());
    items("preventiveMeasures", condition.preventiveMeasures());
    items("pregnancyNotes", condition.pregnancyNotes());
    items("relatedConditions", condition.relatedConditions());
    all("bodySites", condition.bodySites(), site -> all("codes", site.codes()));
    all("codeSystems", condition.codeSystems());
    all("sources", condition.sources(), this::source);
  }

  /** Visits every part of some items; without pointers that mean anything. */
  void over(List<? extends ContentItem> items, Consumer<? super Part> toVisit) {
    visitor = toVisit;
    items("", items);
  }

  private void source(Source source) {
    all("outline", source.outline());
    all("omitted", source.omitted());
  }

  private void items(String property, List<? extends ContentItem> items) {
    all(property, items, this::item);
  }

  private void item(ContentItem item) {
    all("codes", item.codes());
    if (item instanceof Sign sign) {
      optional("occurrence", sign.occurrence());
      all("sites", sign.sites());
    } else if (item instanceof Complication complication) {
      optional("occurrence", complication.occurrence());
      all("triggers", complication.triggers());
      all("consequences", complication.consequences());
    } else if (item instanceof Form form) {
      form(form);
    } else if (item instanceof Epidemiology epidemiology) {
      all("populations", epidemiology.populations());
      all("frequencies", epidemiology.frequencies());
    } else if (item instanceof DiagnosticMethod method) {
      all("findings", method.findings());
    } else if (item instanceof Differential differential) {
      all("distinctions", differential.distinctions());
    } else if (item instanceof Treatment treatment) {
      treatment(treatment);
    }
    all("cautions", item.cautions(), caution -> all("citations", caution.citations()));
    all("statements", item.statements(), this::statement);
  }

  private void form(Form form) {
    all("sites", form.sites());
    all("populations", form.populations());
    all("discharge", form.discharge());
    optional("serumMinerals", form.serumMinerals());
    all("relations", form.relations());
  }

  private void treatment(Treatment treatment) {
    all("evidence", treatment.evidence());
    if (treatment instanceof DrugTherapy drug) {
      all("substances", drug.substances(), substance -> all("codes", substance.codes()));
      all("harms", drug.harms());
      optional("pregnancy", drug.pregnancy());
    } else if (treatment instanceof Procedure procedure) {
      all("technique", procedure.technique());
      all("claimedBenefits", procedure.claimedBenefits());
    } else if (treatment instanceof DietaryMeasure diet) {
      all("claimedBenefits", diet.claimedBenefits());
    } else if (treatment instanceof FolkRemedy remedy) {
      all("ingredients", remedy.ingredients());
      all("preparation", remedy.preparation());
      optional("schedule", remedy.schedule());
    }
  }

  private void statement(Statement statement) {
    all("citations", statement.citations());
    all("readings", statement.readings());
    statement
        .assessment()
        .ifPresent(
            assessment ->
                part("assessment", assessment, value -> all("evidence", value.evidence())));
  }

  private void optional(String property, Optional<? extends Part> value) {
    value.ifPresent(present -> part(property, present, inside -> {}));
  }

  private void all(String property, List<? extends Part> values) {
    all(property, values, inside -> {});
  }

  private <T extends Part> void all(String property, List<T> values, Consumer<? super T> inside) {
    steps.add(property);
    for (int index = 0; index < values.size(); index++) {
      part(index, values.get(index), inside);
    }
    leave();
  }

  private <T extends Part> void part(Object step, T value, Consumer<? super T> inside) {
    steps.add(step);
    visitor.accept(value);
    inside.accept(value);
    leave();
  }

  private void leave() {
    steps.remove(steps.size() - 1);
  }
}
