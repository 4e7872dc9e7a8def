/**
 * The front door to the content on skin calcinosis: {@link
 * io.github.skincalcinosis.SkinCalcinosis}.
 */
@NullMarked
package io.github.skincalcinosis;

import org.jspecify.annotations.NullMarked;
