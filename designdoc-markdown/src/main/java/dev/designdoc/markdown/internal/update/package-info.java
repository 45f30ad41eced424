/** Changes a source so that it says another value. */
@NullMarked
package dev.designdoc.markdown.internal.update;

import org.jspecify.annotations.NullMarked;
