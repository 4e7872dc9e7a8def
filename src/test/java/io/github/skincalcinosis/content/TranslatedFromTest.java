package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.FOR_PATIENTS;
import static io.github.skincalcinosis.content.Bundled.table;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds that the German was made from the English as it stands today: translated-from.tsv has a
 * fingerprint of the English words of each part with an id. Whoever changes English words that are
 * for patients is told here which German ones to read again.
 */
class TranslatedFromTest {
  @Test
  void theGermanWasMadeFromTheEnglishAsItStandsToday() throws IOException {
    Map<String, String> translated = new TreeMap<>();
    for (List<String> row : table("translated-from.tsv")) {
      translated.put(row.get(0), row.get(1));
    }
    assertThat(fingerprints())
        .as("read the German of what differs again, then put the new fingerprint in the table")
        .isEqualTo(translated);
  }

  private static Map<String, String> fingerprints() throws IOException {
    Map<String, StringBuilder> words = new TreeMap<>();
    JsonNode german = tree(SkinCalcinosis.condition(Locale.GERMAN).orElseThrow());
    collect(tree(FOR_PATIENTS), german, "", words);
    Map<String, String> fingerprints = new TreeMap<>();
    words.forEach((id, text) -> fingerprints.put(id, fingerprint(text.toString())));
    return fingerprints;
  }

  /** Takes up the English texts that the German has in other words, each under its part's id. */
  private static void collect(
      JsonNode english, JsonNode german, String owner, Map<String, StringBuilder> words) {
    String id = english.path("id").asText(owner);
    if (english.isTextual()) {
      if (!english.equals(german)) {
        words
            .computeIfAbsent(owner, any -> new StringBuilder())
            .append(english.asText())
            .append('\n');
      }
    } else if (english.isArray()) {
      for (int i = 0; i < english.size(); i++) {
        collect(english.get(i), german.path(i), id, words);
      }
    } else {
      for (Iterator<String> names = english.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        if (!name.equals("synonyms")) {
          collect(english.get(name), german.path(name), id, words);
        }
      }
    }
  }

  private static JsonNode tree(Condition condition) throws IOException {
    return new ObjectMapper().readTree(DatasetWriter.toJson(condition));
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
