package io.github.skincalcinosis.render;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Conditions to render, and what comes of it taken apart. */
final class Pages {
  static {
    // The library itself has no use for XML, so its module does not read that of the parser.
    ModuleLayer.boot().findModule("java.xml").ifPresent(Pages.class.getModule()::addReads);
  }

  private Pages() {}

  /** The smallest edition that has every property and every kind. */
  static Condition small() {
    try (InputStream small =
        Pages.class.getResourceAsStream("/io/github/skincalcinosis/dataset/small.json")) {
      return DatasetLoader.load(Objects.requireNonNull(small, "small.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The word for the verdict of a statement that has one. */
  static String verdict(Statement statement) {
    return Words.of(SkinCalcinosis.condition()).of(statement.verdict().orElseThrow());
  }

  /** A fragment, read by a parser of XML. */
  static Document parsed(String fragment) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(fragment)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  static List<Element> elements(Document page) {
    NodeList all = page.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < all.getLength(); index++) {
      elements.add((Element) all.item(index));
    }
    return elements;
  }

  /** The texts and labels in a language, signs and addresses aside. */
  static List<String> textsIn(String language, Document page) {
    List<String> texts = new ArrayList<>();
    for (Element element : elements(page)) {
      if (language(element).equals(language)) {
        texts.add(element.getAttribute("aria-label"));
        NodeList inside = element.getChildNodes();
        for (int index = 0; index < inside.getLength(); index++) {
          if (inside.item(index).getNodeType() == Node.TEXT_NODE) {
            texts.add(inside.item(index).getTextContent().strip());
          }
        }
      }
    }
    texts.removeIf(text -> text.matches("\\P{L}*|https?://.*"));
    return texts;
  }

  private static String language(Node node) {
    if (!(node instanceof Element element)) {
      return "";
    }
    String own = element.getAttribute("lang");
    return own.isEmpty() ? language(element.getParentNode()) : own;
  }

  static Element byId(Document page, String id) {
    return elements(page).stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing has the id " + id));
  }

  /** The element that holds all of an item: the one with its id, or the section of its heading. */
  static Element of(Document page, ContentItem item) {
    Element element = byId(page, item.id());
    return element.getTagName().matches("h[1-6]") ? (Element) element.getParentNode() : element;
  }
}
