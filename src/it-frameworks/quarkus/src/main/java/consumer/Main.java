package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Treatment;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

@QuarkusMain
public class Main implements QuarkusApplication {
  private final HttpServer server;
  private final ObjectMapper mapper;

  public Main(HttpServer server, ObjectMapper mapper) {
    this.server = server;
    this.mapper = mapper;
  }

  @Override
  public int run(String... args) throws Exception {
    URI address = server.getLocalBaseUri().resolve("/treatments");
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    Condition calcinosis = SkinCalcinosis.condition();
    List<Treatment> received = List.of(mapper.readValue(response.body(), Treatment[].class));
    System.out.printf(
        "Jackson %s of Quarkus: status %d, %d kinds of treatment, equal %s, condition equal %s%n",
        mapper.version(),
        response.statusCode(),
        received.stream().map(Treatment::kind).distinct().count(),
        received.equals(calcinosis.forPatients().treatments()),
        mapper
            .readValue(mapper.writeValueAsString(calcinosis), Condition.class)
            .equals(calcinosis));
    return 0;
  }
}
