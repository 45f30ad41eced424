/** Markdown: {@link dev.designdoc.markdown.MarkdownCodec}. */
@NullMarked
package dev.designdoc.markdown;

import org.jspecify.annotations.NullMarked;
