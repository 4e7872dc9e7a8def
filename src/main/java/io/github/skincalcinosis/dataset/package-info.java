/**
 * Reads and writes the content as a JSON file, {@link
 * io.github.skincalcinosis.dataset.DatasetLoader} and {@link
 * io.github.skincalcinosis.dataset.DatasetWriter}, and compares editions, {@link
 * io.github.skincalcinosis.dataset.EditionDiff}.
 *
 * <p>What is loaded keeps every rule, or is refused with all that is wrong:
 *
 * <pre>{@code
 * try {
 *   DatasetLoader.load(file);
 * } catch (DatasetException e) {
 *   System.out.println("checked: " + e.tier());
 *   for (Problem problem : e.problems()) {
 *     System.out.println(problem.code() + " " + problem.pointer() + ": " + problem.message());
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.github.skincalcinosis.dataset;

import org.jspecify.annotations.NullMarked;
