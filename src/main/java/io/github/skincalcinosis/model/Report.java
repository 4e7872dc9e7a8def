package io.github.skincalcinosis.model;

import java.util.ArrayList;
import java.util.List;

/** Collects violations. */
final class Report {
  private final List<Violation> violations = new ArrayList<>();

  void add(Rule rule, Place place, String message) {
    violations.add(new Violation(rule, place.path(), message));
  }

  /** Adds a violation at a property, or an entry of a list property, of the part at a place. */
  void add(Rule rule, Place place, String property, String message) {
    violations.add(new Violation(rule, place.path() + "/" + property, message));
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
