package consumer;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Treatment;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@SpringBootApplication
@RestController
public class Main {
  @GetMapping("/treatments")
  public List<Treatment> treatments() {
    return SkinCalcinosis.condition().treatments();
  }

  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext application = SpringApplication.run(Main.class, args)) {
      String port = application.getEnvironment().getRequiredProperty("local.server.port");
      URI address = URI.create("http://localhost:" + port + "/treatments");
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      JsonMapper mapper = application.getBean(JsonMapper.class);
      Condition calcinosis = SkinCalcinosis.condition();
      List<Treatment> received = List.of(mapper.readValue(response.body(), Treatment[].class));
      System.out.printf(
          "Spring Boot %s, Jackson %s: status %d, %d kinds of treatment, equal %s, condition equal %s%n",
          SpringBootVersion.getVersion(),
          mapper.version(),
          response.statusCode(),
          received.stream().map(Treatment::kind).distinct().count(),
          received.equals(calcinosis.treatments()),
          mapper
              .readValue(mapper.writeValueAsString(calcinosis), Condition.class)
              .equals(calcinosis));
    }
  }
}
