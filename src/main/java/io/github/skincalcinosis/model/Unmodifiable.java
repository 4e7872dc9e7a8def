package io.github.skincalcinosis.model;

import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Collects what is handed out. Android 8.0 has neither {@code Stream.toList} nor its like. */
final class Unmodifiable {
  private Unmodifiable() {}

  static <T> Collector<T, ?, List<T>> list() {
    return Collectors.collectingAndThen(Collectors.toList(), List::copyOf);
  }
}
