package io.github.skincalcinosis.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Ready-made questions to put to statements, above all for {@link Condition#filter(Predicate)}. */
public final class Statements {
  private static final Set<Verdict> HOLDING = EnumSet.of(Verdict.SUPPORTED, Verdict.QUALIFIED);

  private Statements() {}

  /** {@return whether a statement restates a claim of an article} */
  public static Predicate<Statement> fromArticle() {
    return statement -> statement.origin() == Statement.Origin.ARTICLE;
  }

  /** {@return whether a statement restates literature} */
  public static Predicate<Statement> fromLiterature() {
    return statement -> statement.origin() == Statement.Origin.LITERATURE;
  }

  /**
   * Asks for statements that have been judged in one of some ways.
   *
   * @param verdicts the verdicts to accept
   * @return whether a statement has one of these verdicts; statements of literature have none
   */
  public static Predicate<Statement> withVerdict(Verdict... verdicts) {
    for (Verdict verdict : Objects.requireNonNull(verdicts, "verdicts")) {
      Objects.requireNonNull(verdict, "verdicts");
    }
    Set<Verdict> accepted = Set.copyOf(List.of(verdicts));
    return statement -> statement.verdict().filter(accepted::contains).isPresent();
  }

  /**
   * Asks for statements that may be shown to patients.
   *
   * <p>Of a condition that is {@link Condition#filter(Predicate) filtered} by it, nothing remains
   * of a treatment that only a refused claim proposes: neither its name nor its goal.
   *
   * <p>It accepts a claim of an article if its verdict is {@link Verdict#SUPPORTED} or {@link
   * Verdict#QUALIFIED}, and every statement of literature. It refuses claims that are outdated,
   * unsupported, contradicted, unsafe or unclear. In the bundled content this leaves out, among
   * others, each claim that recommends a drug, the recipe and all doses of the folk remedy, the
   * low-calcium diet and ultraviolet light.
   *
   * <p>What is accepted informs and gives no advice. Show the cautions of an item with its
   * statements, and the disclaimer of the edition with all.
   *
   * @return whether a statement may be shown to patients
   */
  public static Predicate<Statement> safeForPatients() {
    return fromLiterature()
        .or(statement -> statement.verdict().filter(HOLDING::contains).isPresent());
  }
}
