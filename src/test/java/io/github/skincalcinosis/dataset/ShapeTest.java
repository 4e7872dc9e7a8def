package io.github.skincalcinosis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.skincalcinosis.dataset.Shape.Property;
import io.github.skincalcinosis.model.Citation;
import io.github.skincalcinosis.model.Code;
import io.github.skincalcinosis.model.DoseSchedule;
import io.github.skincalcinosis.model.DrugTherapy;
import io.github.skincalcinosis.model.Edition;
import io.github.skincalcinosis.model.Frequency;
import io.github.skincalcinosis.model.Match;
import io.github.skincalcinosis.model.Statement;
import io.github.skincalcinosis.model.Treatment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the model says of its own form in the file. */
class ShapeTest {
  @Test
  void propertiesStandInTheOrderOfTheFile() {
    assertThat(Shape.of(Frequency.class).names())
        .containsExactly("who", "count", "total", "lowestPercent", "highestPercent", "statement");
  }

  @Test
  void aPropertyMayBearAnotherNameThanInTheModel() {
    assertThat(Shape.of(Edition.class).names()).contains("reviewedOn", "nextReviewDue");
  }

  @Test
  void anOptionalPropertyMayBeLeftOutAndAListAlways() {
    assertThat(property(Frequency.class, "who").optional()).isFalse();
    assertThat(property(Frequency.class, "count").optional()).isTrue();
    assertThat(property(Frequency.class, "count").list()).isFalse();
    Property statements = property(DoseSchedule.class, "statements");
    assertThat(statements.optional()).isTrue();
    assertThat(statements.list()).isTrue();
  }

  @Test
  void theTypeOfAPropertyIsThatOfWhatItHolds() {
    assertThat(property(Frequency.class, "who").type()).isEqualTo(String.class);
    assertThat(property(Frequency.class, "count").type()).isEqualTo(Integer.class);
    assertThat(property(Frequency.class, "lowestPercent").type()).isEqualTo(BigDecimal.class);
    assertThat(property(DoseSchedule.class, "restDays").type()).isEqualTo(int.class);
    assertThat(property(DoseSchedule.class, "statements").type()).isEqualTo(String.class);
  }

  @Test
  void anObjectInsideAnotherHasAShapeOfItsOwn() {
    assertThat(property(Statement.class, "text").nested()).isEmpty();
    assertThat(property(Statement.class, "citations").nested().orElseThrow().names())
        .containsExactly("source", "locator");
    assertThat(property(Statement.class, "assessment").nested().orElseThrow().names())
        .containsExactly("verdict", "reason", "evidence");
  }

  @Test
  void aConstantIsKnownByItsName() {
    assertThat(property(Code.class, "match").constants())
        .containsOnlyKeys("EXACT", "CLOSE", "BROAD", "NARROW", "RELATED")
        .containsEntry("BROAD", Match.BROAD);
    assertThat(property(Code.class, "code").constants()).isEmpty();
  }

  @Test
  void aTypeWithKindsHasThePropertiesOfAllOfThem() {
    Shape treatment = Shape.of(Treatment.class);
    assertThat(treatment.kinds())
        .containsOnlyKeys("drug", "procedure", "physical-therapy", "diet", "folk-remedy");
    assertThat(treatment.names())
        .startsWith("kind", "id", "name")
        .contains("substances", "technique", "modality", "nutrient", "schedule");
    Shape drug = treatment.kinds().getOrDefault("drug", treatment);
    assertThat(drug.type()).isEqualTo(DrugTherapy.class);
    assertThat(drug.kinds()).isEmpty();
    assertThat(drug.names()).contains("substances").doesNotContain("kind", "schedule");
    assertThat(treatment.newBuilder()).isInstanceOf(DrugTherapy.Builder.class);
  }

  @Test
  void aPartIsBuiltFromItsProperties() {
    Shape shape = Shape.of(Statement.class);
    Object builder = shape.newBuilder();
    property(Statement.class, "id").set(builder, "a-statement");
    property(Statement.class, "text").set(builder, "It is so.");
    Citation citation = Citation.builder().source("trial").build();
    property(Statement.class, "citations").set(builder, List.of(citation));
    assertThat(shape.built(builder))
        .isEqualTo(
            Statement.builder().id("a-statement").text("It is so.").addCitations(citation).build());
  }

  @Test
  void aPartWithoutARequiredPropertyIsNotBuilt() {
    Shape shape = Shape.of(Citation.class);
    Object builder = shape.newBuilder();
    assertThatIllegalStateException()
        .isThrownBy(() -> shape.built(builder))
        .withMessageContaining("source")
        .withNoCause();
  }

  @Test
  void aTypeThatIsNotReadFromTheFileHasNoShape() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Shape.of(Runnable.class))
        .withMessageContaining("java.lang.Runnable has no ")
        .withMessageContaining("JsonDeserialize");
  }

  @Test
  void aPropertyWithoutAPlaceInTheOrderIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Shape.of(Unordered.class))
        .withMessageEndingWith("Unordered gives no order for [name]");
  }

  @Test
  void aPropertyThatTheBuilderDoesNotKnowIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Shape.of(Unbuildable.class))
        .withMessageStartingWith("no builder method: ")
        .withMessageEndingWith("Unbuildable.name()");
  }

  @Test
  void aBuilderThatCannotBuildIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Shape.of(Unfinished.class))
        .withCauseInstanceOf(NoSuchMethodException.class);
  }

  private static Property property(Class<?> type, String name) {
    return Optional.ofNullable(Shape.of(type).properties().get(name)).orElseThrow();
  }

  /** Its order leaves out its name. */
  @JsonPropertyOrder({})
  @JsonDeserialize(builder = NameBuilder.class)
  public interface Unordered {
    @JsonProperty
    String name();
  }

  /** Its builder takes a name that may be missing, or many, but not one. */
  @JsonPropertyOrder("name")
  @JsonDeserialize(builder = OtherBuilder.class)
  public interface Unbuildable {
    @JsonProperty
    String name();
  }

  /** Its builder builds nothing. */
  @JsonPropertyOrder("name")
  @JsonDeserialize(builder = NameBuilder.class)
  public interface Unfinished {
    @JsonProperty
    String name();

    /** {@return a builder} */
    static NameBuilder builder() {
      return new NameBuilder();
    }
  }

  /** Takes a name. */
  public static final class NameBuilder {
    /** Does nothing with the name. */
    public void name(String name) {}
  }

  /** Takes no plain name. */
  public static final class OtherBuilder {
    /** Does nothing with the name. */
    public void name(Optional<String> name) {}

    /** Does nothing with the names. */
    public void name(String... names) {}

    /** Does nothing with the name. */
    public void name(String name, String title) {}
  }
}
