/** How labels, tables, front matter and texts look in Markdown. */
@NullMarked
package dev.designdoc.markdown.internal.syntax;

import org.jspecify.annotations.NullMarked;
