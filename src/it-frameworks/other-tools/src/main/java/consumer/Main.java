package consumer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.gson.Gson;
import com.google.gson.JsonIOException;
import com.squareup.moshi.Moshi;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.dataset.DatasetException;
import io.github.skincalcinosis.dataset.DatasetLoader;
import io.github.skincalcinosis.dataset.DatasetWriter;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapstruct.factory.Mappers;
import org.modelmapper.ModelMapper;
import org.modelmapper.convention.NamingConventions;

/** Hands the types to tools other than Jackson, and prints what comes of it as a table. */
public final class Main {
  private static final Condition SAFE = SkinCalcinosis.condition().forPatients();
  private static final String TEXT = DatasetWriter.toJson(SAFE);
  private static final Treatment DILTIAZEM = SAFE.treatment("diltiazem").orElseThrow();
  private static final String CAUTION = DILTIAZEM.cautions().get(0).display();
  private static final String AS_IT_IS = "as it is";

  private Main() {}

  public static void main(String[] args) throws Exception {
    Map<String, List<String>> toolsByRest = new LinkedHashMap<>();
    add(toolsByRest, "Jackson 2 and 3", jackson(), AS_IT_IS);
    add(toolsByRest, "GraphQL Java", graphql(), AS_IT_IS);
    for (Template template : Template.values()) {
      String property = template.outcome("x.display", DILTIAZEM.cautions().get(0), CAUTION);
      String method = template.outcome("x.display()", DILTIAZEM.cautions().get(0), CAUTION);
      boolean reads = property.equals("reads it");
      add(
          toolsByRest,
          template.toolName,
          "`x.display` " + property,
          reads ? AS_IT_IS : "`x.display()` " + method);
    }
    add(toolsByRest, "ModelMapper", modelMapper(new ModelMapper()), modelMapperWithNames());
    add(toolsByRest, "MapStruct", PlainMapper.outcome(), mapStructWithExpressions());
    add(toolsByRest, "JSON-B", jsonb(), text(JsonbBuilder.create().fromJson(TEXT, Map.class)));
    add(toolsByRest, "Gson", gson(), text(new Gson().fromJson(TEXT, Map.class)));
    add(
        toolsByRest,
        "Moshi",
        moshi(),
        text(new Moshi.Builder().build().adapter(Map.class).fromJson(TEXT)));
    try (ApplicationContext application = ApplicationContext.run()) {
      ObjectMapper mapper = application.getBean(ObjectMapper.class);
      add(
          toolsByRest,
          "Micronaut Serialization",
          micronaut(mapper),
          text(mapper.readValue(TEXT, Map.class)));
    }

    System.out.println("| tool | what it makes of our types | take |\n|---|---|---|");
    toolsByRest.forEach(
        (rest, tools) -> System.out.println("| " + String.join(", ", tools) + " | " + rest + " |"));
    System.out.println(
        "An `Optional` shows as what is in it in "
            + templates("UNSAFE")
            + ", and as `Optional[…]` in "
            + templates("Optional[UNSAFE]")
            + ".");
  }

  private static void add(
      Map<String, List<String>> toolsByRest, String tool, String outcome, String instead) {
    toolsByRest.computeIfAbsent(outcome + " | " + instead, any -> new ArrayList<>()).add(tool);
  }

  /** The templates that show a verdict, which is there, so. */
  private static String templates(String verdict) {
    Statement claim = SkinCalcinosis.condition().statement("article-treatment-15c").orElseThrow();
    return Stream.of(Template.values())
        .filter(
            template ->
                Stream.of("x.verdict", "x.verdict()")
                    .anyMatch(in -> template.outcome(in, claim, verdict).equals("reads it")))
        .map(template -> template.toolName)
        .collect(Collectors.joining(", "));
  }

  /** A text that our writer made is read by any of them, and may be handed out as it is. */
  private static String text(Map<?, ?> read) {
    return SAFE.id().equals(read.get("id"))
        ? "a text of `DatasetWriter.toJson`"
        : "no text either: " + read;
  }

  private static String jackson() throws Exception {
    JsonMapper two = JsonMapper.builder().addModule(new Jdk8Module()).build();
    tools.jackson.databind.json.JsonMapper three = new tools.jackson.databind.json.JsonMapper();
    return two.readValue(two.writeValueAsString(SAFE), Condition.class).equals(SAFE)
            && three.readValue(three.writeValueAsString(SAFE), Condition.class).equals(SAFE)
        ? "writes and reads all"
        : "loses something";
  }

  private static String graphql() {
    String types =
        "type Query { treatment: Treatment }"
            + " type Treatment { id: String section: String cautions: [Caution] }"
            + " type Caution { display: String }";
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .type("Query", query -> query.dataFetcher("treatment", any -> DILTIAZEM))
            .build();
    GraphQL graphql =
        GraphQL.newGraphQL(
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(types), wiring))
            .build();
    Map<String, Object> answer =
        graphql.execute("{ treatment { id section cautions { display } } }").toSpecification();
    return answer
            .toString()
            .equals(
                "{data={treatment={id=diltiazem, section=TREATMENT, cautions=[{display="
                    + CAUTION
                    + "}]}}}")
        ? "reads all, what is computed too"
        : "loses something: " + answer;
  }

  private static String modelMapper(ModelMapper mapper) {
    return outcome(mapper.map(DILTIAZEM, Card.class), "copies nothing, **silently**");
  }

  private static String outcome(Card card, String ofNothing) {
    if (card.toString().equals(Card.of(DILTIAZEM).toString())) {
      return "all";
    }
    return card.toString().equals(new Card().toString()) ? ofNothing : "copies some: " + card;
  }

  private static String modelMapperWithNames() {
    ModelMapper mapper = new ModelMapper();
    mapper.getConfiguration().setSourceNamingConvention(NamingConventions.NONE);
    return "`setSourceNamingConvention(NONE)`: " + modelMapper(mapper);
  }

  private static String mapStructWithExpressions() {
    Card card = Mappers.getMapper(CardMapper.class).of(DILTIAZEM);
    return "`expression = \"java(x.id())\"`: " + outcome(card, "copies nothing");
  }

  private static String jsonb() {
    String json = JsonbBuilder.create().toJson(SAFE);
    return json.equals("{}") ? "writes `{}`, **silently**" : "writes " + json;
  }

  private static String gson() {
    Gson gson = new Gson();
    String written;
    try {
      DatasetLoader.load(gson.toJson(SAFE));
      written = "writes what loads";
    } catch (DatasetException e) {
      written = "**silently** writes what does not load";
    }
    try {
      gson.fromJson(SkinCalcinosis.json(), Condition.class);
      return written;
    } catch (JsonIOException e) {
      return written + ", refuses to read";
    }
  }

  private static String moshi() {
    try {
      return "writes " + new Moshi.Builder().build().adapter(Condition.class).toJson(SAFE);
    } catch (IllegalArgumentException e) {
      return "refuses";
    }
  }

  private static String micronaut(ObjectMapper mapper) throws Exception {
    try {
      return "writes " + mapper.writeValueAsString(SAFE);
    } catch (SerdeException e) {
      return "refuses";
    }
  }
}
