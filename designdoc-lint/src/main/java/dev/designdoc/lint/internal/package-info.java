/** The rules of the module. */
@NullMarked
package dev.designdoc.lint.internal;

import org.jspecify.annotations.NullMarked;
