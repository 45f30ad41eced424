/** Changes of a value by pointer. */
@NullMarked
package dev.designdoc.internal.edit;

import org.jspecify.annotations.NullMarked;
