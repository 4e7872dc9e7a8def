package io.github.skincalcinosis.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the part of a condition that rests on some of its statements, with the sources, sites and
 * code systems that it needs.
 */
final class ConditionFilter {
  private static final String REASON = "Left out by a filter: no statement that cites it was kept.";

  private final Condition condition;

  /** The ids of the statements and items that stay. */
  private final Set<String> staying = new HashSet<>();

  private final Needed needed = new Needed();

  ConditionFilter(Condition condition, Predicate<? super Statement> keep) {
    this.condition = condition;
    for (ContentItem item : condition.items()) {
      List<Statement> kept = item.statements().stream().filter(keep).collect(Collectors.toList());
      if (!kept.isEmpty() && isStillAbsent(item, kept)) {
        kept.forEach(statement -> staying.add(statement.id()));
        staying.add(item.id());
      }
    }
  }

  /** What is named because it is missing must not be left as something that is found. */
  private static boolean isStillAbsent(ContentItem item, List<Statement> kept) {
    return Occurrence.of(item)
        .filter(Occurrence::excludes)
        .map(Occurrence::statementId)
        .map(id -> kept.stream().anyMatch(statement -> statement.id().equals(id)))
        .orElse(true);
  }

  Condition filtered() {
    ConditionRebuild rebuild = ConditionRebuild.keeping(condition, staying::contains);
    ConditionBuilder kept = rebuild.builder();
    new ConditionWalk().over(rebuild.items(), needed::visit);
    condition.codes().forEach(needed::visit);
    Set<String> sites = new HashSet<>();
    needed.sites.forEach(id -> andLarger(id, sites));
    List<BodySite> bodySites = having(condition.bodySites(), sites);
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

  /** Adds a site, and each larger one of which it is a part. */
  private void andLarger(String siteId, Set<String> all) {
    Optional<String> here = Optional.of(siteId);
    while (here.filter(all::add).isPresent()) {
      here = here.flatMap(condition::bodySite).flatMap(BodySite::partOfId);
    }
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
