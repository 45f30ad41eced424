/** Texts in normal form, inline Markdown, names. */
@NullMarked
package dev.designdoc.internal.text;

import org.jspecify.annotations.NullMarked;
