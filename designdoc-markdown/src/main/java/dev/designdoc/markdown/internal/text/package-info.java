/** The lines of a source, parts of them and changes to them; knows no Markdown. */
@NullMarked
package dev.designdoc.markdown.internal.text;

import org.jspecify.annotations.NullMarked;
