package io.github.skincalcinosis.content;

import static io.github.skincalcinosis.content.Bundled.CALCINOSIS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.model.Overview;
import io.github.skincalcinosis.model.Section;
import org.junit.jupiter.api.Test;

class DefinitionTest {
  @Test
  void theDiseaseHasATechnicalAndAPlainName() {
    assertThat(CALCINOSIS.id()).isEqualTo("skin-calcinosis");
    assertThat(CALCINOSIS.name()).isEqualTo("Calcinosis cutis");
    assertThat(CALCINOSIS.plainName()).isEqualTo("Skin calcinosis");
  }

  @Test
  void theContentOpensWithWhatCalcinosisIs() {
    Overview definition = CALCINOSIS.overview(Section.DEFINITION).orElseThrow();
    assertThat(CALCINOSIS.items()).first().isEqualTo(definition);
    assertThat(definition.statements()).first().isEqualTo(CALCINOSIS.definition().orElseThrow());
    assertThat(CALCINOSIS.definition().orElseThrow().text())
        .contains("calcium", "lumps", "in or under the skin");
  }

  @Test
  void whenToSeekHelpComesRightAfterIt() {
    assertThat(CALCINOSIS.items().get(1).section()).isEqualTo(Section.WHEN_TO_SEEK_HELP);
  }
}
