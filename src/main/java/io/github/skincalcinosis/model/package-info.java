/**
 * The content of a condition as immutable types: the root is {@link
 * io.github.skincalcinosis.model.Condition}, everything in it is a {@link
 * io.github.skincalcinosis.model.ContentItem} with {@link io.github.skincalcinosis.model.Statement
 * statements}. Drugs and folk remedies, and whatever is unsafe, have {@linkplain
 * io.github.skincalcinosis.model.Caution cautions} in the same object:
 *
 * <pre>{@code
 * FolkRemedy tincture = calcinosis.treatments(FolkRemedy.class).get(0);
 *
 * for (Caution caution : tincture.cautions()) {
 *   System.out.println(caution.severity() + " " + caution.text());
 * }
 * tincture.schedule().ifPresent(schedule -> System.out.println(schedule.dailyDoses()));
 * }</pre>
 *
 * <p>The types know no file and no parser; the annotations on them let any Jackson mapper of line 2
 * (with its {@code Jdk8Module}) or line 3 read and write them.
 */
@NullMarked
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    mergeFromSupertypesDynamically = false,
    get = "*",
    depluralize = false,
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    underrideToString = "summary",
    // The generated classes are out of a caller's reach, and so would be their copy methods.
    defaults = @Value.Immutable(copy = false),
    // Any other annotation in the generated code would make every consumer's javac warn.
    allowedClasspathAnnotations = {Override.class},
    passAnnotations = {JsonPropertyOrder.class})
package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
