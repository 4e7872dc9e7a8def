package io.github.skincalcinosis.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.model.Condition;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The programs that {@link StartUp} compares. Each is started in a JVM of its own with the path of
 * the bundled file, and all but the empty one print how many forms there are.
 */
final class Programs {
  private Programs() {}

  /** Does nothing. */
  static final class Empty {
    public static void main(String[] args) {}
  }

  /** Asks the library. */
  static final class FirstFact {
    public static void main(String[] args) {
      System.out.println(SkinCalcinosis.condition().forms().size());
    }
  }

  /** Goes over the tokens with Jackson. */
  static final class JacksonTokens {
    public static void main(String[] args) throws IOException {
      int forms = 0;
      try (InputStream file = new FileInputStream(args[0]);
          JsonParser parser = new JsonFactory().createParser(file)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          JsonStreamContext list = parser.getParsingContext().getParent();
          if (token == JsonToken.START_OBJECT
              && list.inArray()
              && "forms".equals(list.getParent().getCurrentName())) {
            forms++;
          }
        }
      }
      System.out.println(forms);
    }
  }

  /** Reads into the tree of Jackson. */
  static final class JacksonTree {
    public static void main(String[] args) throws IOException {
      try (InputStream file = new FileInputStream(args[0])) {
        System.out.println(new ObjectMapper().readTree(file).get("forms").size());
      }
    }
  }

  /** Reads into records with Jackson. */
  static final class JacksonRecords {
    public static void main(String[] args) throws IOException {
      try (InputStream file = new FileInputStream(args[0])) {
        Records.Condition read = new ObjectMapper().readValue(file, Records.Condition.class);
        System.out.println(read.forms().size());
      }
    }
  }

  /** Reads into the tree of Gson. */
  static final class GsonTree {
    public static void main(String[] args) throws IOException {
      try (Reader file = new FileReader(args[0], StandardCharsets.UTF_8)) {
        JsonObject read = com.google.gson.JsonParser.parseReader(file).getAsJsonObject();
        System.out.println(read.getAsJsonArray("forms").size());
      }
    }
  }

  /** Reads into records with Gson. */
  static final class GsonRecords {
    public static void main(String[] args) throws IOException {
      try (Reader file = new FileReader(args[0], StandardCharsets.UTF_8)) {
        System.out.println(new Gson().fromJson(file, Records.Condition.class).forms().size());
      }
    }
  }

  /** Reads into the types of the library with a mapper of its own. */
  static final class JacksonModel {
    public static void main(String[] args) throws IOException {
      JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
      try (InputStream file = new FileInputStream(args[0])) {
        System.out.println(mapper.readValue(file, Condition.class).forms().size());
      }
    }
  }

  /** Loads an edition of its own. */
  static final class OwnEdition {
    public static void main(String[] args) {
      System.out.println(DatasetLoader.load(Path.of(args[0])).forms().size());
    }
  }
}
