/**
 * Annotations with which a record declares its own Markdown form, and the compiled {@link
 * dev.designdoc.template.Template}.
 *
 * <p>Start with {@link dev.designdoc.template.Document} for the root record and {@link
 * dev.designdoc.template.Section} for its parts.
 */
@NullMarked
package dev.designdoc.template;

import org.jspecify.annotations.NullMarked;
