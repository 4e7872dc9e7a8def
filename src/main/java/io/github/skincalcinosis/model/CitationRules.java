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
    Set<String> accounted = new HashSet<>(cited);
    accounted.addAll(omitted);
    Map<String, Integer> counts = new HashMap<>();
    accounted.stream()
        .filter(sentence -> isSentence(source, sentence))
        .forEach(sentence -> counts.merge(sectionOf(sentence), 1, Integer::sum));
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
        int missing = section.sentences() - counts.getOrDefault(section.id(), 0);
        unaccounted(section.id(), missing, accounted, property);
      }
    }
  }

  /** Looks no further than the first gap: each sentence before it stands in the file. */
  private void unaccounted(String section, int missing, Set<String> accounted, String property) {
    if (missing <= 0) {
      return;
    }
    int number = 1;
    while (accounted.contains(section + "-" + number)) {
      number++;
    }
    add(
        ProblemCode.UNACCOUNTED_SENTENCE,
        property,
        "the sentence '%s' is neither cited by a statement nor listed as omitted"
            + (missing == 1 ? "" : ", nor are " + (missing - 1) + " more of its section"),
        section + "-" + number);
  }

  /** A sentence id is the id of its section, a hyphen and the number. */
  private boolean isSentence(Source source, String sentence) {
    String number = sentence.substring(sentence.lastIndexOf('-') + 1);
    return NUMBER.matcher(number).matches()
        && Integer.parseInt(number) <= sections(source).getOrDefault(sectionOf(sentence), 0);
  }

  private static String sectionOf(String sentence) {
    return sentence.substring(0, Math.max(0, sentence.lastIndexOf('-')));
  }

  private boolean hasSentence(Source source, String sentence, String property) {
    boolean known = isSentence(source, sentence);
    if (!known && !problems.isFull()) {
      add(
          ProblemCode.UNKNOWN_SENTENCE,
          property,
          "the source '"
              + Wording.quote(source.id())
              + "' has no sentence '%s'"
              + near(source, sentence),
          sentence);
    }
    return known;
  }

  private String near(Source source, String sentence) {
    String section = sectionOf(sentence);
    int last = sections(source).getOrDefault(section, 0);
    if (last > 0) {
      return String.format("; the last one there is '%s-%s'", Wording.quote(section), last);
    }
    return problems
        .spelling()
        .nearest(section, sections(source).keySet())
        .map(meant -> meant + sentence.substring(section.length()))
        .filter(meant -> isSentence(source, meant))
        .map(meant -> String.format("; did you mean '%s'?", meant))
        .orElse("; a sentence is a section and a number, such as 'causes-3'");
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
    problems.add(code, walk.pointer(property), message.replace("%s", Wording.quote(id)));
  }
}
