package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Match;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the model says of its own form in the file. */
class ShapeTest {
  private static final Shape FREQUENCY = shape(item("epidemiology"), "frequencies");
  private static final Shape SCHEDULE = shape(item("folk-remedy"), "schedule");
  private static final Shape STATEMENT = shape(item("cause"), "statements");

  @Test
  void propertiesStandInTheOrderOfTheFile() {
    assertThat(FREQUENCY.properties().keySet())
        .containsExactly("who", "count", "total", "lowestPercent", "highestPercent", "statement");
    assertThat(Shape.DOCUMENT.properties().keySet())
        .startsWith("edition", "id", "name")
        .endsWith("bodySites", "codeSystems", "sources");
  }

  @Test
  void aPropertyMayBearAnotherNameThanInTheModel() {
    assertThat(shape(Shape.DOCUMENT, "edition").properties())
        .containsKeys("reviewedOn", "nextReviewDue")
        .doesNotContainKey("reviewedOnText");
  }

  @Test
  void whatIsComputedIsNoProperty() {
    assertThat(Shape.DOCUMENT.properties()).doesNotContainKeys("items", "statements", "index");
    assertThat(property(Shape.DOCUMENT, "definition").type()).isEqualTo(String.class);
    assertThat(STATEMENT.properties()).doesNotContainKeys("origin", "verdict", "display");
  }

  @Test
  void anOptionalPropertyMayBeLeftOutAndAListAlways() {
    assertThat(property(FREQUENCY, "who").optional()).isFalse();
    assertThat(property(FREQUENCY, "count").optional()).isTrue();
    assertThat(property(FREQUENCY, "count").list()).isFalse();
    assertThat(property(SCHEDULE, "statements").optional()).isTrue();
    assertThat(property(SCHEDULE, "statements").list()).isTrue();
  }

  @Test
  void theTypeOfAPropertyIsThatOfWhatItHolds() {
    assertThat(property(FREQUENCY, "who").type()).isEqualTo(String.class);
    assertThat(property(FREQUENCY, "count").type()).isEqualTo(Integer.class);
    assertThat(property(FREQUENCY, "lowestPercent").type()).isEqualTo(BigDecimal.class);
    assertThat(property(SCHEDULE, "restDays").type()).isEqualTo(int.class);
    assertThat(property(shape(Shape.DOCUMENT, "sources"), "authorsComplete").type())
        .isEqualTo(boolean.class);
    assertThat(property(SCHEDULE, "statements").type()).isEqualTo(String.class);
  }

  @Test
  void anObjectInsideAnotherHasAShapeOfItsOwn() {
    assertThat(property(STATEMENT, "text").nested()).isEmpty();
    assertThat(shape(STATEMENT, "citations").properties()).containsOnlyKeys("source", "locator");
    assertThat(shape(STATEMENT, "assessment").properties())
        .containsOnlyKeys("verdict", "reason", "limits", "evidence");
  }

  @Test
  void aConstantIsKnownByItsName() {
    Shape code = shape(Shape.DOCUMENT, "codes");
    assertThat(property(code, "match").constants())
        .containsOnlyKeys("EXACT", "CLOSE", "BROAD", "NARROW", "RELATED")
        .containsEntry("BROAD", Match.BROAD);
    assertThat(property(code, "code").constants()).isEmpty();
  }

  @Test
  void aTypeWithKindsHasThePropertiesOfAllOfThem() {
    Shape treatment = shape(Shape.DOCUMENT, "treatments");
    assertThat(treatment.kinds())
        .containsOnlyKeys("drug", "procedure", "physical-therapy", "diet", "folk-remedy");
    assertThat(treatment.properties().keySet())
        .startsWith("kind", "id", "name")
        .contains("substances", "technique", "modality", "nutrient", "schedule");
    assertThat(property(treatment, "goal").optional()).isFalse();
    // Drugs have no modality.
    assertThat(property(treatment, "modality").optional()).isTrue();
    assertThat(property(treatment, "kind").constants()).hasSize(5);
  }

  @Test
  void anItemOfOneKindHasItsOwnPropertiesAlone() {
    Shape drug = item("drug");
    assertThat(drug.type()).isEqualTo(DrugTherapy.class);
    assertThat(drug.kinds()).isEmpty();
    assertThat(drug.properties())
        .containsKeys("kind", "synonyms", "substances")
        .doesNotContainKey("schedule");
    assertThat(property(drug, "kind").constants()).containsOnlyKeys("drug");
    assertThat(Shape.ITEM.kinds()).hasSize(21);
  }

  private static Shape item(String kind) {
    return Optional.ofNullable(Shape.ITEM.kinds().get(kind)).orElseThrow();
  }

  private static Shape shape(Shape outer, String name) {
    return property(outer, name).nested().orElseThrow();
  }

  private static Property property(Shape shape, String name) {
    return Optional.ofNullable(shape.properties().get(name)).orElseThrow();
  }
}
