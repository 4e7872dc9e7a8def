/**
 * Reads and writes the content as a JSON file: {@link
 * io.github.skincalcinosis.dataset.DatasetLoader} and {@link
 * io.github.skincalcinosis.dataset.DatasetWriter}.
 */
@NullMarked
package io.github.skincalcinosis.dataset;

import org.jspecify.annotations.NullMarked;
