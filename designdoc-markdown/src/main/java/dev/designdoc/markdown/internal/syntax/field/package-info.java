/** The forms of fields at the head of a document: each finds its fields, and changes, adds and removes them. */
@NullMarked
package dev.designdoc.markdown.internal.syntax.field;

import org.jspecify.annotations.NullMarked;
