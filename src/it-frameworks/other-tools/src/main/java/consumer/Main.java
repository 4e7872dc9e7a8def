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
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Treatment;
import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapstruct.factory.Mappers;
import org.modelmapper.ModelMapper;
import org.modelmapper.convention.NamingConventions;

/** Hands the types to tools other than Jackson, and prints what comes of it as a table. */
public final class Main {
  private static final Condition SAFE = SkinCalcinosis.condition().forPatients();
  private static final Treatment DILTIAZEM = SAFE.treatment("diltiazem").orElseThrow();
  private static final Card EXPECTED =
      new Card("diltiazem", "TREATMENT", DILTIAZEM.cautions().get(0).display());

  private static final String AS_IT_IS = "as it is";
  private static final String AS_TEXT = "a text of `DatasetWriter.toJson`";

  private Main() {}

  public static void main(String[] args) throws Exception {
    Map<String, List<String>> toolsByRest = new LinkedHashMap<>();
    add(toolsByRest, "Jackson 2 and 3", jackson(), AS_IT_IS);
    add(toolsByRest, "GraphQL Java", graphql(), AS_IT_IS);
    for (Template template : Template.values()) {
      String property = template.outcome(template.property, DILTIAZEM, EXPECTED.caution());
      String method = template.outcome(template.method, DILTIAZEM, EXPECTED.caution());
      boolean reads = property.equals("reads it");
      add(
          toolsByRest,
          template.toolName,
          "`x.display` " + property,
          reads ? AS_IT_IS : "`x.display()` " + method);
    }
    add(toolsByRest, "ModelMapper", modelMapper(new ModelMapper()), modelMapperWithNames());
    add(toolsByRest, "MapStruct", PlainMapper.outcome(), mapStructWithExpressions());
    add(toolsByRest, "JSON-B", jsonb(), AS_TEXT);
    add(toolsByRest, "Gson", gson(), AS_TEXT);
    add(toolsByRest, "Moshi", moshi(), AS_TEXT);
    add(toolsByRest, "Micronaut Serialization", micronaut(), AS_TEXT);

    System.out.println("| tool | what it makes of our types | take |\n|---|---|---|");
    toolsByRest.forEach(
        (rest, tools) -> System.out.println("| " + String.join(", ", tools) + " | " + rest + " |"));
  }

  private static void add(
      Map<String, List<String>> toolsByRest, String tool, String outcome, String instead) {
    toolsByRest.computeIfAbsent(outcome + " | " + instead, any -> new ArrayList<>()).add(tool);
  }

  private static String jackson() throws Exception {
    JsonMapper mapper = JsonMapper.builder().addModule(new Jdk8Module()).build();
    Condition read = mapper.readValue(mapper.writeValueAsString(SAFE), Condition.class);
    return read.equals(SAFE) ? "writes and reads all" : "loses something";
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
                    + EXPECTED.caution()
                    + "}]}}}")
        ? "reads all, what is computed too"
        : "loses something: " + answer;
  }

  private static String modelMapper(ModelMapper mapper) {
    Card card = mapper.map(DILTIAZEM, Card.class);
    if (card.equals(EXPECTED.withoutCaution())) {
      return "all";
    }
    return card.equals(new Card()) ? "copies nothing, **silently**" : "copies some: " + card;
  }

  private static String modelMapperWithNames() {
    ModelMapper mapper = new ModelMapper();
    mapper.getConfiguration().setSourceNamingConvention(NamingConventions.NONE);
    return "`setSourceNamingConvention(NONE)`: " + modelMapper(mapper);
  }

  private static String mapStructWithExpressions() {
    Card card = Mappers.getMapper(CardMapper.class).of(DILTIAZEM);
    return "`expression = \"java(x.id())\"`: " + (card.equals(EXPECTED) ? "all" : card);
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

  private static String micronaut() throws Exception {
    try (ApplicationContext application = ApplicationContext.run()) {
      return "writes " + application.getBean(ObjectMapper.class).writeValueAsString(SAFE);
    } catch (SerdeException e) {
      return "refuses";
    }
  }
}
