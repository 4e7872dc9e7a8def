/** Finds what was probably meant by a misspelt word. Not exported. */
@NullMarked
package io.github.skincalcinosis.spelling;

import org.jspecify.annotations.NullMarked;
