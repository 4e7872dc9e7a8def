package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.version.VersionUtils;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

@Controller
public class Main {
  @Get("/condition")
  public Condition condition() {
    return SkinCalcinosis.condition().forPatients();
  }

  public static void main(String[] args) throws Exception {
    try (ApplicationContext application = Micronaut.build(args).banner(false).start()) {
      URI address = application.getBean(EmbeddedServer.class).getURI().resolve("/condition");
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      ObjectMapper mapper = application.getBean(ObjectMapper.class);
      Condition received = mapper.readValue(response.body(), Condition.class);
      Condition calcinosis = SkinCalcinosis.condition();
      System.out.printf(
          "Micronaut %s, Jackson %s: status %d, %s, equal %s, condition equal %s%n",
          VersionUtils.getMicronautVersion(),
          mapper.version(),
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse("no type"),
          received.equals(calcinosis.forPatients()),
          mapper
              .readValue(mapper.writeValueAsString(calcinosis), Condition.class)
              .equals(calcinosis));
    }
  }
}
