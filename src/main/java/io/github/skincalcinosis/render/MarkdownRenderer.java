package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.WarningSign;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a condition as CommonMark, for leaflets, wikis and terminals.
 *
 * <p>Patients are the audience unless another is asked for. Cautions stand before what they
 * concern, limits with their claims, verdicts before theirs; there is no option without them.
 * Titles and labels are English, or German for an edition in German; around content in a third
 * language they are English too, which CommonMark cannot mark. Lines end with a line feed.
 * Immutable and thread-safe.
 */
public final class MarkdownRenderer {
  /** What is markup anywhere, and what only at the beginning of a line. */
  private static final String SPECIAL = "\\`*_[]<>&~|";

  private static final String LINE = "#+-=:";

  private final Audience audience;
  private final Set<Section> sections;
  private final boolean references;

  private MarkdownRenderer(Builder builder) {
    audience = builder.audience;
    sections = builder.sections;
    references = builder.references;
  }

  /** {@return a builder with which patients see all sections and the references} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the condition as CommonMark}
   *
   * @param condition the condition as a whole: what the audience may see of it is chosen here
   */
  public String render(Condition condition) {
    Objects.requireNonNull(condition, "condition");
    return new Page(Outline.of(condition, audience, sections)).text();
  }

  /** Collects options; not thread-safe. */
  public static final class Builder {
    private Audience audience = Audience.PATIENTS;
    private Set<Section> sections = EnumSet.allOf(Section.class);
    private boolean references = true;

    private Builder() {}

    /**
     * Chooses the audience; patients by default.
     *
     * @param value the audience
     * @return this builder
     */
    public Builder audience(Audience value) {
      audience = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Chooses sections; all by default. Their order is always the reading order.
     *
     * @param value one section or more
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public Builder sections(Set<Section> value) {
      sections = Outline.chosen(value, "leaflet");
      return this;
    }

    /**
     * Chooses whether to list the references; they are by default.
     *
     * @param value whether to list them
     * @return this builder
     */
    public Builder references(boolean value) {
      references = value;
      return this;
    }

    /** {@return a renderer with these options} */
    public MarkdownRenderer build() {
      return new MarkdownRenderer(this);
    }
  }

  /** One page in the making. */
  private final class Page {
    private final Outline outline;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    Page(Outline outline) {
      this.outline = outline;
      this.words = outline.words();
    }

    String text() {
      Condition condition = outline.condition();
      Edition edition = condition.edition();
      paragraph("# " + plain(condition.plainName()));
      paragraph(plain(outline.alsoCalled()));
      paragraph(plain(edition.disclaimer()));
      if (audience == Audience.CLINICIANS) {
        paragraph(plain(words.text("article")));
      }
      outline.chapters().forEach(this::chapter);
      if (references && !outline.references().isEmpty()) {
        paragraph("## " + plain(words.text("references")));
        outline.references().forEach(this::reference);
        text.append('\n');
      }
      paragraph(
          plain(
              words.text("reviewed")
                  + " "
                  + words.date(edition.reviewedOnText())
                  + ". "
                  + words.text("due")
                  + " "
                  + words.date(edition.nextReviewDueText())
                  + ". "
                  + words.format("licence", edition.version(), edition.licence())));
      return text.substring(0, text.length() - 1);
    }

    private void chapter(Outline.Chapter chapter) {
      paragraph("## " + plain(chapter.title()));
      chapter.groups().forEach(this::group);
    }

    private void group(Outline.Group group) {
      if (group.key().isPresent()) {
        paragraph("### " + plain(group.title()));
      }
      String mark = group.key().isPresent() ? "#### " : "### ";
      for (Outline.Entry entry : group.entries()) {
        if (entry.titled()) {
          paragraph(mark + plain(entry.item().name()));
        }
        entry.lead().ifPresent(lead -> paragraph("**" + plain(lead) + "**"));
        if (!entry.cautions().isEmpty()) {
          paragraph(
              entry.cautions().stream().map(this::caution).collect(Collectors.joining("\n>\n")));
        }
        statements(entry.item().statements());
        if (entry.item() instanceof WarningSign sign) {
          paragraph("**" + plain(words.text("action")) + "** " + plain(sign.action()));
        }
        if (audience == Audience.CLINICIANS) {
          List<Facts.Fact> facts = Facts.of(entry.item(), outline.condition(), words);
          for (Facts.Fact fact : facts) {
            text.append("- ").append(plain(fact.label() + ": " + fact.text())).append('\n');
          }
          text.append(facts.isEmpty() ? "" : "\n");
        }
      }
    }

    private String caution(Caution caution) {
      return "> **"
          + plain(words.of(caution.severity()) + ":")
          + "** "
          + plain(caution.text())
          + " **"
          + plain(caution.action())
          + "**"
          + cited(caution.citations());
    }

    /** What patients read flows, a few statements a paragraph; what is judged stands alone. */
    private void statements(List<Statement> statements) {
      if (audience == Audience.CLINICIANS) {
        statements.forEach(this::statement);
        return;
      }
      for (List<Statement> together : Outline.paragraphs(statements)) {
        paragraph(together.stream().map(this::said).collect(Collectors.joining(" ")));
      }
    }

    private String said(Statement statement) {
      return plain(statement.display()) + cited(statement.citations());
    }

    private void statement(Statement statement) {
      if (statement.assessment().isEmpty()) {
        paragraph(said(statement));
        return;
      }
      Assessment assessment = statement.assessment().get();
      paragraph(
          "**"
              + plain(words.of(assessment.verdict()) + ":")
              + "** "
              + plain(statement.text())
              + cited(statement.citations())
              + assessment
                  .limits()
                  .map(limits -> " *" + words.text("limits") + ":* " + plain(limits))
                  .orElse("")
              + " *"
              + words.text("why")
              + ":* "
              + plain(assessment.reason())
              + cited(assessment.evidence()));
    }

    private void reference(Outline.Reference reference) {
      String address = Links.of(reference.source()).map(link -> " <" + link + ">").orElse("");
      text.append(reference.number())
          .append(". ")
          .append(plain(reference.source().summary()))
          .append(address)
          .append('\n');
    }

    private String cited(List<Citation> citations) {
      return references && !citations.isEmpty()
          ? outline.references(citations).stream()
              .map(each -> String.valueOf(each.number()))
              .collect(Collectors.joining(", ", " \\[", "\\]"))
          : "";
    }

    private void paragraph(String line) {
      text.append(line).append("\n\n");
    }
  }

  /** {@return text as text: no character of it is taken for markup, no address made a link} */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    boolean number = true;
    for (int index = 0; index < text.length(); index++) {
      char here = text.charAt(index);
      boolean opensLine = index == 0 && LINE.indexOf(here) >= 0;
      // A number with a full stop behind it would begin a list.
      boolean endsNumber = number && index > 0 && (here == '.' || here == ')');
      boolean inAddress = here == ':' && text.startsWith("//", index + 1);
      if (SPECIAL.indexOf(here) >= 0 || opensLine || endsNumber || inAddress) {
        plain.append('\\');
      }
      plain.append(here);
      number &= Character.isDigit(here);
    }
    return plain.toString();
  }
}
