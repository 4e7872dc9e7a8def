package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.WarningSign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is shown of a condition, in which order and under which titles: decided here, once, for all
 * that is written for people.
 *
 * <p>Everything that is safe to leave out has been left out before, by the audience's view of the
 * condition; nothing here drops a caution, a limit or a verdict.
 */
final class Outline {
  /** A section and what is in it. */
  record Chapter(Section section, String title, List<Group> groups) {}

  /**
   * Items that belong together.
   *
   * @param key what they share, a constant of the model; empty when nothing sets them apart
   * @param title its title; empty where it has no key
   */
  record Group(Optional<Enum<?>> key, String title, List<Entry> entries) {}

  /**
   * An item.
   *
   * @param titled whether its name is shown; that of an overview is not, since its section has a
   *     title
   * @param lead what has to be read before anything else of it; empty when nothing has, or when its
   *     group says it
   * @param cautions its cautions, the gravest first; they stand before what they concern
   */
  record Entry(ContentItem item, boolean titled, Optional<String> lead, List<Caution> cautions) {}

  /** A publication with the number by which it is cited. */
  record Reference(int number, Source source) {}

  /** As many statements make a paragraph at most. */
  private static final int PARAGRAPH = 4;

  private final Condition condition;
  private final Words words;
  private final List<Chapter> chapters = new ArrayList<>();
  private final Map<String, Reference> references = new LinkedHashMap<>();

  private Outline(Condition condition, Words words, Set<Section> sections) {
    this.condition = condition;
    this.words = words;
    if (sections.contains(Section.DEFINITION)) {
      condition.definition().ifPresent(definition -> number(definition.citations()));
    }
    Map<Section, List<ContentItem>> bySection = new EnumMap<>(Section.class);
    for (ContentItem item : condition.items()) {
      if (sections.contains(item.section())) {
        bySection.computeIfAbsent(item.section(), section -> new ArrayList<>()).add(item);
      }
    }
    bySection.forEach((section, items) -> chapters.add(chapter(section, items)));
  }

  /**
   * {@return the outline for an audience}
   *
   * @param condition the condition as a whole
   * @param sections the sections to show, where they have anything in them
   */
  static Outline of(Condition condition, Audience audience, Set<Section> sections) {
    return new Outline(view(condition, audience), Words.of(condition, audience), sections);
  }

  /**
   * {@return the sections chosen for a document}
   *
   * @param document what it is called, for the message
   * @throws IllegalArgumentException if there is none
   */
  static Set<Section> chosen(Set<Section> sections, String document) {
    if (Objects.requireNonNull(sections, "value").isEmpty()) {
      throw new IllegalArgumentException(
          "no section is chosen: a " + document + " needs at least one");
    }
    return EnumSet.copyOf(sections);
  }

  /** {@return what an audience may see: clinicians everything, with its verdicts} */
  static Condition view(Condition condition, Audience audience) {
    return audience == Audience.PATIENTS ? condition.forPatients() : condition;
  }

  /** {@return the cautions of an item, the gravest first} */
  static List<Caution> cautions(ContentItem item) {
    return item.cautions().stream()
        .sorted(Comparator.comparing(Caution::severity))
        .collect(Collectors.toList());
  }

  /** {@return statements in paragraphs of about the same length} */
  static List<List<Statement>> paragraphs(List<Statement> statements) {
    List<List<Statement>> paragraphs = new ArrayList<>();
    int from = 0;
    for (int left = (statements.size() + PARAGRAPH - 1) / PARAGRAPH; left > 0; left--) {
      int to = from + (statements.size() - from + left - 1) / left;
      paragraphs.add(statements.subList(from, to));
      from = to;
    }
    return paragraphs;
  }

  /** {@return the other names of the condition, in a sentence} */
  String alsoCalled() {
    List<String> names = new ArrayList<>(condition.synonyms());
    names.add(0, condition.name());
    return words.format("also", String.join(", ", names));
  }

  Condition condition() {
    return condition;
  }

  Words words() {
    return words;
  }

  List<Chapter> chapters() {
    return chapters;
  }

  /** {@return the publications cited, in the order of their numbers} */
  List<Reference> references() {
    return List.copyOf(references.values());
  }

  /** {@return the references of some citations, each once, in the order of their numbers} */
  List<Reference> references(List<Citation> citations) {
    return citations.stream()
        .map(Citation::sourceId)
        .distinct()
        .map(references::get)
        .sorted(Comparator.comparingInt(Reference::number))
        .collect(Collectors.toList());
  }

  private Chapter chapter(Section section, List<ContentItem> items) {
    Map<Integer, List<ContentItem>> byRank = new TreeMap<>();
    for (ContentItem item : items) {
      byRank.computeIfAbsent(rank(item), rank -> new ArrayList<>()).add(item);
    }
    List<Group> groups = new ArrayList<>();
    for (List<ContentItem> same : byRank.values()) {
      Optional<Enum<?>> key = key(same.get(0));
      List<Entry> entries = same.stream().map(this::entry).collect(Collectors.toList());
      groups.add(new Group(key, key.map(words::of).orElse(""), entries));
    }
    return new Chapter(section, words.title(section), groups);
  }

  private Entry entry(ContentItem item) {
    List<Caution> cautions = cautions(item);
    cautions.forEach(caution -> number(caution.citations()));
    for (Statement statement : item.statements()) {
      number(statement.citations());
      statement.assessment().ifPresent(assessment -> number(assessment.evidence()));
    }
    Optional<String> lead =
        key(item).isPresent() ? Optional.empty() : new PlainText(words).lead(item);
    return new Entry(item, !(item instanceof Overview), lead, cautions);
  }

  private void number(List<Citation> citations) {
    for (Citation citation : citations) {
      references.computeIfAbsent(
          citation.sourceId(),
          id -> new Reference(references.size() + 1, condition.source(citation)));
    }
  }

  /** What groups an item: how fast help is needed, whether to do it, how it stands. */
  private static Optional<Enum<?>> key(ContentItem item) {
    if (item instanceof WarningSign sign) {
      return Optional.of(sign.urgency());
    } else if (item instanceof SelfCareMeasure measure) {
      return Optional.of(measure.advice());
    } else if (item instanceof Treatment treatment) {
      return Optional.of(treatment.standing());
    }
    return Optional.empty();
  }

  /** What has no key stands first; of the rest, the model's own order holds. */
  private static int rank(ContentItem item) {
    return key(item).map(Enum::ordinal).orElse(-1);
  }
}
