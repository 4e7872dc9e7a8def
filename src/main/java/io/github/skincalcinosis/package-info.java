/**
 * The front door to the content on skin calcinosis: {@link
 * io.github.skincalcinosis.SkinCalcinosis}.
 *
 * <p>To show content to patients, take the part of it that is safe to show, and show each item's
 * cautions with it:
 *
 * <pre>{@code
 * Condition forPatients = calcinosis.forPatients();
 * }</pre>
 */
@NullMarked
package io.github.skincalcinosis;

import org.jspecify.annotations.NullMarked;
