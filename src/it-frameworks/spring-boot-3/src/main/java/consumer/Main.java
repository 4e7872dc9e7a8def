package consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Statements;
import io.github.skincalcinosis.model.Treatment;
import io.github.skincalcinosis.model.Verdict;
import io.github.skincalcinosis.model.WarningSign;
import io.github.skincalcinosis.render.HtmlRenderer;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@SpringBootApplication
@RestController
public class Main {
  @GetMapping("/treatments")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              array =
                  @ArraySchema(schema = @Schema(ref = "/condition.schema.json#/$defs/treatment"))))
  public List<Treatment> treatments() {
    return SkinCalcinosis.condition().forPatients().treatments();
  }

  @GetMapping(path = "/condition.schema.json", produces = "application/schema+json")
  public String schema() {
    return SkinCalcinosis.schema();
  }

  @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
  public String page() {
    return HtmlRenderer.builder().build().renderPage(SkinCalcinosis.condition());
  }

  public static void main(String[] args) throws Exception {
    try (ConfigurableApplicationContext application = SpringApplication.run(Main.class, args)) {
      HttpResponse<String> response = get(application, "/treatments");
      ObjectMapper mapper = application.getBean(ObjectMapper.class);
      Condition calcinosis = SkinCalcinosis.condition();
      List<Treatment> received = List.of(mapper.readValue(response.body(), Treatment[].class));
      System.out.printf(
          "Spring Boot %s, Jackson %s: status %d, %d kinds of treatment, equal %s, condition equal"
              + " %s%n",
          SpringBootVersion.getVersion(),
          mapper.version(),
          response.statusCode(),
          received.stream().map(Treatment::kind).distinct().count(),
          received.equals(calcinosis.forPatients().treatments()),
          mapper
              .readValue(mapper.writeValueAsString(calcinosis), Condition.class)
              .equals(calcinosis));
      check(calcinosis, get(application, "/"));
      checkOpenApi(
          mapper.readTree(get(application, "/v3/api-docs").body()),
          mapper.readTree(get(application, "/condition.schema.json").body()));
    }
  }

  /** OpenAPI leads to the schema of this library, instead of describing the types once more. */
  private static void checkOpenApi(JsonNode openApi, JsonNode schema) {
    String reference =
        openApi
            .at("/paths/~1treatments/get/responses/200/content")
            .findValue("items")
            .get("$ref")
            .asText();
    System.out.printf(
        "OpenAPI %s: %d schemas of its own, %s leads to %s%n",
        openApi.get("openapi").asText(),
        openApi.at("/components/schemas").size(),
        reference,
        schema.at(reference.substring(reference.indexOf('#') + 1)).get("description"));
  }

  private static HttpResponse<String> get(ApplicationContext application, String path)
      throws Exception {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    URI address = URI.create("http://localhost:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** The warning cards are on the page, and nothing that an unsafe claim says. */
  private static void check(Condition calcinosis, HttpResponse<String> page) {
    String shown = HtmlUtils.htmlUnescape(page.body());
    List<WarningSign> warnings = calcinosis.forPatients().warningSigns();
    List<Statement> unsafe =
        calcinosis.statements().stream().filter(Statements.withVerdict(Verdict.UNSAFE)).toList();
    System.out.printf(
        "page: status %d, %s, %d cards, %d of %d warning signs, %d of %d unsafe claims%n",
        page.statusCode(),
        page.headers().firstValue("Content-Type").orElse("no type"),
        shown.split("class=\"sc-card ", -1).length - 1,
        warnings.stream()
            .filter(sign -> shown.contains(sign.name()) && shown.contains(sign.action()))
            .count(),
        warnings.size(),
        unsafe.stream().filter(claim -> shown.contains(claim.text())).count(),
        unsafe.size());
  }
}
