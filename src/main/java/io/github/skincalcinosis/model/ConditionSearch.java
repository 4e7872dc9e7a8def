package io.github.skincalcinosis.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what a condition says by code, name, site of the body and cited source. */
final class ConditionSearch {
  private final Condition condition;
  private final Map<String, List<CodeMatch>> codes = new HashMap<>();
  private final Map<String, Set<IdentifiedPart>> names = new HashMap<>();
  private final Map<String, Set<String>> partsOfSites = new HashMap<>();
  private final Map<String, Set<Statement>> citing = new HashMap<>();
  private final Map<String, CodeSystem> systems = new LinkedHashMap<>();

  ConditionSearch(Condition condition) {
    this.condition = condition;
    for (CodeSystem system : condition.codeSystems()) {
      systems.put(system.uri(), system);
    }
    // An id comes second, so that it wins over the URI of another system.
    for (CodeSystem system : condition.codeSystems()) {
      systems.put(system.id(), system);
    }
    named(condition, condition.name());
    named(condition, condition.plainName());
    condition.synonyms().forEach(synonym -> named(condition, synonym));
    coded(condition, condition.codes());
    condition.items().forEach(this::item);
    for (BodySite site : condition.bodySites()) {
      named(site, site.name());
      coded(site, site.codes());
      site.partOfId().ifPresent(larger -> put(partsOfSites, larger, site.id()));
    }
  }

  private void item(ContentItem item) {
    named(item, item.name());
    item.synonyms().forEach(synonym -> named(item, synonym));
    coded(item, item.codes());
    if (item instanceof DrugTherapy drug) {
      for (Substance substance : drug.substances()) {
        named(drug, substance.name());
        coded(drug, substance.codes());
      }
    }
    for (Statement statement : item.statements()) {
      statement.citations().forEach(each -> put(citing, each.sourceId(), statement));
      statement.assessment().stream()
          .flatMap(assessment -> assessment.evidence().stream())
          .forEach(each -> put(citing, each.sourceId(), statement));
    }
  }

  private void named(IdentifiedPart part, String name) {
    put(names, folded(name), part);
  }

  private void coded(IdentifiedPart part, List<Code> all) {
    for (Code code : all) {
      codes
          .computeIfAbsent(code.systemId() + " " + code.code(), key -> new ArrayList<>())
          .add(new CodeMatch(part, code));
    }
  }

  private static <T> void put(Map<String, Set<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  Set<String> systems() {
    return systems.keySet();
  }

  List<CodeMatch> coded(String systemIdOrUri, String code) {
    CodeSystem system = systems.get(systemIdOrUri);
    return system == null
        ? List.of()
        : List.copyOf(codes.getOrDefault(system.id() + " " + code, List.of()));
  }

  List<IdentifiedPart> named(String text) {
    return List.copyOf(names.getOrDefault(folded(text), Set.of()));
  }

  List<Form> formsAt(String siteId) {
    Set<String> within = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(List.of(siteId));
    while (!left.isEmpty()) {
      String here = left.pop();
      within.add(here);
      left.addAll(partsOfSites.getOrDefault(here, Set.of()));
    }
    return condition.forms().stream()
        .filter(form -> form.sites().stream().anyMatch(each -> within.contains(each.siteId())))
        .collect(Unmodifiable.list());
  }

  List<Statement> statementsCiting(String sourceId) {
    return List.copyOf(citing.getOrDefault(sourceId, Set.of()));
  }
}
