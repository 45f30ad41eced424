/**
 * Markdown: documents with {@link dev.designdoc.markdown.MarkdownCodec}, texts with
 * {@link dev.designdoc.markdown.MarkdownText}.
 */
@NullMarked
package dev.designdoc.markdown;

import org.jspecify.annotations.NullMarked;
