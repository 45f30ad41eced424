/** What was read, and where it stood. */
@NullMarked
package dev.designdoc.markdown.internal.tree;

import org.jspecify.annotations.NullMarked;
