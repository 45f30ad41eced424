/** The three walkers over a template: one reads, one writes, one patches. */
@NullMarked
package dev.designdoc.markdown.internal;

import org.jspecify.annotations.NullMarked;
