package io.github.skincalcinosis.render;

import io.github.skincalcinosis.model.BodySite;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.SiteInvolvement;
import io.github.skincalcinosis.model.SiteInvolvement.Strength;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where on the body a form lies: a calm figure from the front and the back.
 *
 * <p>Sites are found in the figure by their UBERON codes; a site marks all regions that are part of
 * it. How regularly a site is involved is told by fill and pattern, not by colour. The whole skin
 * is never painted: sites that the figure lacks are named in the {@linkplain #caption() caption}.
 * Immutable and thread-safe.
 */
public final class BodyMap {
  /** How far the figure from the back stands to the right of that from the front. */
  private static final String SHIFT = "536";

  private static final int MIDDLE = 532;
  private static final String UBERON = "uberon";
  private static final Figure FIGURE = Figure.read();

  private final Words words;
  private final String title;
  private final Map<String, Strength> marks = new LinkedHashMap<>();
  private final Map<Strength, List<String>> drawn = new EnumMap<>(Strength.class);
  private final List<String> elsewhere = new ArrayList<>();
  private final List<String> limits = new ArrayList<>();
  private final boolean english;

  private BodyMap(Words words, String title, boolean english) {
    this.words = words;
    this.english = english;
    this.title = title;
  }

  /**
   * {@return the map of a form; empty when the figure has none of its sites}
   *
   * @param condition the condition to which the form belongs
   * @param form the form
   * @throws java.util.NoSuchElementException if it names a site that the condition does not have
   */
  public static Optional<BodyMap> of(Condition condition, Form form) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(form, "form");
    return of(condition, form, Words.of(condition));
  }

  /** {@return the map of a form, with words that have been read already} */
  static Optional<BodyMap> of(Condition condition, Form form, Words words) {
    BodyMap map =
        new BodyMap(
            words, words.format("map", form.name()), Words.language(condition).startsWith("en"));
    strongest(form.sites(), condition).forEach(map::add);
    form.sites().stream()
        .flatMap(each -> condition.statement(each.statementId()).stream())
        .flatMap(each -> each.assessment().stream())
        .flatMap(each -> each.limits().stream())
        .distinct()
        .forEach(map.limits::add);
    return map.marks.isEmpty() ? Optional.empty() : Optional.of(map);
  }

  /**
   * {@return the sites in their order, each once: more than one statement may speak of it. What
   * rests on a claim that does not hold is left out}
   */
  static Map<BodySite, Strength> strongest(List<SiteInvolvement> sites, Condition condition) {
    Map<BodySite, Strength> strongest = new LinkedHashMap<>();
    for (SiteInvolvement each : sites) {
      if (condition.statement(each.statementId()).filter(in -> !PlainText.holds(in)).isPresent()) {
        continue;
      }
      strongest.merge(condition.bodySite(each), each.strength(), BodyMap::stronger);
    }
    return strongest;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void add(BodySite site, Strength strength) {
    Optional<String> code =
        site.codes().stream()
            .filter(each -> each.systemId().equals(UBERON))
            .map(Code::code)
            .filter(FIGURE.larger::containsKey)
            .findFirst();
    // Other languages, such as German, write nouns with capitals.
    String name = english ? site.name().toLowerCase(Locale.ROOT) : site.name();
    if (code.isPresent()) {
      marks.merge(code.get(), strength, BodyMap::stronger);
      drawn.computeIfAbsent(strength, any -> new ArrayList<>()).add(name);
    } else {
      elsewhere.add(name);
    }
  }

  /**
   * {@return the sites in words, by strength, those that are not drawn, and the limits of what the
   * map rests on}
   */
  public String caption() {
    return Stream.concat(Stream.of(sites()), limits.stream()).collect(Collectors.joining(" "));
  }

  /** {@return the limits of what the map rests on, in the language of the content} */
  List<String> limits() {
    return limits;
  }

  /** {@return the sites, by strength, and those that are not drawn} */
  String sites() {
    List<String> sentences = new ArrayList<>();
    drawn.forEach(
        (strength, names) ->
            sentences.add(words.of(strength) + ": " + String.join(", ", names) + "."));
    if (!elsewhere.isEmpty()) {
      sentences.add(words.format("elsewhere", String.join(", ", elsewhere)));
    }
    return String.join(" ", sentences);
  }

  /** {@return the map as an SVG document, for a file or an {@code img} element} */
  public String svg() {
    Markup svg = new Markup();
    draw(svg, "", true);
    return svg.toString();
  }

  /**
   * Writes the map into a page, whose caption stands beside it; alone, it has the caption inside.
   *
   * @param prefix what its ids begin with, so that no two maps of a page share one
   */
  void draw(Markup svg, String prefix, boolean alone) {
    String p = prefix + "map-";
    svg.open(
        "svg",
        "xmlns",
        alone ? "http://www.w3.org/2000/svg" : "",
        "class",
        "sc-map",
        "viewBox",
        "0 0 1064 1124",
        "role",
        "img",
        "aria-labelledby",
        p + "title" + (alone ? " " + p + "desc" : ""),
        "lang",
        alone ? "" : words.lang());
    svg.element("title", title, "id", p + "title");
    if (alone) {
      svg.element("desc", caption(), "id", p + "desc").element("style", FIGURE.style);
    }
    definitions(svg, p);
    both(svg.open("g", "fill", "currentColor", "fill-opacity", ".1"), p).close();
    regions(svg, p);
    both(
            svg.open(
                "g",
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "4",
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round"),
            p)
        .empty("path", "stroke-opacity", ".4", "d", FIGURE.lines)
        .close();
    legend(svg, p);
    svg.close();
  }

  private void definitions(Markup svg, String p) {
    svg.open("defs").empty("path", "id", p + "body", "d", FIGURE.body);
    both(svg.open("clipPath", "id", p + "clip"), p).close();
    if (marks.containsValue(Strength.USUAL)) {
      pattern(svg, p + "usual", "17").empty("path", "d", "M0 0h8v17H0z", "fill", "currentColor");
      svg.close();
    }
    if (marks.containsValue(Strength.OCCASIONAL)) {
      pattern(svg, p + "occasional", "18")
          .empty("circle", "cx", "9", "cy", "9", "r", "4.5", "fill", "currentColor");
      svg.close();
    }
    svg.close();
  }

  private static Markup pattern(Markup svg, String id, String size) {
    return svg.open(
            "pattern",
            "id",
            id,
            "class",
            "sc-map-mark",
            "width",
            size,
            "height",
            size,
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            "rotate(45)")
        .empty("path", "d", "M0 0h18v18H0z", "fill", "currentColor", "fill-opacity", ".15");
  }

  /** The figure from the front and, to its right, that from the back. */
  private static Markup both(Markup svg, String p) {
    return svg.empty("use", "href", "#" + p + "body")
        .empty("use", "href", "#" + p + "body", "x", SHIFT);
  }

  private void regions(Markup svg, String p) {
    svg.open("g", "class", "sc-map-mark", "clip-path", "url(#" + p + "clip)", "stroke-width", "2");
    if (FIGURE.regions.stream().anyMatch(each -> each.onBothSides() && mark(each).isPresent())) {
      svg.open("g", "id", p + "both");
      regions(svg, p, true);
      svg.close().empty("use", "href", "#" + p + "both", "x", SHIFT);
    }
    regions(svg, p, false);
    svg.close();
  }

  /** One path a strength; the stroke in the same paint closes the seams between neighbours. */
  private void regions(Markup svg, String p, boolean onBothSides) {
    for (Strength strength : EnumSet.copyOf(marks.values())) {
      String path =
          FIGURE.regions.stream()
              .filter(each -> each.onBothSides() == onBothSides)
              .filter(each -> mark(each).filter(strength::equals).isPresent())
              .map(Region::path)
              .collect(Collectors.joining());
      if (!path.isEmpty()) {
        String fill = fill(strength, p);
        svg.empty("path", "fill", fill, "stroke", fill, "d", path);
      }
    }
  }

  /** {@return how a region is marked: by its own site or the nearest larger one that is} */
  private Optional<Strength> mark(Region region) {
    String code = region.code();
    while (!code.isEmpty() && !region.path().isEmpty()) {
      Strength strength = marks.get(code);
      if (strength != null) {
        return Optional.of(strength);
      }
      code = FIGURE.larger.getOrDefault(code, "");
    }
    return Optional.empty();
  }

  private static String fill(Strength strength, String p) {
    return strength == Strength.PREDOMINANT
        ? "currentColor"
        : "url(#" + p + strength.name().toLowerCase(Locale.ROOT) + ")";
  }

  private void legend(Markup svg, String p) {
    svg.open("g", "fill", "currentColor", "font-family", "system-ui,sans-serif", "font-size", "40")
        .open("g", "text-anchor", "middle")
        .element("text", words.text("front"), "x", "264", "y", "1012")
        .element("text", words.text("reverse"), "x", "800", "y", "1012")
        .close();
    Set<Strength> used = EnumSet.copyOf(marks.values());
    int left = MIDDLE - (used.stream().mapToInt(this::width).sum() - 40) / 2;
    for (Strength strength : used) {
      svg.empty(
          "rect",
          "class",
          "sc-map-mark",
          "x",
          String.valueOf(left),
          "y",
          "1062",
          "width",
          "40",
          "height",
          "40",
          "rx",
          "6",
          "fill",
          fill(strength, p),
          "stroke",
          "currentColor",
          "stroke-width",
          "4");
      svg.element("text", words.of(strength), "x", String.valueOf(left + 56), "y", "1096");
      left += width(strength);
    }
    svg.close();
  }

  private int width(Strength strength) {
    return 96 + 20 * words.of(strength).length();
  }

  /** A region of the figure; one that only holds others has no path. */
  private record Region(String code, String side, String path) {
    boolean onBothSides() {
      return side.equals("both");
    }
  }

  /** The figure: outline, inner lines, regions, and of what each is a part. */
  private static final class Figure {
    private final List<Region> regions = new ArrayList<>();

    /** The code of the larger region by the code of its part; empty for the largest. */
    private final Map<String, String> larger = new LinkedHashMap<>();

    private String body = "";
    private String lines = "";
    private String style = "";

    static Figure read() {
      Figure figure = new Figure();
      for (String line : Resource.text("body-map.tsv").split("\n", -1)) {
        if (!line.isEmpty()) {
          figure.add(line.split("\t", -1));
        }
      }
      return figure;
    }

    private void add(String[] row) {
      switch (row[0]) {
        case "region" -> {}
        case "#body" -> body = row[3];
        case "#lines" -> lines += row[3];
        case "#style" -> style = row[3];
        default -> {
          regions.add(new Region(row[0], row[1], row[3]));
          larger.put(row[0], row[2]);
        }
      }
    }
  }
}
