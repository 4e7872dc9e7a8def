package validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.render.HostileEdition;
import io.github.skincalcinosis.render.HtmlRenderer;
import io.github.skincalcinosis.render.JsonLd;
import io.github.skincalcinosis.render.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Writes what the checks of the folder pages take, to target/pages. */
class PagesTest {
  private static final Path PAGES = Path.of("target", "pages");

  @Test
  void theBundledEditionIsWritten() throws IOException {
    write("bundled", SkinCalcinosis.condition());
  }

  @Test
  void aHostileEditionIsWritten() throws IOException {
    write("hostile", HostileEdition.build());
  }

  private static void write(String name, Condition condition) throws IOException {
    Files.createDirectories(PAGES);
    for (Audience audience : Audience.values()) {
      String as = name + "-" + audience.name().toLowerCase(Locale.ROOT);
      HtmlRenderer html = HtmlRenderer.builder().audience(audience).build();
      Files.writeString(PAGES.resolve(as + ".html"), html.renderPage(condition));
      MarkdownRenderer markdown = MarkdownRenderer.builder().audience(audience).build();
      Files.writeString(PAGES.resolve(as + ".md"), markdown.render(condition));
    }
    Files.writeString(PAGES.resolve(name + ".jsonld"), JsonLd.of(condition));
    Files.writeString(PAGES.resolve(name + "-within.html"), within(condition));
  }

  /** A page of somebody's own: with the data in its head, and the fragment below its heading. */
  private static String within(Condition condition) {
    String fragment =
        HtmlRenderer.builder().headingLevel(2).idPrefix("cc-").build().render(condition);
    assertThat(fragment).startsWith("<article").doesNotContain("<h1");
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>Skin conditions</title>\n<style>\n"
        + HtmlRenderer.stylesheet()
        + "</style>\n<script type=\"application/ld+json\">\n"
        + JsonLd.of(condition)
        + "</script>\n</head>\n<body>\n<main>\n<h1>Skin conditions</h1>\n"
        + fragment
        + "</main>\n</body>\n</html>\n";
  }
}
