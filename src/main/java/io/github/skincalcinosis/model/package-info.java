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
 *
 * <p>All types are {@link java.io.Serializable}, so that a condition or a part of it can cross to
 * another process, as in a cluster or an HTTP session. What this library wrote is built by builders
 * when it arrives, and therefore complete, and a condition keeps its rules; a forged stream can go
 * around that. This is a transport between programs that run the same version of this library and
 * trust each other, not a format for storage; that is JSON.
 */
@NullMarked
@Serial.Structural
@Serial.Version(1)
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    mergeFromSupertypesDynamically = false,
    get = "*",
    depluralize = false,
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    underrideToString = "summary",
    // The generated classes are out of a caller's reach, and so would be their copy methods.
    defaults = @Value.Immutable(copy = false),
    // Any other annotation in the generated code would make every consumer's javac warn.
    allowedClasspathAnnotations = {Override.class},
    passAnnotations = {JsonPropertyOrder.class, JsonInclude.class})
package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
