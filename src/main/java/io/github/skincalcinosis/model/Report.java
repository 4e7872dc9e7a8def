package io.github.skincalcinosis.model;

import java.util.ArrayList;
import java.util.List;

/** Collects violations, up to a limit that no honest mistake reaches. */
final class Report {
  /** The most violations that are collected: more than a loader reports, which leaves some out. */
  static final int MOST = 2_000;

  private final List<Violation> violations = new ArrayList<>();

  boolean isFull() {
    return violations.size() >= MOST;
  }

  void add(Rule rule, Place place, String message) {
    add(rule, place.path(), message);
  }

  /** Adds a violation at a property, or an entry of a list property, of the part at a place. */
  void add(Rule rule, Place place, String property, String message) {
    add(rule, place.path() + "/" + property, message);
  }

  private void add(Rule rule, String path, String message) {
    if (!isFull()) {
      violations.add(new Violation(rule, path, message));
    }
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }
}
