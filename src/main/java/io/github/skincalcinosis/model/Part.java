package io.github.skincalcinosis.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Any value of the content: a {@link Condition} and everything in it.
 *
 * <p>All parts are immutable and thread-safe, compare by value, return no null and accept none.
 * Lists are unmodifiable and keep the order of the dataset. In JSON, what is absent or empty is
 * left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Part
    permits IdentifiedPart,
        Edition,
        DerivedPart,
        Citation,
        Assessment,
        Reading,
        Caution,
        Code,
        Substance,
        DoseSchedule,
        OutlineSection,
        Omission {}
