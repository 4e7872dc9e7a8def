package io.github.skincalcinosis.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Ready-made questions to put to statements, above all for {@link Condition#filter(Predicate)}. */
public final class Statements {
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
   * Asks for statements that are written for one audience.
   *
   * @param audience the audience
   * @return whether a statement is written for it
   */
  public static Predicate<Statement> writtenFor(Audience audience) {
    Objects.requireNonNull(audience, "audience");
    return statement -> statement.audience() == audience;
  }

  /**
   * Asks for statements that may be shown to patients: those written for {@link Audience#PATIENTS}
   * that are {@link Verdict#SUPPORTED} or {@link Verdict#QUALIFIED}, or that restate literature and
   * have no assessment. What is outdated, unsupported, contradicted, unsafe or unclear is refused,
   * whomever it is written for and wherever it comes from.
   *
   * <p>A treatment that is {@link Standing#ADVISED_AGAINST advised against} stays with what is said
   * of it to patients and with its cautions; its recipe, doses and schedule rest on claims that are
   * refused, and go.
   *
   * <p>What is accepted informs and gives no advice. Show {@link Statement#display()}, the cautions
   * of an item with its statements, and the disclaimer of the edition with all.
   *
   * @return whether a statement may be shown to patients
   */
  public static Predicate<Statement> safeForPatients() {
    return writtenFor(Audience.PATIENTS)
        .and(
            statement ->
                statement
                    .verdict()
                    .map(Verdict::holds)
                    .orElse(statement.origin() == Statement.Origin.LITERATURE));
  }
}
