/** Checks documents: {@link dev.designdoc.lint.Linter} runs every {@link dev.designdoc.lint.Rule} there is. */
@NullMarked
package dev.designdoc.lint;

import org.jspecify.annotations.NullMarked;
