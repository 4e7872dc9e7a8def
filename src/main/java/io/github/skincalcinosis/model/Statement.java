package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One checked statement in plain English, in this edition's own words, with what it rests on.
 *
 * <p>A statement restates either a claim of an assessed article or a finding of literature, never
 * both at once. A claim of an article always carries an assessment; where the claim does not hold,
 * its text says that it is the article's.
 */
@Value.Immutable
@JsonPropertyOrder({"id", "text", "citations", "readings", "assessment"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonDeserialize(builder = Statement.Builder.class)
public sealed interface Statement extends Serializable permits ImmutableStatement {
  /** {@return the key of this statement, unique in the dataset} */
  @JsonProperty
  String id();

  /** {@return one or two sentences of plain text, without markup} */
  @JsonProperty
  String text();

  /** {@return what this statement rests on, one or more} */
  @JsonProperty
  List<Citation> citations();

  /**
   * {@return the readings of garbled wording behind this statement; empty when the wording is
   * clear}
   */
  @JsonProperty
  List<Reading> readings();

  /** {@return how the claim stands; empty only for a statement of literature} */
  @JsonProperty
  Optional<Assessment> assessment();

  /** {@return where this statement comes from, which follows from the sources it cites} */
  default Origin origin() {
    return citations().stream().anyMatch(Citation::citesArticle)
        ? Origin.ARTICLE
        : Origin.LITERATURE;
  }

  /** {@return the verdict of the assessment; empty when there is no assessment} */
  default Optional<Verdict> verdict() {
    return assessment().map(Assessment::verdict);
  }

  /** {@return this statement in one line: text, verdict with its reason, citations} */
  default String summary() {
    String cited = citations().stream().map(Citation::summary).collect(Collectors.joining("; "));
    return assessment()
        .map(a -> "[" + a.verdict() + "] " + text() + " (" + cited + ") " + a.reason())
        .orElseGet(() -> text() + " (" + cited + ")");
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Statement fromJson(Builder builder) {
    return builder.build();
  }

  /** Builds a statement. Not thread-safe. */
  final class Builder extends ImmutableStatement.Builder {
    Builder() {}
  }
}
