/** Blocks and the lines they stand on, and commonmark-java, which reads them. */
@NullMarked
package dev.designdoc.markdown.internal.block;

import org.jspecify.annotations.NullMarked;
