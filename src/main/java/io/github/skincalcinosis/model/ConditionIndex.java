package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything in a condition that has an id. */
final class ConditionIndex {
  private final Map<String, IdentifiedPart> parts = new HashMap<>();
  private final List<IdentifiedPart> all = new ArrayList<>();
  private final Set<String> duplicates = new HashSet<>();
  private final Map<String, Owned> owned = new HashMap<>();

  /** A statement and the item to which it belongs. */
  private record Owned(Statement statement, ContentItem item) {}

  ConditionIndex(Condition condition) {
    add(condition);
    for (List<? extends ContentItem> list : condition.itemLists()) {
      for (ContentItem item : list) {
        add(item);
        for (Statement statement : item.statements()) {
          add(statement);
          owned.putIfAbsent(statement.id(), new Owned(statement, item));
        }
      }
    }
    addAll(condition.bodySites());
    addAll(condition.codeSystems());
    addAll(condition.sources());
  }

  /** Without a lambda, here and where a part is looked up: the first one costs a start dearly. */
  private void addAll(List<? extends IdentifiedPart> list) {
    for (IdentifiedPart part : list) {
      add(part);
    }
  }

  private void add(IdentifiedPart part) {
    all.add(part);
    if (parts.putIfAbsent(part.id(), part) != null) {
      duplicates.add(part.id());
    }
  }

  /** {@return the first part with an id} */
  Optional<IdentifiedPart> part(String id) {
    return Optional.ofNullable(parts.get(id));
  }

  /** {@return the part with an id, if it is of the type} */
  <T extends IdentifiedPart> Optional<T> part(String id, Class<T> type) {
    IdentifiedPart part = parts.get(id);
    return part != null && type.isInstance(part) ? Optional.of(type.cast(part)) : Optional.empty();
  }

  /** {@return the ids of all parts of a type, in the order of the content} */
  List<String> ids(Class<? extends IdentifiedPart> type) {
    return all.stream()
        .filter(type::isInstance)
        .map(IdentifiedPart::id)
        .collect(Collectors.toList());
  }

  /** {@return what a part is, in words that follow "is"} */
  String described(IdentifiedPart part) {
    if (part instanceof ContentItem item) {
      return "an item of the kind '" + item.kind() + "'";
    } else if (part instanceof Source) {
      return "a source";
    } else if (part instanceof BodySite) {
      return "a body site";
    } else if (part instanceof CodeSystem) {
      return "a code system";
    }
    return itemOf(part.id())
        .map(item -> "a statement of '" + Wording.quote(item.id()) + "'")
        .orElse("the condition itself");
  }

  /** {@return whether an id stands twice, which no condition allows that has been built} */
  boolean isDuplicate(String id) {
    return duplicates.contains(id);
  }

  /** {@return the item to which the statement with an id belongs} */
  Optional<ContentItem> itemOf(String statementId) {
    return Optional.ofNullable(owned.get(statementId)).map(Owned::item);
  }

  /** {@return the item to which a statement belongs; empty for one that is only alike} */
  Optional<ContentItem> itemOf(Statement statement) {
    Owned found = owned.get(statement.id());
    return found != null && found.statement().equals(statement)
        ? Optional.of(found.item())
        : Optional.empty();
  }
}
