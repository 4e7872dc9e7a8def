package io.github.skincalcinosis.model;

import io.github.skincalcinosis.problem.ProblemCode;
import io.github.skincalcinosis.problem.Problems;
import io.github.skincalcinosis.problem.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules about what is cited: each source is, and each sentence of an outline is cited or listed
 * as omitted. Sources stand last in a condition, so that by then all citations have been seen.
 */
final class CitationRules {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  private final Problems problems;
  private final ConditionWalk walk;
  private final Set<String> citedSources = new HashSet<>();
  private final Map<String, Set<String>> citedSentences = new HashMap<>();
  private final Map<String, Map<String, Integer>> outlines = new HashMap<>();

  CitationRules(Problems problems, ConditionWalk walk) {
    this.problems = problems;
    this.walk = walk;
  }

  void statement(Statement statement) {
    for (Citation citation : statement.citations()) {
      citation
          .locator()
          .ifPresent(
              locator ->
                  citedSentences
                      .computeIfAbsent(citation.sourceId(), source -> new HashSet<>())
                      .add(locator));
    }
  }

  /** Notes a citation, wherever it leads. */
  void cited(String sourceId) {
    citedSources.add(sourceId);
  }

  void citation(Citation citation, Source source) {
    citation
        .locator()
        .filter(locator -> !source.outline().isEmpty())
        .ifPresent(locator -> hasSentence(source, locator, "locator"));
  }

  void source(Source source) {
    boolean isCited = citedSources.contains(source.id());
    if (!isCited) {
      problems.add(
          ProblemCode.UNCITED_SOURCE,
          walk.pointer(),
          String.format("nothing cites the source '%s'", Wording.quote(source.id())));
    }
    Set<String> cited = citedSentences.getOrDefault(source.id(), Set.of());
    Set<String> omitted = new HashSet<>();
    for (int index = 0; index < source.omitted().size(); index++) {
      String sentence = source.omitted().get(index).sentenceId();
      String property = "omitted/" + index + "/sentence";
      if (hasSentence(source, sentence, property) && cited.contains(sentence)) {
        add(
            ProblemCode.OMITTED_BUT_CITED,
            property,
            "the sentence '%s' is listed as omitted, but a statement cites it",
            sentence);
      }
      if (!omitted.add(sentence)) {
        add(
            ProblemCode.DUPLICATE_ID,
            property,
            "the sentence '%s' is already listed as omitted",
            sentence);
      }
    }
    Set<String> sections = new HashSet<>();
    for (int index = 0; index < source.outline().size() && !problems.isFull(); index++) {
      OutlineSection section = source.outline().get(index);
      String property = "outline/" + index;
      if (!sections.add(section.id())) {
        add(
            ProblemCode.DUPLICATE_ID,
            property + "/id",
            "the outline already has a section '%s'",
            section.id());
      } else if (isCited && section.sentences() <= OutlineSection.MOST_SENTENCES) {
        // Where nothing cites the source, that is what is wrong.
        section.sentenceIds().stream()
            .filter(sentence -> !cited.contains(sentence) && !omitted.contains(sentence))
            .forEach(sentence -> unaccounted(sentence, property));
      }
    }
  }

  private void unaccounted(String sentence, String property) {
    if (!problems.isFull()) {
      add(
          ProblemCode.UNACCOUNTED_SENTENCE,
          property,
          "the sentence '%s' is neither cited by a statement nor listed as omitted",
          sentence);
    }
  }

  /** A sentence id is the id of its section, a hyphen and the number. */
  private boolean hasSentence(Source source, String sentence, String property) {
    int hyphen = sentence.lastIndexOf('-');
    String number = sentence.substring(hyphen + 1);
    int last = hyphen < 0 ? 0 : sections(source).getOrDefault(sentence.substring(0, hyphen), 0);
    if (NUMBER.matcher(number).matches() && Integer.parseInt(number) <= last) {
      return true;
    }
    String section = sentence.substring(0, Math.max(0, hyphen));
    if (!problems.isFull()) {
      problems.add(
          ProblemCode.UNKNOWN_SENTENCE,
          walk.pointer(property),
          String.format(
              "the source '%s' has no sentence '%s'%s",
              Wording.quote(source.id()),
              Wording.quote(sentence),
              last > 0
                  ? String.format("; the last one there is '%s-%s'", Wording.quote(section), last)
                  : problems
                      .spelling()
                      .nearest(section, sections(source).keySet())
                      .filter(near -> NUMBER.matcher(number).matches())
                      .filter(
                          near ->
                              Integer.parseInt(number) <= sections(source).getOrDefault(near, 0))
                      .map(near -> String.format("; did you mean '%s-%s'?", near, number))
                      .orElse("; a sentence is a section and a number, such as 'causes-3'")));
    }
    return false;
  }

  /** The number of sentences by the id of their section. */
  private Map<String, Integer> sections(Source source) {
    return outlines.computeIfAbsent(
        source.id(),
        id -> {
          Map<String, Integer> sections = new LinkedHashMap<>();
          source
              .outline()
              .forEach(section -> sections.putIfAbsent(section.id(), section.sentences()));
          return sections;
        });
  }

  private void add(ProblemCode code, String property, String message, String id) {
    problems.add(code, walk.pointer(property), String.format(message, Wording.quote(id)));
  }
}
