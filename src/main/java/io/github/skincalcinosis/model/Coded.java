package io.github.skincalcinosis.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The items of a condition that bear a code. */
final class Coded {
  private final Condition condition;
  private final String system;
  private final String code;
  private final Set<String> sites;

  Coded(Condition condition, String system, String code) {
    this.condition = condition;
    this.system = system;
    this.code = code;
    this.sites =
        condition.bodySites().stream()
            .filter(site -> bears(site.codes()))
            .map(BodySite::id)
            .collect(Collectors.toSet());
  }

  List<ContentItem> items() {
    return condition.items().stream().filter(this::bears).collect(Unmodifiable.list());
  }

  private boolean bears(ContentItem item) {
    return bears(item.codes())
        || (item instanceof DrugTherapy drug
            && drug.substances().stream().anyMatch(substance -> bears(substance.codes())))
        || (item instanceof Form form && involves(form.sites()))
        || (item instanceof Sign sign && involves(sign.sites()));
  }

  private boolean involves(List<SiteInvolvement> involvements) {
    return involvements.stream().anyMatch(involvement -> sites.contains(involvement.site()));
  }

  private boolean bears(List<Code> codes) {
    return codes.stream()
        .anyMatch(each -> each.system().equals(system) && each.code().equals(code));
  }
}
