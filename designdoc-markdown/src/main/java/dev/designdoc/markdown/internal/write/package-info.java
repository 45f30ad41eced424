/** Writes a value, and rejects what would not read back. */
@NullMarked
package dev.designdoc.markdown.internal.write;

import org.jspecify.annotations.NullMarked;
