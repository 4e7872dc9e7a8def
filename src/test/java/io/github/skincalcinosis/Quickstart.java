package io.github.skincalcinosis;

import io.github.skincalcinosis.model.Cause;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Form;
import io.github.skincalcinosis.model.Source;
import io.github.skincalcinosis.model.Standing;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.render.HtmlRenderer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what the library knows, and writes a page of it. */
public final class Quickstart {
  private static final int WIDTH = 100;

  private Quickstart() {}

  /** Prints the overview, and writes the page for patients. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Condition calcinosis = SkinCalcinosis.condition();
    overview(calcinosis).forEach(out::println);
    Path page = Path.of("target", "skin-calcinosis.html");
    Files.createDirectories(page.getParent());
    Files.writeString(page, HtmlRenderer.builder().build().renderPage(calcinosis));
    out.println("The page for patients: target/skin-calcinosis.html");
  }

  /** {@return the lines of the overview} */
  static List<String> overview(Condition condition) {
    List<String> lines = new ArrayList<>();
    lines.add(condition.name() + " (" + condition.plainName() + ")");
    lines.addAll(wrapped("", condition.edition().disclaimer()));
    lines.add("");
    lines.add("Forms by pattern, as the article has them");
    condition
        .forms(Form.Basis.PATTERN)
        .forEach(form -> lines.addAll(wrapped("  ", withSites(condition, form))));
    lines.add("Forms by cause, as today's sources have them");
    condition.forms(Form.Basis.CAUSE).forEach(form -> lines.add("  " + form.name()));
    lines.add("Causes");
    causes(condition)
        .forEach((category, names) -> lines.add("  " + category + ": " + String.join(", ", names)));
    lines.add("When to see a doctor");
    condition
        .warningSigns()
        .forEach(sign -> lines.addAll(wrapped("  ", words(sign.urgency()) + ": " + sign.name())));
    for (Standing standing : Standing.values()) {
      List<Treatment> treatments = condition.treatments(standing);
      if (!treatments.isEmpty()) {
        lines.add("Treatments: " + words(standing));
        treatments.forEach(treatment -> lines.addAll(treatment(treatment)));
      }
    }
    lines.add("");
    lines.addAll(wrapped("", "Verdicts: " + verdicts(condition.statements().stream())));
    lines.add(size(condition));
    return lines;
  }

  private static String withSites(Condition condition, Form form) {
    return form.name()
        + ": "
        + form.sites().stream()
            .map(site -> condition.bodySite(site).name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static Map<String, List<String>> causes(Condition condition) {
    return condition.causes().stream()
        .collect(
            Collectors.groupingBy(
                cause -> words(cause.category()),
                TreeMap::new,
                Collectors.mapping(Cause::name, Collectors.toList())));
  }

  private static List<String> treatment(Treatment treatment) {
    String line = "  " + words(treatment.category()) + " | " + treatment.name();
    String verdicts = verdicts(treatment.statements().stream());
    List<String> lines = new ArrayList<>();
    lines.add(verdicts.isEmpty() ? line : line + " | " + verdicts);
    lines.addAll(cautions(treatment));
    return lines;
  }

  /** How many claims have which verdict, the gravest first. */
  private static String verdicts(Stream<Statement> statements) {
    Map<Verdict, Long> counts =
        statements
            .flatMap(statement -> statement.verdict().stream())
            .collect(
                Collectors.groupingBy(
                    verdict -> verdict,
                    () -> new TreeMap<Verdict, Long>(Comparator.reverseOrder()),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " ×" + entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The first caution in full, and how many more there are. */
  private static List<String> cautions(Treatment treatment) {
    List<Caution> cautions = treatment.cautions();
    if (cautions.isEmpty()) {
      return List.of();
    }
    String more = cautions.size() == 1 ? "" : " (" + (cautions.size() - 1) + " more)";
    return wrapped("      ", "! " + cautions.get(0).display() + more);
  }

  private static List<String> wrapped(String indent, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static String size(Condition condition) {
    List<Statement> ofArticle =
        condition.statements().stream()
            .filter(s -> s.origin() == Statement.Origin.ARTICLE)
            .toList();
    long cited =
        ofArticle.stream()
            .flatMap(statement -> statement.citations().stream())
            .map(Citation::locator)
            .distinct()
            .count();
    long sentences =
        condition.sources().stream()
            .filter(source -> source.kind() == Source.Kind.ARTICLE)
            .map(Source::sentenceIds)
            .mapToLong(List::size)
            .sum();
    return condition.statements().size()
        + " statements: "
        + (condition.statements().size() - ofArticle.size())
        + " of literature, and "
        + ofArticle.size()
        + " that restate "
        + cited
        + " of the article's "
        + sentences
        + " sentences";
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
