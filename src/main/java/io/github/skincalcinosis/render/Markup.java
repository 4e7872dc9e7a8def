package io.github.skincalcinosis.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and SVG: every text is escaped, every element closed, so that XML parsers take it.
 */
final class Markup {
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one with an empty value is left out
   */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    text.append('>');
    open.push(element);
    return this;
  }

  /** Writes an element without content, as SVG has them. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    text.append("/>");
    return this;
  }

  private void start(String element, String... attributes) {
    text.append('<').append(element);
    for (int index = 0; index < attributes.length; index += 2) {
      if (!attributes[index + 1].isEmpty()) {
        text.append(' ').append(attributes[index]).append("=\"");
        escape(attributes[index + 1]);
        text.append('"');
      }
    }
  }

  Markup close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String element, String content, String... attributes) {
    return open(element, attributes).text(content).close();
  }

  Markup text(String content) {
    escape(content);
    return this;
  }

  Markup line() {
    text.append('\n');
    return this;
  }

  /** Writes markup as it is: for what is ours, not for content. */
  Markup raw(String markup) {
    text.append(markup);
    return this;
  }

  private void escape(String content) {
    for (int index = 0; index < content.length(); index++) {
      char here = content.charAt(index);
      switch (here) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(here);
      }
    }
  }

  /** {@return what has been written} */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return text.toString();
  }
}
