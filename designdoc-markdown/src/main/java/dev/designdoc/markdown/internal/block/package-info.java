/** Blocks and the lines they stand on, read by commonmark-java. */
@NullMarked
package dev.designdoc.markdown.internal.block;

import org.jspecify.annotations.NullMarked;
