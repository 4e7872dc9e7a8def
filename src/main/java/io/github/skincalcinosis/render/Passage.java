package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of text for search and question answering that stands alone: whoever is shown this and
 * nothing else sees what it is about, its cautions, the limits of its claims, and the verdict on
 * each claim that does not hold.
 *
 * @param id the key, unique among all passages of a condition for either audience and in every
 *     language: the id of the condition, the language of the edition, the id of the item, the
 *     audience, and the number of the part, such as {@code
 *     skin-calcinosis/en-GB/warfarin/patients/1}
 * @param title what it is about: the name of the item
 * @param text plain text in paragraphs that end with a line feed: the names, what must be read
 *     first, the cautions with the gravest first, then the statements
 * @param metadata what a search filters by and an answer tells, flat, unmodifiable and in a fixed
 *     order, without nulls: {@code condition}, {@code language}, a BCP 47 tag in the usual letters,
 *     {@code item}, {@code kind}, {@code section}, {@code audience}, {@code title}, {@code
 *     standing} for a treatment, {@code severity} of the gravest caution where there is one, {@code
 *     statements}, {@code sources}, {@code edition}, {@code reviewedOn}, {@code licence}, {@code
 *     disclaimer}, {@code part} and {@code parts}; several ids have spaces between
 */
public record Passage(String id, String title, String text, Map<String, String> metadata) {
  /** From here on an item takes another passage: models that embed text cut longer ones. */
  private static final int MOST_CHARACTERS = 1_500;

  /**
   * A passage.
   *
   * @param id the id
   * @param title the title
   * @param text the text
   * @param metadata the metadata; neither a key nor a value may be null
   */
  public Passage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    metadata.forEach(
        (key, value) -> {
          Objects.requireNonNull(key, "a key of metadata");
          Objects.requireNonNull(value, key);
        });
  }

  /**
   * Gives the content as passages, one or more for each item.
   *
   * <p>An item that takes more than about 1,500 characters is split between statements, and each
   * part has all cautions of the item. A statement is never split.
   *
   * @param condition the whole condition
   * @param audience for whom: {@link Audience#PATIENTS} sees what {@link Condition#forPatients()}
   *     has, {@link Audience#CLINICIANS} everything
   * @return the passages, in reading order; empty when nothing is written for this audience
   */
  public static List<Passage> of(Condition condition, Audience audience) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(audience, "audience");
    Condition seen = Outline.view(condition, audience);
    List<Passage> passages = new ArrayList<>();
    Words words = Words.of(seen);
    seen.items().forEach(item -> passages.addAll(passages(seen, words, audience, item)));
    return Collections.unmodifiableList(passages);
  }

  private static List<Passage> passages(
      Condition seen, Words words, Audience audience, ContentItem item) {
    PlainText plain = new PlainText(words);
    String head = head(seen, words, plain, item);
    List<List<Statement>> parts = parts(plain, item, MOST_CHARACTERS - head.length());
    List<Passage> passages = new ArrayList<>();
    for (List<Statement> part : parts) {
      int number = passages.size() + 1;
      Map<String, String> metadata = metadata(seen, audience, item, part);
      metadata.put("part", String.valueOf(number));
      metadata.put("parts", String.valueOf(parts.size()));
      String id =
          String.join(
              "/",
              seen.id(),
              Words.language(seen),
              item.id(),
              audience.name().toLowerCase(Locale.ROOT),
              String.valueOf(number));
      String statements =
          part.stream().map(each -> paragraph(plain, each)).collect(Collectors.joining());
      passages.add(new Passage(id, item.name(), head + statements, metadata));
    }
    return passages;
  }

  private static List<List<Statement>> parts(PlainText plain, ContentItem item, int room) {
    List<List<Statement>> parts = new ArrayList<>();
    int left = -1;
    for (Statement statement : item.statements()) {
      int length = paragraph(plain, statement).length();
      if (parts.isEmpty() || length > left) {
        parts.add(new ArrayList<>());
        left = room;
      }
      parts.get(parts.size() - 1).add(statement);
      left -= length;
    }
    return parts;
  }

  private static String paragraph(PlainText plain, Statement statement) {
    return plain.shown(statement) + "\n";
  }

  /** What each part begins with. */
  private static String head(Condition seen, Words words, PlainText plain, ContentItem item) {
    StringBuilder head = new StringBuilder();
    head.append(seen.name()).append(" (").append(seen.plainName()).append("): ");
    head.append(item.name()).append('\n');
    List<String> names = new ArrayList<>(item.synonyms());
    if (item.section() == Section.DEFINITION) {
      names.addAll(seen.synonyms());
    }
    if (!names.isEmpty()) {
      head.append(words.format("also", String.join(", ", names))).append('\n');
    }
    plain.lead(item).ifPresent(lead -> head.append(lead).append('\n'));
    for (Caution caution : Outline.cautions(item)) {
      head.append(plain.caution(caution)).append('\n');
    }
    return head.toString();
  }

  private static Map<String, String> metadata(
      Condition seen, Audience audience, ContentItem item, List<Statement> part) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("condition", seen.id());
    metadata.put("language", Words.language(seen));
    metadata.put("item", item.id());
    metadata.put("kind", item.kind());
    metadata.put("section", item.section().name());
    metadata.put("audience", audience.name());
    metadata.put("title", item.name());
    if (item instanceof Treatment treatment) {
      metadata.put("standing", treatment.standing().name());
    }
    List<Caution> cautions = Outline.cautions(item);
    if (!cautions.isEmpty()) {
      metadata.put("severity", cautions.get(0).severity().name());
    }
    Stream<Citation> citations =
        Stream.concat(
            cautions.stream().flatMap(caution -> caution.citations().stream()),
            part.stream().flatMap(Passage::citations));
    metadata.put("statements", part.stream().map(Statement::id).collect(Collectors.joining(" ")));
    metadata.put(
        "sources", citations.map(Citation::sourceId).distinct().collect(Collectors.joining(" ")));
    metadata.put("edition", seen.edition().version());
    metadata.put("reviewedOn", seen.edition().reviewedOnText());
    metadata.put("licence", seen.edition().licence());
    metadata.put("disclaimer", seen.edition().disclaimer());
    return metadata;
  }

  private static Stream<Citation> citations(Statement statement) {
    return Stream.concat(
        statement.citations().stream(),
        statement.assessment().stream().flatMap(in -> in.evidence().stream()));
  }
}
