/** Tests of the bundled content, written as statements about the disease and the article. */
@NullMarked
package io.github.skincalcinosis.content;

import org.jspecify.annotations.NullMarked;
