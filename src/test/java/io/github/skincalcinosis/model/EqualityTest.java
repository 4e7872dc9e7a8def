package io.github.skincalcinosis.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
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
        // A condition keeps the part of it that is for patients.
        .withPrefabValues(
            Condition.class, SmallCondition.build(), SmallCondition.small().name("Other").build())
        // 2.5 and 2.50 percent are written differently, and equal conditions give equal bytes.
        .suppress(Warning.BIGDECIMAL_EQUALITY)
        // A builder refuses null, so that no field is ever null.
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }

  @Test
  void whatIsComputedDoesNotChangeWhatIsEqual() {
    Condition used = SmallCondition.build();
    int before = used.hashCode();
    assertThat(used.items()).hasSize(22);
    assertThat(used.forPatients().items()).hasSize(22);
    assertThat(used.statements()).hasSize(24);
    assertThat(used.named("lumps")).isNotEmpty();
    assertThat(used).isEqualTo(SmallCondition.build()).hasSameHashCodeAs(SmallCondition.build());
    assertThat(used.hashCode()).isEqualTo(before);
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
