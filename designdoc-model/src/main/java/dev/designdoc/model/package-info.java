/**
 * The records of a design document: one for each heading, bold label and list item of the template.
 *
 * <p>Start with {@link dev.designdoc.model.DesignDoc}. All records are immutable and thread-safe; each has a builder,
 * {@code toBuilder()} and a wither for every component, which stay compatible when a component is added.
 */
@NullMarked
package dev.designdoc.model;

import org.jspecify.annotations.NullMarked;
