/** What lets the bundled edition, which the build has checked, do without a second check. */
@NullMarked
package io.github.skincalcinosis.trust;

import org.jspecify.annotations.NullMarked;
