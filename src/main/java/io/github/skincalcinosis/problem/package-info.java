/**
 * What is wrong with content, and where: {@link io.github.skincalcinosis.problem.Problem}, the same
 * for a file and for a builder.
 *
 * <p>Whoever checks content by rules of their own can collect and word their findings with the rest
 * of this package.
 */
@NullMarked
package io.github.skincalcinosis.problem;

import org.jspecify.annotations.NullMarked;
