/** Record types compiled from their annotations, and the patterns of their lines. */
@NullMarked
package dev.designdoc.internal.shape;

import org.jspecify.annotations.NullMarked;
