/** What a Markdown text says to its reader: plain text, headings with their anchors, links, code. */
@NullMarked
package dev.designdoc.markdown.internal.outline;

import org.jspecify.annotations.NullMarked;
