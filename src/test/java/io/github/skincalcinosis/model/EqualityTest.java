package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EqualityTest {
  @ParameterizedTest
  @MethodSource("io.github.skincalcinosis.model.ModelTypes#all")
  void aTypeComparesByAllItsProperties(Class<?> type) {
    EqualsVerifier.forClass(ModelTypes.implementation(type))
        // 2.5 and 2.50 percent are written differently, and equal conditions give equal bytes.
        .suppress(Warning.BIGDECIMAL_EQUALITY)
        .verify();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whatIsReportedComparesByValue(Class<?> type) {
    EqualsVerifier.forClass(type).verify();
  }

  static Stream<Class<?>> reports() {
    return Stream.of(Violation.class, Integrity.Part.class);
  }

  @Test
  void noTypeOfThePackageIsLeftOut() throws Exception {
    Path classes =
        Path.of(Condition.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> readFromJson =
        new ClassFileImporter()
            .importPath(classes).stream()
                .filter(type -> type.isAnnotatedWith(JsonDeserialize.class))
                .map(JavaClass::getName)
                .toList();
    assertThat(ModelTypes.all())
        .extracting(Class::getName)
        .containsExactlyInAnyOrderElementsOf(readFromJson);
  }
}
