package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One checked statement, in this edition's own words, with what it rests on.
 *
 * <p>A statement restates either a claim of an assessed article or a finding of literature, never
 * both at once. A claim of an article always carries an assessment; where the claim does not hold,
 * its text says that it is the article's.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "text", "audience", "citations", "readings", "assessment"})
@JsonDeserialize(builder = StatementBuilder.class)
public sealed interface Statement extends IdentifiedPart
    permits StatementBuilder.ImmutableStatement {
  /**
   * {@return one or two sentences of plain text, without markup; to show it, take {@link
   * #display()}, which has the limits of a qualified claim as well}
   */
  String text();

  /** {@return for whom it is written} */
  Audience audience();

  /** {@return what this statement rests on, one or more} */
  List<Citation> citations();

  /**
   * {@return the readings of garbled wording behind this statement; empty when the wording is
   * clear}
   */
  List<Reading> readings();

  /** {@return how the claim stands; empty only for a statement of literature} */
  Optional<Assessment> assessment();

  /** {@return where this statement comes from, which follows from the sources it cites} */
  @Value.Lazy
  default Origin origin() {
    return citations().stream().anyMatch(Citation::citesArticle)
        ? Origin.ARTICLE
        : Origin.LITERATURE;
  }

  /** {@return the verdict of the assessment; empty when there is no assessment} */
  @Value.Lazy
  default Optional<Verdict> verdict() {
    return assessment().map(Assessment::verdict);
  }

  /**
   * {@return what one shows: the text, followed by the limits when the claim is {@link
   * Verdict#QUALIFIED}}
   */
  @Value.Lazy
  default String display() {
    return assessment().flatMap(Assessment::limits).map(in -> text() + " " + in).orElse(text());
  }

  /** {@return this statement in one line: what one shows, verdict with its reason, citations} */
  default String summary() {
    String cited = citations().stream().map(Citation::summary).collect(Collectors.joining("; "));
    return assessment()
        .map(a -> "[" + a.verdict() + "] " + display() + " (" + cited + ") " + a.reason())
        .orElseGet(() -> text() + " (" + cited + ")");
  }

  /** Where a statement comes from; it follows from the sources that the statement cites. */
  enum Origin {
    /** A claim of an assessed article, restated. It carries an {@link Assessment}. */
    ARTICLE,
    /** A statement of published literature. */
    LITERATURE
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Statement fromJson(StatementBuilder builder) {
    return builder.build();
  }
}
