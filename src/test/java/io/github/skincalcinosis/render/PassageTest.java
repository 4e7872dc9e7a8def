package io.github.skincalcinosis.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.skincalcinosis.SkinCalcinosis;
import io.github.skincalcinosis.model.Audience;
import io.github.skincalcinosis.model.Caution;
import io.github.skincalcinosis.model.Condition;
import io.github.skincalcinosis.model.ContentItem;
import io.github.skincalcinosis.model.SignBuilder;
import io.github.skincalcinosis.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PassageTest {
  private static final Condition CALCINOSIS = SkinCalcinosis.condition();
  private static final Condition SMALL = SmallEdition.small().build();

  @Test
  void aPassageStandsAlone() {
    Passage iodide = passage(SMALL, Audience.CLINICIANS, "iodide");

    assertThat(iodide.text())
        .isEqualTo(
            """
            Calcinosis parva (Small calcinosis): Iodide
            Not advised.
            Warning: It can harm the thyroid. Ask your doctor.
            Note: It tastes of metal. Ask your doctor.
            Iodide is not advised.
            Rash followed in 2 of 9.
            [Unsafe] The article praises iodide. Studies say otherwise.
            """);
    assertThat(iodide.id()).isEqualTo("small-calcinosis/en-GB/iodide/clinicians/1");
    assertThat(iodide.title()).isEqualTo("Iodide");
    assertThat(iodide.metadata())
        .containsExactly(
            Map.entry("condition", "small-calcinosis"),
            Map.entry("language", "en-GB"),
            Map.entry("item", "iodide"),
            Map.entry("kind", "drug"),
            Map.entry("section", "TREATMENT"),
            Map.entry("audience", "CLINICIANS"),
            Map.entry("title", "Iodide"),
            Map.entry("standing", "ADVISED_AGAINST"),
            Map.entry("severity", "HIGH"),
            Map.entry("statements", "iodide-1 iodide-2 iodide-3"),
            Map.entry("sources", "trial article"),
            Map.entry("edition", "1.0.0"),
            Map.entry("reviewedOn", "2026-11-22"),
            Map.entry("licence", "CC-BY-4.0"),
            Map.entry("disclaimer", "It informs."),
            Map.entry("part", "1"),
            Map.entry("parts", "1"));
  }

  @Test
  void patientsSeeTheirStatementsAlone() {
    assertThat(passage(SMALL, Audience.PATIENTS, "iodide").text())
        .contains("Not advised.", "Iodide is not advised.")
        .doesNotContain("Rash", "praises");
  }

  @Test
  void theDefinitionHasTheOtherNamesOfTheCondition() {
    assertThat(passage(SMALL, Audience.PATIENTS, "definition").text())
        .contains("Also called lumps\n");
    assertThat(passage(SMALL, Audience.PATIENTS, "lumps").text()).contains("Also called nodules\n");
  }

  @Test
  void whatToDoComesFirst() {
    assertThat(passage(SMALL, Audience.PATIENTS, "fever").text())
        .contains("Fever\nUrgent: See a doctor today.\nFever may mean infection.\n");
    assertThat(passage(SMALL, Audience.PATIENTS, "picking").text())
        .contains("Picking at lumps\nDo not do this.\n");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyStatementIsFoundWithTheCautionsOfItsItem(Audience audience) {
    Condition seen = Outline.view(CALCINOSIS, audience);
    List<Passage> passages = Passage.of(CALCINOSIS, audience);

    for (ContentItem item : seen.items()) {
      List<Passage> ofItem = ofItem(passages, item.id());
      assertThat(ofItem.stream().flatMap(in -> Stream.of(metadata(in, "statements").split(" "))))
          .containsExactlyElementsOf(
              item.statements().stream().map(Statement::id).collect(Collectors.toList()));
      for (Statement statement : item.statements()) {
        assertThat(ofItem).anyMatch(in -> in.text().contains(statement.display()));
      }
      for (Caution caution : item.cautions()) {
        assertThat(ofItem).allMatch(in -> in.text().contains(caution.display()));
      }
    }
  }

  @Test
  void everyClaimThatDoesNotHoldHasItsVerdictBeforeIt() {
    List<Passage> passages = Passage.of(CALCINOSIS, Audience.CLINICIANS);

    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> !PlainText.holds(statement))
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(passages)
                    .anyMatch(
                        in ->
                            in.text()
                                .contains(
                                    "["
                                        + Pages.verdict(statement)
                                        + "] "
                                        + statement.text()
                                        + " "
                                        + statement.assessment().orElseThrow().reason())));
  }

  @Test
  void nothingThatThePatientsViewLacksIsInTheirPassages() {
    Condition forPatients = CALCINOSIS.forPatients();
    List<Passage> passages = Passage.of(CALCINOSIS, Audience.PATIENTS);

    assertThat(CALCINOSIS.statements())
        .filteredOn(statement -> forPatients.statement(statement.id()).isEmpty())
        .isNotEmpty()
        .allSatisfy(
            statement ->
                assertThat(passages).noneMatch(in -> in.text().contains(statement.text())));
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void noPassageIsTooLong(Audience audience) {
    assertThat(Passage.of(CALCINOSIS, audience))
        .isNotEmpty()
        .allSatisfy(
            in -> {
              boolean one = !metadata(in, "statements").contains(" ");
              assertThat(one || in.text().length() <= 1_500).as(in.toString()).isTrue();
              assertThat(in.text().length()).as(in.toString()).isLessThanOrEqualTo(2_000);
            });
  }

  @Test
  void aLongItemIsSplitBetweenStatementsWithItsCautionsInEachPart() {
    Caution caution = SmallEdition.caution(Caution.Severity.HIGH, "It can harm.");
    List<Statement> many =
        IntStream.rangeClosed(1, 9)
            .mapToObj(number -> SmallEdition.told("long-" + number, "x".repeat(400) + number))
            .collect(Collectors.toList());
    Condition condition =
        SmallEdition.small()
            .addSigns(
                new SignBuilder()
                    .id("long")
                    .name("Long")
                    .addCautions(caution)
                    .statements(many)
                    .build())
            .build();

    List<Passage> parts = ofItem(Passage.of(condition, Audience.PATIENTS), "long");
    assertThat(parts)
        .extracting(Passage::id)
        .containsExactly(
            "small-calcinosis/en-GB/long/patients/1",
            "small-calcinosis/en-GB/long/patients/2",
            "small-calcinosis/en-GB/long/patients/3");
    assertThat(parts).allMatch(part -> part.text().contains("Warning: It can harm."));
    assertThat(parts).allMatch(part -> part.text().length() <= 1_500);
    assertThat(parts).allMatch(part -> metadata(part, "parts").equals("3"));
  }

  @Test
  void idsAreUniqueForBothAudiencesAndAllLanguagesTogether() {
    List<String> ids = new ArrayList<>();
    for (Locale locale : SkinCalcinosis.availableLocales()) {
      Condition condition = SkinCalcinosis.condition(locale).orElseThrow();
      for (Audience audience : Audience.values()) {
        Passage.of(condition, audience).forEach(passage -> ids.add(passage.id()));
      }
    }
    assertThat(ids)
        .contains("skin-calcinosis/en-GB/warfarin/patients/1")
        .contains("skin-calcinosis/de/warfarin/patients/1")
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void aLanguageIsTheSameInWhateverLettersItsTagIsWritten(Audience audience) {
    Condition shouted = SmallEdition.language("EN-gb").build();

    assertThat(Passage.of(shouted, audience)).isEqualTo(Passage.of(SMALL, audience));
  }

  @Test
  void aSearchCanFilterByLanguage() {
    Condition german = SkinCalcinosis.condition(Locale.GERMAN).orElseThrow();

    assertThat(Passage.of(german, Audience.PATIENTS))
        .isNotEmpty()
        .allMatch(passage -> metadata(passage, "language").equals("de"));
    assertThat(Passage.of(CALCINOSIS, Audience.PATIENTS))
        .allMatch(passage -> metadata(passage, "language").equals("en-GB"));
  }

  @Test
  void metadataCannotBeChangedFromOutside() {
    Map<String, String> metadata = new HashMap<>(Map.of("a", "b"));
    Passage passage = new Passage("id", "title", "text", metadata);
    metadata.clear();

    assertThat(passage.metadata()).containsExactly(Map.entry("a", "b"));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> passage.metadata().clear());
  }

  @Test
  void metadataWithoutAKeyOrAValueAreRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Passage("id", "title", "text", one(null, "value")))
        .withMessage("a key of metadata");
    assertThatNullPointerException()
        .isThrownBy(() -> new Passage("id", "title", "text", one("section", null)))
        .withMessage("section");
  }

  /** What NullAway would not let through. */
  @SuppressWarnings("NullAway")
  private static Map<String, String> one(@Nullable String key, @Nullable String value) {
    Map<String, String> one = new HashMap<>();
    one.put(key, value);
    return one;
  }

  @Test
  void anEditionWithoutStatementsForAnAudienceHasNoPassages() {
    assertThat(
            Passage.of(
                CALCINOSIS.filter(in -> in.audience() == Audience.CLINICIANS), Audience.PATIENTS))
        .isEmpty();
  }

  private static Passage passage(Condition condition, Audience audience, String item) {
    return ofItem(Passage.of(condition, audience), item).get(0);
  }

  private static List<Passage> ofItem(List<Passage> passages, String item) {
    return passages.stream()
        .filter(in -> metadata(in, "item").equals(item))
        .collect(Collectors.toList());
  }

  private static String metadata(Passage passage, String key) {
    return Objects.requireNonNull(passage.metadata().get(key), key);
  }
}
