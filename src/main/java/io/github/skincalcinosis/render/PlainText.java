package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Occurrence;
import io.github.skincalcinosis.model.PregnancyNote;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import java.util.Optional;

/** How content is said where there is no layout: in texts that stand alone. */
final class PlainText {
  private final Words words;

  PlainText(Words words) {
    this.words = words;
  }

  /** Whether a statement may stand as it is, without its verdict. */
  static boolean holds(Statement statement) {
    return statement.verdict().map(Verdict::holds).orElse(true);
  }

  /**
   * A statement as it is shown: a claim that does not hold has its verdict before and why after.
   */
  String shown(Statement statement) {
    return statement
        .assessment()
        .filter(assessment -> !holds(statement))
        .map(in -> "[" + words.of(in.verdict()) + "] " + statement.display() + " " + in.reason())
        .orElseGet(statement::display);
  }

  String caution(Caution caution) {
    return words.of(caution.severity()) + ": " + caution.display();
  }

  /** What has to be read before anything else of an item; empty when nothing has. */
  Optional<String> lead(ContentItem item) {
    if (item instanceof WarningSign sign) {
      return Optional.of(words.text("prefix." + sign.urgency().name()) + " " + sign.action());
    } else if (item instanceof Treatment treatment
        && treatment.standing() == Standing.ADVISED_AGAINST) {
      return Optional.of(words.of(treatment.standing()) + ".");
    } else if (item instanceof SelfCareMeasure in && in.advice() == SelfCareMeasure.Advice.DO_NOT) {
      return Optional.of(words.text("lead.DO_NOT"));
    } else if (item instanceof PregnancyNote in
        && in.noteKind() == PregnancyNote.Kind.REFUTED_CLAIM) {
      return Optional.of(words.text("lead.REFUTED_CLAIM"));
    }
    return isAbsent(item) ? Optional.of(words.text("lead.EXCLUDED")) : Optional.empty();
  }

  /** Whether an item is a sign or complication that is named because it is missing. */
  static boolean isAbsent(ContentItem item) {
    return Occurrence.of(item).filter(Occurrence::excludes).isPresent();
  }
}
