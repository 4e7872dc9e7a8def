package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound document is read in one go; whatever else there is, is left to the diagnosis. */
class SoundReaderTest {
  @Test
  void aSoundDocumentIsReadInOneGo() {
    assertThat(SoundReader.read(Mistake.SMALL))
        .isPresent()
        .isEqualTo(Diagnosis.of(Mistake.SMALL).condition());
  }

  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.dataset.Mistake#all")
  void aMistakeIsLeftToTheDiagnosis(Mistake mistake) {
    assertThat(SoundReader.read(mistake.document())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "7", "[]", "{}", "\"text\"", "nonsense"})
  void whatIsNoDocumentIsLeftToTheDiagnosis(String text) {
    assertThat(SoundReader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "}", "x", "7"})
  void whatFollowsADocumentIsLeftToTheDiagnosis(String more) {
    assertThat(SoundReader.read(Mistake.SMALL + more)).isEmpty();
  }

  /** The kind may stand anywhere, though it is written first. */
  @Test
  void aKindThatDoesNotStandFirstIsReadAllTheSame() {
    String kind = "      \"kind\": \"drug\",\n";
    String name = "      \"name\": \"Diltiazem\",\n";
    String turned = Mistake.SMALL.replace(kind, "").replace(name, name + kind);
    assertThat(SoundReader.read(turned)).isEmpty();
    assertThat(DatasetLoader.load(turned)).isEqualTo(DatasetLoader.load(Mistake.SMALL));
  }
}
