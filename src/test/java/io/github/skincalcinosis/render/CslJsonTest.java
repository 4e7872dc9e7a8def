package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CslJsonTest {
  /** Types of the data schema of CSL 1.0.2. */
  private static final Set<String> TYPES =
      Set.of("article-journal", "document", "entry", "report", "webpage");

  private static final Condition CALCINOSIS = SkinCalcinosis.condition();

  @Test
  void aSourceIsAReferenceWithItsParts() {
    assertThat(CslJson.of(with(SmallEdition.source().build())))
        .isEqualTo(
            """
            [
              {
                "id" : "trial",
                "type" : "article-journal",
                "title" : "A cohort",
                "author" : [
                  {
                    "family" : "van der Berg",
                    "given" : "JP"
                  },
                  {
                    "literal" : "World Health Organization"
                  }
                ],
                "container-title" : "J Lumps",
                "volume" : "12",
                "issue" : "3",
                "page" : "1-9",
                "issued" : {
                  "date-parts" : [
                    [
                      2020
                    ]
                  ]
                },
                "DOI" : "10.1000/a(b)\\u003Cc\\u003E'd\\"e",
                "PMID" : "123"
              }
            ]
            """);
  }

  @Test
  void authorsThatAreNotAllAreFollowedByOthers() {
    JsonNode reference =
        read(with(
                SmallEdition.source().authors(List.of("Reiter N")).authorsComplete(false).build()))
            .get(0);

    assertThat(reference.at("/author/0/family").asText()).isEqualTo("Reiter");
    assertThat(reference.at("/author/1/literal").asText()).isEqualTo("others");
    assertThat(reference.path("note").asText()).contains("not complete");
  }

  @Test
  void onlySourcesWithAllTheirAuthorsClaimThemInTheBundledEdition() {
    JsonNode references = read(CALCINOSIS);

    assertThat(references).hasSameSizeAs(CALCINOSIS.sources());
    for (int index = 0; index < references.size(); index++) {
      Source source = CALCINOSIS.sources().get(index);
      JsonNode reference = references.get(index);
      assertThat(reference.path("id").asText()).isEqualTo(source.id());
      assertThat(reference.path("type").asText()).isIn(TYPES);
      boolean others = reference.path("author").findValuesAsText("literal").contains("others");
      assertThat(others).isEqualTo(!source.authors().isEmpty() && !source.authorsComplete());
      assertThat(reference.has("author")).isEqualTo(!source.authors().isEmpty());
    }
  }

  @Test
  void aSuffixIsNoInitial() {
    JsonNode name =
        read(with(SmallEdition.source().authors(List.of("Medsger TA Jr")).build()))
            .at("/0/author/0");

    assertThat(name.path("family").asText()).isEqualTo("Medsger");
    assertThat(name.path("given").asText()).isEqualTo("TA");
    assertThat(name.path("suffix").asText()).isEqualTo("Jr");
  }

  @Test
  void theHostileEditionStaysInsideItsScriptElement() {
    assertThat(CslJson.of(HostileEdition.build())).doesNotContain("<", ">", "&");
  }

  private static Condition with(Source source) {
    return SmallEdition.small().sources(List.of(article(), source)).build().forPatients();
  }

  private static Source article() {
    return SmallEdition.small().build().source("article").orElseThrow();
  }

  private static JsonNode read(Condition condition) {
    try {
      return new ObjectMapper().readTree(CslJson.of(condition));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
