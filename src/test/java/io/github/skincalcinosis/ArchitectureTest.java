package io.github.skincalcinosis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String FRONT_DOOR = "io.github.skincalcinosis";
  private static final String DATASET = "io.github.skincalcinosis.dataset..";
  private static final String MODEL = "io.github.skincalcinosis.model..";
  private static final String TRUST = "io.github.skincalcinosis.trust..";
  private static final String PROBLEM = "io.github.skincalcinosis.problem..";

  private static final String RENDER = "io.github.skincalcinosis.render..";

  private static final JavaClasses OURS = ours();

  @Test
  void allPackagesAreLookedAt() {
    assertThat(packages())
        .contains(
            "io.github.skincalcinosis",
            "io.github.skincalcinosis.dataset",
            "io.github.skincalcinosis.model",
            "io.github.skincalcinosis.problem",
            "io.github.skincalcinosis.render",
            "io.github.skincalcinosis.trust");
  }

  @Test
  void nothingDependsOnTheFrontDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage(FRONT_DOOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FRONT_DOOR)
        .check(OURS);
  }

  @Test
  void theFrontDoorKnowsNoParser() {
    noClasses()
        .that()
        .resideInAPackage(FRONT_DOOR)
        .should()
        .dependOnClassesThat(resideInAnyPackage("com.fasterxml..", PROBLEM))
        .check(OURS);
  }

  @Test
  void theDatasetSeesOnlyTheModelAndTheProblems() {
    noClasses()
        .that()
        .resideInAPackage(DATASET)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.skincalcinosis..")
                .and(not(resideInAnyPackage(DATASET, MODEL, PROBLEM))))
        .check(OURS);
  }

  @Test
  void theModelKnowsNoFileAndNoParser() {
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(
            MODEL,
            PROBLEM,
            TRUST,
            "java.lang..",
            "java.math..",
            "java.net..",
            "java.time..",
            "java.util..",
            "org.jspecify.annotations",
            // Annotations only: the classes that read and write are not in these packages.
            "com.fasterxml.jackson.annotation",
            "com.fasterxml.jackson.databind.annotation",
            "org.immutables.value");
    assertThat(OURS)
        .filteredOn(resideInAPackage(MODEL))
        .isNotEmpty()
        .flatExtracting(JavaClass::getDirectDependenciesFromSelf)
        .filteredOn(dependency -> !allowed.test(dependency.getTargetClass().getBaseComponentType()))
        // An annotation has members that name classes of Jackson; the model sets none to them.
        .filteredOn(dependency -> !dependency.getDescription().contains("has annotation member"))
        .isEmpty();
  }

  @Test
  void whatRendersSeesOnlyTheModel() {
    noClasses()
        .that()
        .resideInAPackage(RENDER)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.skincalcinosis..")
                .and(not(resideInAnyPackage(RENDER, MODEL))))
        .check(OURS);
  }

  @Test
  void theProblemsDependOnNothingOfOurs() {
    noClasses()
        .that()
        .resideInAPackage(PROBLEM)
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.github.skincalcinosis..").and(not(resideInAPackage(PROBLEM))))
        .check(OURS);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.github.skincalcinosis.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void noSignatureShowsJacksonImmutablesOrAGeneratedType() {
    classes()
        .that()
        .resideInAnyPackage(FRONT_DOOR, DATASET, MODEL, PROBLEM, RENDER)
        .and(arePublicThroughout())
        .should(showOnlyTypesThatACallerCanUse())
        .check(OURS);
  }

  @Test
  void thePackagesAreNullMarked() {
    assertThat(packages())
        .filteredOn(
            name -> {
              String info = name + ".package-info";
              return !OURS.contain(info) || !OURS.get(info).isAnnotatedWith(NullMarked.class);
            })
        .isEmpty();
  }

  /** The build in src/android looks for all that is lacking; this is what one writes unawares. */
  @Test
  void listsAreCollectedAsAndroidCan() {
    noClasses().should().callMethod(Stream.class, "toList").check(OURS);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common|Abstract\\w*)")
        .check(OURS);
  }

  private static Set<String> packages() {
    return OURS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
  }

  /** The folder or the JAR of the module, which is the same on the class path. */
  private static JavaClasses ours() {
    try {
      Path classes =
          Path.of(SkinCalcinosis.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassFileImporter().importPath(classes);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DescribedPredicate<JavaClass> arePublicThroughout() {
    return DescribedPredicate.describe(
        "are public, with all around them",
        type ->
            type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                    .filter(outer -> !outer.getModifiers().contains(JavaModifier.PUBLIC))
                    .isEmpty());
  }

  /** Looks at what a class declares and inherits. */
  private static ArchCondition<JavaClass> showOnlyTypesThatACallerCanUse() {
    return new ArchCondition<>("show only types that a caller can use") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> interfaces = type.getInterfaces().stream();
        Stream.concat(interfaces, type.getTypeParameters().stream())
            .flatMap(shown -> rawTypes(shown))
            .forEach(shown -> report(type.getFullName(), shown, events));
        type.getAllMembers().stream()
            .filter(ArchitectureTest::isShown)
            .forEach(
                member ->
                    typesIn(member).forEach(shown -> report(member.getFullName(), shown, events)));
      }
    };
  }

  private static void report(String place, JavaClass shown, ConditionEvents events) {
    boolean foreign =
        resideInAnyPackage("com.fasterxml..", "tools.jackson..", "org.immutables..").test(shown)
            || nameMatching(".*\\.Immutable\\w*(\\$.*)?").test(shown);
    events.add(new SimpleConditionEvent(shown, !foreign, place + " shows " + shown.getName()));
  }

  private static boolean isShown(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    boolean visible =
        modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    return visible && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaClass> typesIn(JavaMember member) {
    if (!(member instanceof JavaCodeUnit code)) {
      return member.getAllInvolvedRawTypes().stream();
    }
    List<JavaTypeVariable<?>> variables = List.copyOf(code.getTypeParameters());
    return Stream.of(
            code.getAllInvolvedRawTypes().stream(),
            code.getExceptionTypes().stream(),
            variables.stream().flatMap(variable -> rawTypes(variable)))
        .flatMap(types -> types);
  }

  private static Stream<JavaClass> rawTypes(JavaType type) {
    return type.getAllInvolvedRawTypes().stream();
  }
}
