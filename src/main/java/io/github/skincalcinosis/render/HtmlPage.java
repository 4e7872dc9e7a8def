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
  /** As many statements make a paragraph at most. */
  private static final int PARAGRAPH = 4;

  private static final int DEEPEST = 6;

  /** The heading over what is advised against, which bears a cross. */
  private static final String AVOID = "sc-h sc-not";

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
      heading(1, "sc-h", Optional.empty(), words.text("references"), "references_");
      references.list(html);
      html.close().line();
    }
    html.close().line().close().line();
    foot(condition);
    return html.close().line();
  }

  private void head(Condition condition) {
    html.open("header", "class", "sc-header").open("div", "class", "sc-inner").line();
    heading(0, "sc-title", Optional.empty(), condition.plainName(), "title_");
    List<String> names = new ArrayList<>(condition.synonyms());
    names.add(0, condition.name());
    paragraph("sc-aka", words.format("also", String.join(", ", names)));
    lead.ifPresent(
        statement -> {
          html.open("p", "class", "sc-lead");
          statement(statement, "span");
          html.close().line();
        });
    outline.chapters().forEach(chapter -> chapter.groups().forEach(this::alarm));
    Edition edition = condition.edition();
    html.open("p", "class", "sc-review");
    date("reviewed", edition.reviewedOnText());
    html.text(" \u00b7 ");
    date("due", edition.nextReviewDueText());
    html.close().line().close().close().line();
  }

  /** What cannot wait is named before anything is explained. */
  private void alarm(Outline.Group group) {
    if (group.key().filter(WarningSign.Urgency.EMERGENCY::equals).isPresent()) {
      html.open("div", "class", "sc-alarm").line();
      paragraph("sc-h", group.title());
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
    heading(1, "sc-h", Optional.empty(), words.text("contents"), "contents_");
    html.open("ul").line();
    for (Outline.Chapter chapter : outline.chapters()) {
      boolean first = chapter.section() == Section.WHEN_TO_SEEK_HELP;
      String style = first ? "sc-first" : "sc-link";
      String to = "#" + id(section(chapter.section()));
      html.open("li").element("a", chapter.title(), "class", style, "href", to).close().line();
    }
    html.close().line().close().line();
  }

  private void chapter(Outline.Chapter chapter) {
    String id = section(chapter.section());
    html.open("section", "class", "sc-section", "aria-labelledby", id(id)).line();
    heading(1, "sc-h", Optional.empty(), chapter.title(), id);
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
    String style = key == Standing.ADVISED_AGAINST ? AVOID : "sc-h";
    heading(2, style, words.find("prefix." + key.name()), group.title(), section + "_" + key(key));
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
      heading(depth, "sc-h", Optional.empty(), entry.item().name(), entry.item().id());
    } else {
      html.open("div", "class", "sc-intro", "id", id(entry.item().id())).line();
    }
    body(entry);
    html.close().line();
  }

  private void body(Outline.Entry entry) {
    ContentItem item = entry.item();
    entry.lead().ifPresent(in -> html.open("p").element("strong", in).close().line());
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

  /** Paragraphs of about the same length. */
  private void paragraphs(List<Statement> statements) {
    int paragraphs = (statements.size() + PARAGRAPH - 1) / PARAGRAPH;
    int from = 0;
    for (int left = paragraphs; left > 0; left--) {
      int to = from + (statements.size() - from + left - 1) / left;
      html.open("p");
      for (Statement statement : statements.subList(from, to)) {
        html.text(statement == statements.get(from) ? "" : " ");
        statement(statement, "span");
      }
      html.close().line();
      from = to;
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
    html.open("strong", "class", style(assessment.verdict()));
    hidden(words.text("verdict") + " ");
    html.text(words.of(assessment.verdict())).close().text(" ").text(statement.text());
    cited(statement.citations());
    html.close().line().open("dl", "class", "sc-why").line();
    assessment.limits().ifPresent(in -> html.element("dt", words.text("limits")).element("dd", in));
    html.element("dt", words.text("why")).open("dd").text(assessment.reason());
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
      facts.forEach(fact -> html.element("dt", fact.label()).element("dd", fact.text()).line());
      html.close().line();
    }
  }

  private void map(Form form) {
    Optional<BodyMap> map = BodyMap.of(outline.condition(), form, words);
    if (map.isPresent()) {
      html.open("figure", "class", "sc-figure").line();
      map.get().draw(html, id(form.id()) + "_", false);
      html.line().element("figcaption", map.get().caption()).line().close().line();
    }
  }

  private void cited(List<Citation> citations) {
    references.cite(html, citations);
  }

  private void foot(Condition condition) {
    Edition edition = condition.edition();
    html.open("footer", "class", "sc-footer").open("div", "class", "sc-inner").line();
    html.element("p", edition.disclaimer()).line();
    if (options.audience() == Audience.CLINICIANS) {
      html.element("p", words.text("article")).line();
      for (CodeSystem system : condition.codeSystems()) {
        system.attribution().ifPresent(credit -> html.element("p", credit).line());
      }
    }
    html.element("p", words.format("licence", edition.version(), edition.licence())).line();
    html.close().close().line();
  }

  private void heading(int depth, String style, Optional<String> prefix, String text, String id) {
    int level = Math.min(options.headingLevel() + depth, DEEPEST);
    html.open("h" + level, "class", style, "id", id(id));
    if (style.equals(AVOID)) {
      html.element("span", "\u00d7", "class", "sc-mark", "aria-hidden", "true");
    }
    prefix.ifPresent(in -> hidden(in + " "));
    html.text(text).close().line();
  }

  private void hidden(String text) {
    html.element("span", text, "class", "sc-hidden");
  }

  private void paragraph(String style, String text) {
    html.element("p", text, "class", style).line();
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
