package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.Citation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a page's references, and the list to which they lead and which leads back. */
final class HtmlReferences {
  private final Outline outline;
  private final Words words;
  private final HtmlRenderer.Options options;

  /** How many times each number has been cited so far. */
  private final Map<Integer, Integer> cited = new HashMap<>();

  HtmlReferences(Outline outline, HtmlRenderer.Options options) {
    this.outline = outline;
    this.words = outline.words();
    this.options = options;
  }

  /** Writes numbers behind what they bear out, each with an anchor of its own. */
  void cite(Markup html, List<Citation> citations) {
    if (!options.references() || citations.isEmpty()) {
      return;
    }
    html.open("sup", "class", "sc-refs");
    String between = "";
    for (Outline.Reference reference : outline.references(citations)) {
      String number = String.valueOf(reference.number());
      int time = cited.merge(reference.number(), 1, Integer::sum);
      html.text(between)
          .element(
              "a",
              number,
              "id",
              id("cite_" + number + "_" + time),
              "href",
              "#" + id("ref_" + number),
              "aria-label",
              words.format("reference", number),
              "lang",
              words.lang());
      between = " ";
    }
    html.close();
  }

  /**
   * Writes the list, once all has been cited. It claims no language for a title: an edition does
   * not say in which a source is written, and WCAG 3.1.2 excepts names. An empty {@code lang} would
   * take the voice of the page from those that are in its language.
   */
  void list(Markup html) {
    html.open("ol").line();
    for (Outline.Reference reference : outline.references()) {
      String number = String.valueOf(reference.number());
      html.open("li", "id", id("ref_" + number)).text(reference.source().summary());
      Links.of(reference.source())
          .ifPresent(link -> html.text(" ").element("a", link, "href", link));
      html.text(" ").open("span", "class", "sc-back");
      int times = cited.getOrDefault(reference.number(), 0);
      for (int time = 1; time <= times; time++) {
        html.text(time == 1 ? "" : " ")
            .element(
                "a",
                "\u2191" + (times == 1 ? "" : time),
                "href",
                "#" + id("cite_" + number + "_" + time),
                "aria-label",
                words.format("back", String.valueOf(time), number),
                "lang",
                words.lang());
      }
      html.close().close().line();
    }
    html.close().line();
  }

  private String id(String name) {
    return options.idPrefix() + name;
  }
}
