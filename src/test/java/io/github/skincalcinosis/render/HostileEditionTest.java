package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Condition;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HostileEditionTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "article",
          "header",
          "nav",
          "section",
          "div",
          "footer",
          "figure",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "span",
          "strong",
          "sup",
          "a",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "time",
          "svg",
          "title",
          "desc",
          "defs",
          "path",
          "use",
          "clipPath",
          "pattern",
          "circle",
          "g",
          "rect",
          "text");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "lang",
          "id",
          "href",
          "datetime",
          "aria-label",
          "aria-labelledby",
          "aria-hidden",
          "role",
          "viewBox",
          "d",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "clip-path",
          "width",
          "height",
          "x",
          "y",
          "rx",
          "cx",
          "cy",
          "r",
          "font-family",
          "font-size",
          "text-anchor",
          "patternUnits",
          "patternTransform");

  static Stream<String> payloads() {
    return HostileEdition.PAYLOADS.stream();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aPageHasNothingInItButWhatWePutThere(String payload) {
    Condition hostile = HostileEdition.with(payload);
    for (Audience audience : Audience.values()) {
      HtmlRenderer renderer = HtmlRenderer.builder().audience(audience).build();
      Document page = Pages.parsed(renderer.render(hostile));
      for (Element element : Pages.elements(page)) {
        assertThat(ELEMENTS).contains(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
          assertThat(ATTRIBUTES).contains(attributes.item(index).getNodeName());
        }
        assertThat(element.getAttribute("href")).matches("|#[a-z0-9_-]+|https?://[!-~]+");
      }
      assertThat(page.getDocumentElement().getTextContent()).contains(payload);
      assertThat(renderer.renderPage(hostile).split("<style>", -1)).hasSize(2);
    }
  }
}
