package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Section;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a condition as HTML: a whole page, or a fragment for a page of one's own.
 *
 * <p>Patients are the audience unless another is asked for. Cautions stand before what they
 * concern, the gravest first; limits stand with their claims, verdicts before theirs; there is no
 * option without them. Everything is escaped, nothing is loaded, no script is written; links lead
 * to http and https addresses, DOIs and PubMed alone. The fragment is well-formed XML as well. The
 * same condition gives the same bytes everywhere. Immutable and thread-safe.
 *
 * <p>Titles and labels are English, or German for an edition in German. Around content in a third
 * language they are English too, and marked so with {@code lang="en"}.
 */
public final class HtmlRenderer {
  private final Options options;

  private HtmlRenderer(Options options) {
    this.options = options;
  }

  /** {@return a builder with which patients see all sections, references and body maps} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the style sheet of the classes that are used, to be served as a file where a content
   * security policy forbids inline style; {@link #renderPage} has it inside}
   */
  public static String stylesheet() {
    return Resource.text("page.css");
  }

  /**
   * {@return a fragment: one {@code article} element with classes, without style}
   *
   * @param condition the condition as a whole: what the audience may see of it is chosen here
   */
  public String render(Condition condition) {
    return article(outline(condition)).toString();
  }

  /**
   * {@return a whole page with its style sheet inside}
   *
   * @param condition the condition as a whole: what the audience may see of it is chosen here
   */
  public String renderPage(Condition condition) {
    Outline outline = outline(condition);
    Markup page = new Markup().open("html", "lang", condition.edition().language()).line();
    page.open("head").line();
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    page.element("title", condition.plainName()).line();
    page.open("style").line().raw(stylesheet()).close().line();
    page.close().line().open("body", "class", "sc-page").line();
    String content = "#" + options.idPrefix() + "content_";
    Words words = outline.words();
    page.open("a", "class", "sc-skip", "href", content, "lang", words.lang());
    page.text(words.text("skip")).close().line();
    page.open("main").line().raw(article(outline).toString()).close().line();
    return "<!DOCTYPE html>\n" + page.close().line().close().line();
  }

  private Outline outline(Condition condition) {
    return Outline.of(
        Objects.requireNonNull(condition, "condition"), options.audience(), options.sections());
  }

  private Markup article(Outline outline) {
    return new HtmlPage(outline, options).article();
  }

  /** What a page is to look like. */
  record Options(
      Audience audience,
      Set<Section> sections,
      int headingLevel,
      String idPrefix,
      boolean references,
      boolean bodyMaps) {}

  /** Collects options; not thread-safe. */
  public static final class Builder {
    private static final int LOWEST_LEVEL = 4;

    private Audience audience = Audience.PATIENTS;
    private Set<Section> sections = EnumSet.allOf(Section.class);
    private int headingLevel = 1;
    private String idPrefix = "";
    private boolean references = true;
    private boolean bodyMaps = true;

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
      sections = Outline.chosen(value, "page");
      return this;
    }

    /**
     * Chooses the level of the title's heading; the sections follow one below.
     *
     * @param value 1 to 4; 1 by default
     * @return this builder
     * @throws IllegalArgumentException if it is not within 1 to 4
     */
    public Builder headingLevel(int value) {
      if (value < 1 || value > LOWEST_LEVEL) {
        throw new IllegalArgumentException("the heading level is " + value + ": expected 1 to 4");
      }
      headingLevel = value;
      return this;
    }

    /**
     * Chooses what every id in the markup begins with, so that it clashes with none of the page.
     *
     * @param value letters, digits, hyphens and underscores, a letter first; or nothing, as by
     *     default
     * @return this builder
     * @throws IllegalArgumentException if it has other characters in it
     */
    public Builder idPrefix(String value) {
      if (!Objects.requireNonNull(value, "value").matches("([A-Za-z][A-Za-z0-9_-]*)?")) {
        throw new IllegalArgumentException(
            "not a prefix for ids: '"
                + value
                + "'; expected letters, digits, hyphens and underscores, a letter first");
      }
      idPrefix = value;
      return this;
    }

    /**
     * Chooses whether to show references and their numbers; they are by default.
     *
     * @param value whether to show them
     * @return this builder
     */
    public Builder references(boolean value) {
      references = value;
      return this;
    }

    /**
     * Chooses whether to draw body maps with the forms; they are by default.
     *
     * @param value whether to draw them
     * @return this builder
     */
    public Builder bodyMaps(boolean value) {
      bodyMaps = value;
      return this;
    }

    /** {@return a renderer with these options} */
    public HtmlRenderer build() {
      return new HtmlRenderer(
          new Options(audience, sections, headingLevel, idPrefix, references, bodyMaps));
    }
  }
}
