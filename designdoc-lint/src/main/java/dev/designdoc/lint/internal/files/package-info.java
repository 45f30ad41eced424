/** What stands in a folder: patterns of paths, and files that say that they are documents. */
@NullMarked
package dev.designdoc.lint.internal.files;

import org.jspecify.annotations.NullMarked;
