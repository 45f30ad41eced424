/** Reads a document: its head, its sections, their slots and items. */
@NullMarked
package dev.designdoc.markdown.internal.read;

import org.jspecify.annotations.NullMarked;
