/** A scanner that reads the same blocks as commonmark-java, sooner. */
@NullMarked
package dev.designdoc.markdown.internal.block.fast;

import org.jspecify.annotations.NullMarked;
