/**
 * The content of a condition as immutable types. They know no file and no parser; the annotations
 * on them let any Jackson mapper of line 2 (with its {@code Jdk8Module}) or line 3 read and write
 * them.
 *
 * <p>Whatever could harm is reached only through the object that carries its cautions:
 *
 * <pre>{@code
 * FolkRemedy tincture = calcinosis.treatments(FolkRemedy.class).get(0);
 *
 * for (Caution caution : tincture.cautions()) {
 *   System.out.println(caution.severity() + " " + caution.display());
 * }
 * tincture.schedule().ifPresent(schedule -> System.out.println(schedule.dailyDoses()));
 * }</pre>
 *
 * <p>The types by purpose; each type that is built has a builder of its name, such as {@link
 * FormBuilder}:
 *
 * <dl>
 *   <dt>The whole
 *   <dd>{@link Condition}, which finds everything in it; {@link Edition}, {@link Section}; {@link
 *       Statements}, to choose a part of it; {@link InvalidConditionException}, when it breaks a
 *       rule
 *   <dt>What is said
 *   <dd>{@link Statement} and for whom ({@link Audience}); {@link Caution}; {@link ContentItem},
 *       which has both
 *   <dt>What it rests on
 *   <dd>{@link Citation} and {@link Source}; {@link Assessment} with its {@link Verdict}; {@link
 *       Reading}; {@link OutlineSection} and {@link Omission} of an assessed article
 *   <dt>What it is and how it comes about
 *   <dd>{@link Overview}, {@link Mechanism}, {@link Cause}, {@link Stage}
 *   <dt>What is seen, and where
 *   <dd>{@link Sign} and {@link Complication} with their {@link Occurrence}; {@link Form} with
 *       {@link SiteInvolvement}, {@link SerumMinerals} and {@link FormRelation}; {@link BodySite}
 *   <dt>Whom it affects
 *   <dd>{@link Epidemiology} with {@link Frequency} and {@link Population}
 *   <dt>How it is found, and how it goes on
 *   <dd>{@link DiagnosticMethod}, {@link Differential}, {@link Outlook}, {@link RelatedCondition}
 *   <dt>What patients can do
 *   <dd>{@link WarningSign}, {@link SelfCareMeasure}, {@link PreventiveMeasure}
 *   <dt>How it is treated
 *   <dd>{@link Treatment}, its {@link Standing} and {@link Evidence}: {@link DrugTherapy} with
 *       {@link Substance} and {@link DrugPregnancy}, {@link Procedure}, {@link PhysicalTherapy},
 *       {@link DietaryMeasure}, {@link FolkRemedy} with {@link Ingredient} and {@link DoseSchedule}
 *   <dt>Pregnancy
 *   <dd>{@link PregnancyNote}
 *   <dt>Terminologies
 *   <dd>{@link Code} and {@link CodeSystem}; {@link Match}; {@link CodeMatch}, what a search by
 *       code finds
 *   <dt>What many of them are
 *   <dd>{@link Part}, {@link IdentifiedPart} with an id, {@link DerivedPart} that rests on a
 *       statement, {@link Detail} in words
 * </dl>
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
