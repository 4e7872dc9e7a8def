package io.github.skincalcinosis.content;

import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.WarningSign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a patient reads, as plain text: sections, in them the groups by urgency, advice or standing,
 * in them the items, each with its cautions before what they concern. It is written apart from the
 * renderers, so that the content is judged by itself.
 */
final class PatientsPage {
  private final List<String> lines = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();

  PatientsPage(Condition condition) {
    for (Section section : Section.values()) {
      List<ContentItem> items =
          condition.items(section).stream().sorted(Comparator.comparing(this::rank)).toList();
      if (!items.isEmpty()) {
        heading("\n# ", section.plainTitle());
        items.forEach(this::item);
      }
    }
  }

  private void item(ContentItem item) {
    group(item)
        .map(PatientsPage::title)
        .filter(title -> groups.isEmpty() || !groups.get(groups.size() - 1).equals(title))
        .ifPresent(
            title -> {
              groups.add(title);
              lines.add("\n-- " + title + " --");
            });
    if (!(item instanceof Overview)) {
      heading("\n## ", item.name());
    }
    item.cautions().stream()
        .sorted(Comparator.comparing(Caution::severity))
        .forEach(caution -> lines.add("[!] " + caution.display()));
    if (item instanceof WarningSign sign) {
      lines.add("=> " + sign.action());
    }
    item.statements().stream().map(Statement::display).forEach(lines::add);
  }

  private void heading(String mark, String text) {
    headings.add(text);
    lines.add(mark + text);
  }

  private int rank(ContentItem item) {
    return group(item).map(Enum::ordinal).orElse(-1);
  }

  private static Optional<Enum<?>> group(ContentItem item) {
    if (item instanceof WarningSign sign) {
      return Optional.of(sign.urgency());
    } else if (item instanceof Treatment treatment) {
      return Optional.of(treatment.standing());
    }
    return item instanceof SelfCareMeasure measure
        ? Optional.of(measure.advice())
        : Optional.empty();
  }

  private static String title(Enum<?> group) {
    return switch (group.name()) {
      case "EMERGENCY" -> "Get emergency help now";
      case "URGENT" -> "See a doctor today";
      case "ROUTINE" -> "Make an appointment";
      case "ESTABLISHED" -> "In use today";
      case "OPTION" -> "May be tried";
      case "EXPERIMENTAL" -> "Still being studied";
      case "UNPROVEN" -> "No proof that it helps";
      case "ADVISED_AGAINST" -> "Not advised";
      case "DO" -> "Do";
      case "DO_NOT" -> "Do not";
      default -> throw new AssertionError(group);
    };
  }

  /** The titles of the sections and the names of the items, in reading order. */
  List<String> headings() {
    return headings;
  }

  /** The titles of the groups, in reading order. */
  List<String> groups() {
    return groups;
  }

  /** The words to read, but for the titles of the groups, which whoever shows the page chooses. */
  long words() {
    return lines.stream()
        .filter(line -> !line.startsWith("\n-- "))
        .mapToLong(line -> Prose.words(line).size())
        .sum();
  }

  @Override
  public String toString() {
    return String.join("\n", lines).strip() + "\n";
  }
}
