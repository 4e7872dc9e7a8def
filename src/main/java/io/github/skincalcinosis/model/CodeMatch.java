package io.github.skincalcinosis.model;

import java.util.Objects;

/**
 * A code that was looked for and found, as {@link Condition#coded} gives it.
 *
 * @param subject what bears the code: the condition itself, an item, a drug by one of its active
 *     substances, or a site of the body
 * @param code the code, with how well it fits the subject: mind {@link Code#match()}, since the
 *     code may be broader or narrower
 */
public record CodeMatch(IdentifiedPart subject, Code code) {
  /**
   * A found code.
   *
   * @param subject what bears the code
   * @param code the code
   */
  public CodeMatch {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(code, "code");
  }
}
