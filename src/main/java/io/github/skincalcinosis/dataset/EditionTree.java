package io.github.skincalcinosis.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of an edition that have an id, found in its JSON. */
final class EditionTree {
  private static final String ID = "id";

  /** The one list inside an item whose entries have ids that are unique in the edition. */
  private static final String STATEMENTS = "statements";

  private final Entry root;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * A part with an id.
   *
   * @param id its id
   * @param owner the id of the item that has it; its own for what no item has
   * @param home the list in which it stands, after the id of the item that has it
   * @param place its place in the list, from 0
   * @param pointer its place in the edition, as a JSON pointer
   * @param json the part
   * @param lists the parts with an id in it, by the list in which they stand
   */
  record Entry(
      String id,
      String owner,
      String home,
      int place,
      String pointer,
      JsonNode json,
      Map<String, List<Entry>> lists) {

    /** {@return the list and the place in it} */
    String where() {
      return home + "/" + place;
    }

    List<Entry> list(String name) {
      return lists.getOrDefault(name, List.of());
    }

    /** {@return what it holds beside its id and the parts with an id in it, as JSON} */
    String own() {
      ObjectNode own = JsonNodeFactory.instance.objectNode();
      json.fieldNames().forEachRemaining(name -> own.set(name, json.path(name)));
      own.remove(ID);
      own.remove(lists.keySet());
      return own.toString();
    }
  }

  EditionTree(JsonNode edition) {
    String id = edition.path(ID).asText();
    Map<String, List<Entry>> lists = new LinkedHashMap<>();
    root = new Entry(id, id, "", 0, "", edition, lists);
    for (Iterator<String> names = edition.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      add(name, edition.path(name), Optional.empty(), lists);
    }
  }

  /** Adds the entries of a list, if it is one of parts with ids. */
  private void add(
      String name, JsonNode list, Optional<Entry> item, Map<String, List<Entry>> lists) {
    if (!list.isArray() || !list.path(0).has(ID)) {
      return;
    }
    List<Entry> all = new ArrayList<>();
    for (JsonNode part : list) {
      String id = part.path(ID).asText();
      int place = all.size();
      String home = item.map(owner -> owner.id() + "/" + name).orElse(name);
      String pointer = item.map(Entry::pointer).orElse("") + "/" + name + "/" + place;
      String owner = item.map(Entry::id).orElse(id);
      Entry entry = new Entry(id, owner, home, place, pointer, part, new LinkedHashMap<>());
      all.add(entry);
      entries.put(id, entry);
      if (item.isEmpty()) {
        add(STATEMENTS, part.path(STATEMENTS), Optional.of(entry), entry.lists());
      }
    }
    lists.put(name, all);
  }

  /** {@return the edition as a whole} */
  Entry root() {
    return root;
  }

  /** {@return the part with an id; empty when there is none} */
  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
