package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.skincalcinosis.SkinCalcinosis;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What crosses to another process by Java serialisation arrives as it was, or not at all. */
class SerializationTest {
  /** Nothing else is in the streams that the library writes. */
  private static final ObjectInputFilter ALLOWED =
      ObjectInputFilter.Config.createFilter(
          "io.github.skincalcinosis.**;java.lang.*;java.math.*;!*");

  /** A consumer's own type: the compiler would warn if what it holds were not serializable. */
  private static final class Handout implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What to do. */
    private final Treatment treatment;

    /** What to read. */
    private final Source source;

    Handout(Treatment treatment, Source source) {
      this.treatment = treatment;
      this.source = source;
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.model.ModelTypes#all")
  void aValueArrivesAsItWas(Class<?> type) throws Exception {
    Object sent =
        type == Condition.class ? SmallCondition.build() : ModelTypes.build(ModelTypes.full(type));
    assertThat(sent).isInstanceOf(Serializable.class);
    assertThat(afterTheTrip(sent)).isEqualTo(sent).isNotSameAs(sent);
  }

  @Test
  void theBundledConditionArrivesAsItWas() throws Exception {
    Condition condition = SkinCalcinosis.condition();
    assertThat(afterTheTrip(condition)).isEqualTo(condition).isNotSameAs(condition);
  }

  @Test
  void treatmentsArriveWithTheirTypes() throws Exception {
    for (Treatment treatment : SkinCalcinosis.condition().treatments()) {
      assertThat(afterTheTrip(treatment)).isEqualTo(treatment).hasSameClassAs(treatment);
    }
  }

  @Test
  void listsThatArriveCannotBeChanged() throws Exception {
    Condition condition = (Condition) afterTheTrip(SkinCalcinosis.condition());
    assertThat(condition.treatments()).isUnmodifiable();
    assertThat(condition.treatments().get(0).cautions()).isUnmodifiable();
  }

  @Test
  void aTypeOfAConsumerMayHoldThem() throws Exception {
    Condition condition = SkinCalcinosis.condition();
    Handout sent = new Handout(condition.treatments().get(0), condition.sources().get(0));
    Handout arrived =
        (Handout)
            read(
                written(sent),
                ObjectInputFilter.Config.createFilter(
                    Handout.class.getName()
                        + ";io.github.skincalcinosis.**;java.lang.*;java.math.*;!*"));
    assertThat(arrived.treatment).isEqualTo(sent.treatment);
    assertThat(arrived.source).isEqualTo(sent.source);
  }

  @Test
  void aConditionThatBreaksARuleDoesNotArrive() throws Exception {
    byte[] sent = written(SkinCalcinosis.condition());
    InvalidConditionException refused =
        catchThrowableOfType(
            InvalidConditionException.class,
            () -> read(replaced(sent, "universal-calcinosis", "universal_calcinosis"), ALLOWED));
    assertThat(refused.violations()).extracting(Violation::rule).contains(Rule.BAD_ID);
  }

  @Test
  void anIncompleteValueDoesNotArrive() throws Exception {
    byte[] sent = written(SmallCondition.caution().build());
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> read(replaced(sent, "severity", "seferity"), ALLOWED))
        .withMessage("Cannot build Caution, some of required attributes are not set [severity]");
  }

  @Test
  void whatIsWrongArrivesAsItWas() throws Exception {
    InvalidConditionException sent =
        catchThrowableOfType(
            InvalidConditionException.class, () -> SmallCondition.small().name("").build());
    InvalidConditionException arrived =
        (InvalidConditionException)
            read(
                written(sent),
                ObjectInputFilter.Config.createFilter(
                    "io.github.skincalcinosis.**;java.lang.*;java.util.*;!*"));
    assertThat(arrived).hasMessage(sent.getMessage());
    assertThat(arrived.violations()).isEqualTo(sent.violations());
  }

  private static Object afterTheTrip(Object value) throws Exception {
    return read(written(value), ALLOWED);
  }

  private static byte[] written(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes, ObjectInputFilter allowed) throws Exception {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      stream.setObjectInputFilter(allowed);
      return stream.readObject();
    }
  }

  /** Replaces text by other text of the same length, which keeps the stream readable. */
  private static byte[] replaced(byte[] bytes, String text, String by) {
    String stream = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(List.of(stream.split(text, -1))).hasSizeGreaterThan(1);
    return stream.replace(text, by).getBytes(StandardCharsets.ISO_8859_1);
  }
}
