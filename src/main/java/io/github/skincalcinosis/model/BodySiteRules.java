package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The rule that no site of the body is, by whatever way, a part of itself. */
final class BodySiteRules {
  private final ConditionIndex index;
  private final Problems problems;
  private final ConditionWalk walk;

  /** The sites from which the way up to the largest has been gone, and those in a ring. */
  private final Set<String> placed = new HashSet<>();

  private final Set<String> circular = new HashSet<>();

  BodySiteRules(ConditionIndex index, Problems problems, ConditionWalk walk) {
    this.index = index;
    this.problems = problems;
    this.walk = walk;
  }

  void check(BodySite site) {
    Set<String> way = new HashSet<>();
    Optional<String> here = Optional.of(site.id());
    // A way is gone once: where it meets one that has been gone, nothing new comes.
    while (here.filter(placed::add).isPresent()) {
      way.add(here.get());
      here = here.flatMap(this::larger);
    }
    Optional<String> around = here.filter(way::contains);
    while (around.filter(circular::add).isPresent()) {
      around = around.flatMap(this::larger);
    }
    if (site.partOfId().isPresent() && circular.contains(site.id())) {
      problems.add(
          ProblemCode.CIRCULAR_PART,
          walk.pointer("partOf"),
          String.format("'%s' would be a part of itself", Wording.quote(site.id())));
    }
  }

  private Optional<String> larger(String siteId) {
    return index.part(siteId, BodySite.class).flatMap(BodySite::partOfId);
  }
}
