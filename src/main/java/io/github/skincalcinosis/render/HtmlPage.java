package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Assessment;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.CodeSystem;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Section;
import io.github.skincalcinosis.model.SelfCareMeasure;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One page in the making.
 *
 * <p>The ids of content are its own; all others have an underscore, which no id of content has.
 */
final class HtmlPage {
  private static final int DEEPEST = 6;

  private final Outline outline;
  private final Words words;
  private final HtmlRenderer.Options options;
  private final Markup html = new Markup();
  private final HtmlReferences references;

  /**
   * What the condition is, at the head of the page; one that has been judged stays in its place.
   */
  private final Optional<Statement> lead;

  HtmlPage(Outline outline, HtmlRenderer.Options options) {
    this.outline = outline;
    this.words = outline.words();
    this.options = options;
    this.references = new HtmlReferences(outline, options);
    this.lead = outline.condition().definition().filter(this::mayLead);
  }

  Markup article() {
    Condition condition = outline.condition();
    html.open("article", "class", "sc", "lang", condition.edition().language()).line();
    head(condition);
    html.open("div", "class", "sc-layout sc-inner", "id", id("content_")).line();
    contents();
    html.open("div", "class", "sc-main").line();
    outline.chapters().forEach(this::chapter);
    if (options.references() && !outline.references().isEmpty()) {
      html.open(
              "section", "class", "sc-section sc-references", "aria-labelledby", id("references_"))
          .line();
      heading(1, words.text("references"), "references_");
      references.list(html);
      html.close().line();
    }
    html.close().line().close().line();
    foot(condition);
    return html.close().line();
  }

  private void head(Condition condition) {
    html.open("header", "class", "sc-header").open("div", "class", "sc-inner").line();
    heading(0, "sc-title", "title_", "").text(condition.plainName()).close().line();
    label("p", outline.alsoCalled(), "sc-aka").line();
    lead.ifPresent(
        statement -> {
          html.open("p", "class", "sc-lead");
          statement(statement, "span");
          html.close().line();
        });
    outline.chapters().forEach(chapter -> chapter.groups().forEach(this::alarm));
    Edition edition = condition.edition();
    html.open("p", "class", "sc-review", "lang", words.lang());
    date("reviewed", edition.reviewedOnText());
    html.text(" \u00b7 ");
    date("due", edition.nextReviewDueText());
    html.close().line().element("p", edition.disclaimer(), "class", "sc-disclaimer").line();
    html.close().close().line();
  }

  /** What cannot wait is named before anything is explained. */
  private void alarm(Outline.Group group) {
    if (group.key().filter(WarningSign.Urgency.EMERGENCY::equals).isPresent()) {
      html.open("div", "class", "sc-alarm").line();
      label("p", group.title(), "sc-h").line();
      html.open("ul").line();
      for (Outline.Entry entry : group.entries()) {
        String to = "#" + id(entry.item().id());
        html.open("li").element("a", entry.item().name(), "href", to).close().line();
      }
      html.close().line().close().line();
    }
  }

  private void date(String label, String date) {
    html.text(words.text(label)).text(" ").element("time", words.date(date), "datetime", date);
  }

  private void contents() {
    html.open("nav", "class", "sc-contents", "aria-labelledby", id("contents_")).line();
    heading(1, words.text("contents"), "contents_");
    html.open("ul").line();
    for (Outline.Chapter chapter : outline.chapters()) {
      boolean first = chapter.section() == Section.WHEN_TO_SEEK_HELP;
      String style = first ? "sc-first" : "sc-link";
      String to = "#" + id(section(chapter.section()));
      html.open("li").open("a", "class", style, "href", to, "lang", words.lang());
      html.text(chapter.title()).close().close().line();
    }
    html.close().line().close().line();
  }

  private void chapter(Outline.Chapter chapter) {
    String id = section(chapter.section());
    html.open("section", "class", "sc-section", "aria-labelledby", id(id)).line();
    heading(1, chapter.title(), id);
    chapter.groups().forEach(group -> group(group, id));
    html.close().line();
  }

  private void group(Outline.Group group, String section) {
    if (group.key().isEmpty()) {
      group.entries().forEach(entry -> entry(entry, 2));
      return;
    }
    Enum<?> key = group.key().get();
    html.open("section", "class", style(key)).line();
    heading(2, "sc-h", section + "_" + key(key), words.lang());
    if (key == Standing.ADVISED_AGAINST) {
      html.element("span", "\u00d7", "class", "sc-mark", "aria-hidden", "true");
    }
    words.find("prefix." + key.name()).ifPresent(in -> hidden(in + " "));
    html.text(group.title()).close().line();
    if (key instanceof SelfCareMeasure.Advice) {
      html.open("ul", "class", "sc-list").line();
      group.entries().forEach(entry -> named(entry, "li"));
      html.close().line();
    } else if (key instanceof WarningSign.Urgency) {
      group.entries().forEach(entry -> named(entry, "div"));
    } else {
      group.entries().forEach(entry -> entry(entry, 3));
    }
    html.close().line();
  }

  private static String style(Enum<?> key) {
    if (key instanceof WarningSign.Urgency) {
      return "sc-card sc-" + key(key);
    } else if (key instanceof SelfCareMeasure.Advice) {
      return "sc-advice " + (key == SelfCareMeasure.Advice.DO ? "sc-do" : "sc-dont");
    }
    return key == Standing.ADVISED_AGAINST ? "sc-group sc-avoid" : "sc-group";
  }

  /** An item whose name leads its text without being a heading. */
  private void named(Outline.Entry entry, String element) {
    html.open(element, "class", "sc-item", "id", id(entry.item().id())).line();
    html.element("p", entry.item().name(), "class", "sc-h").line();
    body(entry);
    html.close().line();
  }

  private void entry(Outline.Entry entry, int depth) {
    if (entry.titled()) {
      html.open("section", "class", "sc-item").line();
      String id = entry.item().id();
      heading(depth, "sc-h", id, "").text(entry.item().name()).close().line();
    } else {
      html.open("div", "class", "sc-intro", "id", id(entry.item().id())).line();
    }
    body(entry);
    html.close().line();
  }

  private void body(Outline.Entry entry) {
    ContentItem item = entry.item();
    if (entry.lead().isPresent()) {
      html.open("p");
      label("strong", entry.lead().get()).close().line();
    }
    entry.cautions().forEach(this::caution);
    List<Statement> plain = new ArrayList<>();
    List<Statement> claims = new ArrayList<>();
    for (Statement statement : item.statements()) {
      if (lead.filter(statement::equals).isEmpty()) {
        (isJudged(statement) ? claims : plain).add(statement);
      }
    }
    if (item.section() == Section.QUESTIONS) {
      html.open("ul", "class", "sc-questions").line();
      plain.forEach(statement -> statement(statement, "li"));
      html.close().line();
    } else {
      paragraphs(plain);
    }
    if (item instanceof WarningSign sign) {
      html.open("p").element("strong", sign.action(), "class", "sc-action").close().line();
    }
    if (item instanceof Form form && options.bodyMaps()) {
      map(form);
    }
    claims.forEach(this::claim);
    if (options.audience() == Audience.CLINICIANS) {
      facts(Facts.of(item, outline.condition(), words));
    }
  }

  /** Whether a statement may stand apart from its item: nothing must be read before it. */
  private boolean mayLead(Statement statement) {
    ContentItem item = outline.condition().itemOf(statement);
    return options.sections().contains(item.section())
        && item.cautions().isEmpty()
        && item.statements().size() > 1
        && !isJudged(statement);
  }

  /** Whether a verdict has to stand before a statement; patients see none that needs one. */
  private boolean isJudged(Statement statement) {
    return options.audience() == Audience.CLINICIANS && statement.assessment().isPresent();
  }

  private void caution(Caution caution) {
    boolean weak =
        caution.kind() == Caution.Kind.WEAK_EVIDENCE && caution.severity() != Caution.Severity.HIGH;
    html.open("div", "class", "sc-caution sc-" + (weak ? "weak" : key(caution.severity())));
    html.element("span", "!", "class", "sc-mark", "aria-hidden", "true").open("p");
    hidden(words.of(caution.severity()) + ": ");
    html.text(caution.text());
    cited(caution.citations());
    html.text(" ").element("strong", caution.action()).close().close().line();
  }

  private void paragraphs(List<Statement> statements) {
    for (List<Statement> together : Outline.paragraphs(statements)) {
      html.open("p");
      for (Statement statement : together) {
        html.text(statement == together.get(0) ? "" : " ");
        statement(statement, "span");
      }
      html.close().line();
    }
  }

  private void statement(Statement statement, String element) {
    html.open(element, "id", id(statement.id())).text(statement.display());
    cited(statement.citations());
    html.close();
  }

  private void claim(Statement statement) {
    Assessment assessment = statement.assessment().orElseThrow();
    html.open("div", "class", "sc-claim", "id", id(statement.id())).line().open("p");
    html.open("strong", "class", style(assessment.verdict()), "lang", words.lang());
    hidden(words.text("verdict") + " ");
    html.text(words.of(assessment.verdict())).close().text(" ").text(statement.text());
    cited(statement.citations());
    html.close().line().open("dl", "class", "sc-why").line();
    assessment.limits().ifPresent(in -> label("dt", words.text("limits")).element("dd", in));
    label("dt", words.text("why")).open("dd").text(assessment.reason());
    cited(assessment.evidence());
    html.close().line().close().line().close().line();
  }

  private static String style(Verdict verdict) {
    if (verdict.holds()) {
      return "sc-verdict";
    }
    return "sc-verdict " + (verdict == Verdict.UNSAFE ? "sc-unsafe" : "sc-fails");
  }

  private void facts(List<Facts.Fact> facts) {
    if (!facts.isEmpty()) {
      html.open("dl", "class", "sc-why sc-facts").line();
      for (Facts.Fact fact : facts) {
        label("dt", fact.label());
        html.element("dd", fact.text(), "lang", fact.ours() ? words.lang() : "").line();
      }
      html.close().line();
    }
  }

  private void map(Form form) {
    Optional<BodyMap> map = BodyMap.of(outline.condition(), form, words);
    if (map.isPresent()) {
      html.open("figure", "class", "sc-figure").line();
      map.get().draw(html, id(form.id()) + "_", false);
      html.line().open("figcaption").element("span", map.get().sites(), "lang", words.lang());
      map.get().limits().forEach(limit -> html.text(" ").text(limit));
      html.close().line().close().line();
    }
  }

  private void cited(List<Citation> citations) {
    references.cite(html, citations);
  }

  private void foot(Condition condition) {
    Edition edition = condition.edition();
    html.open("footer", "class", "sc-footer").open("div", "class", "sc-inner").line();
    if (options.audience() == Audience.CLINICIANS) {
      label("p", words.text("article")).line();
      for (CodeSystem system : condition.codeSystems()) {
        system.attribution().ifPresent(credit -> html.element("p", credit).line());
      }
    }
    label("p", words.format("licence", edition.version(), edition.licence())).line();
    html.close().close().line();
  }

  private void heading(int depth, String label, String id) {
    heading(depth, "sc-h", id, words.lang()).text(label).close().line();
  }

  /** Opens a heading. */
  private Markup heading(int depth, String style, String id, String lang) {
    int level = Math.min(options.headingLevel() + depth, DEEPEST);
    return html.open("h" + level, "class", style, "id", id(id), "lang", lang);
  }

  private void hidden(String label) {
    label("span", label, "sc-hidden");
  }

  private Markup label(String element, String label) {
    return label(element, label, "");
  }

  /** An element with words around the content, in their language. */
  private Markup label(String element, String label, String style) {
    return html.element(element, label, "class", style, "lang", words.lang());
  }

  private String id(String name) {
    return options.idPrefix() + name;
  }

  private static String section(Section section) {
    return "section_" + key(section);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
