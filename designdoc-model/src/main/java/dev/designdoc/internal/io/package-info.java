/** Files, formats and UTF-8. */
@NullMarked
package dev.designdoc.internal.io;

import org.jspecify.annotations.NullMarked;
