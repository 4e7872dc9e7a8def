package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonTextTest {
  private static final String HOSTILE = "</script><!-- & \u2028 \u2029 \" \\ \u0000 \ud83d\ude00";

  @Test
  void nothingInItEndsAScriptElementOrALineOfAScript() {
    String json = JsonText.of(JsonText.object().put(HOSTILE, HOSTILE));

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u0000");
    assertThat(json).contains("\\u003C/script\\u003E", "\\u0026 \\u2028 \\u2029");
  }

  @Test
  void itSaysTheSame() throws Exception {
    String json = JsonText.of(JsonText.object().put(HOSTILE, HOSTILE));

    assertThat(new ObjectMapper().readTree(json).get(HOSTILE).textValue()).isEqualTo(HOSTILE);
  }

  @Test
  void itsLinesEndWithALineFeedOnEveryPlatform() {
    String separator = System.setProperty("line.separator", "\r\n");
    try {
      assertThat(JsonText.of(JsonText.array().add(JsonText.object().put("a", 1))))
          .isEqualTo("[\n  {\n    \"a\" : 1\n  }\n]\n");
    } finally {
      System.setProperty("line.separator", separator);
    }
  }
}
