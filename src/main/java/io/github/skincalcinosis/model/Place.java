package io.github.skincalcinosis.model;

/** Where a part stands in a condition. Asked only when something is wrong there. */
@FunctionalInterface
interface Place {
  /** {@return the path of property names and list positions, as in {@link Violation#path()}} */
  String path();
}
