package io.github.skincalcinosis.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bundled content several times over, as a condition that keeps every rule.
 *
 * <p>Items and the literature that they cite stand there again, with {@code -2}, {@code -3} and so
 * on after their ids, those of their statements, and whatever refers to them. Overviews, articles,
 * sites and code systems stand there once: there may be no more of them.
 */
final class RepeatedContent {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private final ObjectNode root;

  /** The ids of what is repeated. */
  private final Set<String> ids = new HashSet<>();

  private RepeatedContent(ObjectNode root) {
    this.root = root;
  }

  /** Gives the bundled content so many times. */
  static Condition condition(int times) {
    try {
      ObjectNode root =
          (ObjectNode) MAPPER.readTree(DatasetWriter.toJson(SkinCalcinosis.condition()));
      new RepeatedContent(root).repeat(times);
      return MAPPER.treeToValue(root, Condition.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void repeat(int times) {
    List<ArrayNode> lists = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : root.properties()) {
      if (property.getValue().path(0).has("statements") && !property.getKey().equals("overviews")) {
        lists.add((ArrayNode) property.getValue());
      }
    }
    Set<String> cited = new HashSet<>();
    for (ArrayNode list : lists) {
      ids.addAll(list.findValuesAsText("id"));
      cited.addAll(list.findValuesAsText("source"));
    }
    ArrayNode sources = (ArrayNode) root.get("sources");
    ArrayNode literature = MAPPER.createArrayNode();
    for (JsonNode source : sources) {
      if (cited.contains(source.get("id").textValue()) && !source.has("outline")) {
        literature.add(source);
        ids.add(source.get("id").textValue());
      }
    }
    int stages = root.withArray("stages").size();
    List<JsonNode> originals = new ArrayList<>();
    lists.forEach(list -> originals.add(list.deepCopy()));
    for (int copy = 2; copy <= times; copy++) {
      for (int list = 0; list < lists.size(); list++) {
        for (JsonNode item : originals.get(list)) {
          ObjectNode again = (ObjectNode) copy(item, copy);
          again.put("name", item.get("name").textValue() + " (" + copy + ")");
          if (item.has("order")) {
            again.put("order", item.get("order").intValue() + (copy - 1) * stages);
          }
          lists.get(list).add(again);
        }
      }
      for (JsonNode source : literature) {
        sources.add(copy(source, copy));
      }
    }
  }

  /** Whatever names something that is repeated names its copy. */
  private JsonNode copy(JsonNode node, int copy) {
    if (node.isObject()) {
      ObjectNode object = MAPPER.createObjectNode();
      node.properties().forEach(each -> object.set(each.getKey(), copy(each.getValue(), copy)));
      return object;
    }
    if (node.isArray()) {
      ArrayNode array = MAPPER.createArrayNode();
      node.forEach(each -> array.add(copy(each, copy)));
      return array;
    }
    return node.isTextual() && ids.contains(node.textValue())
        ? TextNode.valueOf(node.textValue() + "-" + copy)
        : node;
  }
}
