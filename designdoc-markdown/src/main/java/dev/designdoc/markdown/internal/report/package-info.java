/** Diagnostics, and where a value stands. */
@NullMarked
package dev.designdoc.markdown.internal.report;

import org.jspecify.annotations.NullMarked;
