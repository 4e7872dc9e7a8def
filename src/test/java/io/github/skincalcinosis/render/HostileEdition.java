package io.github.skincalcinosis.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Editions with something hostile in every text, name, title, note, author and link. */
public final class HostileEdition {
  static final List<String> PAYLOADS =
      List.of(
          "</script><script>alert(1)</script>",
          "<!--<script>alert(1)//",
          "\"><img src=x onerror=alert(1)>",
          "' onmouseover='alert(1)",
          "<svg/onload=alert(1)>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "](javascript:alert(1))",
          "<iframe src=\"https://example.org/\"></iframe>",
          "]]><x>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
          "${7*7}{{7*7}}#{7*7}",
          "`code` **bold** _it_ # head",
          "\u200ftxet desrever\u200e end",
          "<style>*{background:url(https://example.org/)}</style>");

  private static final Set<String> TEXTS =
      Set.of(
          "text",
          "reason",
          "limits",
          "name",
          "plainName",
          "title",
          "note",
          "meaning",
          "printed",
          "action",
          "authors",
          "container",
          "volume",
          "issue",
          "pages",
          "display",
          "synonyms",
          "disclaimer",
          "licence",
          "attribution",
          "when");

  private final List<String> payloads;
  private int next;

  private HostileEdition(List<String> payloads) {
    this.payloads = payloads;
  }

  /** {@return the bundled edition with all of them} */
  public static Condition build() {
    return of(SkinCalcinosis.json(), PAYLOADS);
  }

  /** {@return a small edition with one of them in every text} */
  static Condition with(String payload) {
    return of(DatasetWriter.toJson(Pages.small()), List.of(payload));
  }

  private static Condition of(String json, List<String> payloads) {
    try {
      JsonNode edition = new ObjectMapper().readTree(json);
      new HostileEdition(payloads).spoil(edition);
      return DatasetLoader.load(edition.toString());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void spoil(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> property : object.properties()) {
        property.setValue(spoilt(property.getKey(), property.getValue()));
      }
    }
    node.forEach(this::spoil);
  }

  private JsonNode spoilt(String property, JsonNode value) {
    ObjectNode holder = new ObjectMapper().createObjectNode();
    if (value instanceof ArrayNode list && TEXTS.contains(property)) {
      for (int index = 0; index < list.size(); index++) {
        list.set(index, spoilt(property, list.get(index)));
      }
      return list;
    }
    if (!value.isTextual()) {
      return value;
    }
    String text = value.textValue();
    if (TEXTS.contains(property)) {
      String payload = payloads.get(next++ % payloads.size());
      return holder.textNode(text + " " + payload);
    }
    return switch (property) {
      case "doi" -> holder.textNode(text + "\"'><script>alert(1)</script>");
      case "url" -> holder.textNode("https://example.org/?'onclick='alert(1)&amp;javascript:x");
      default -> value;
    };
  }
}
