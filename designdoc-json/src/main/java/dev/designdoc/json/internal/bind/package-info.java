/** Records made of tokens or trees, and back. */
@NullMarked
package dev.designdoc.json.internal.bind;

import org.jspecify.annotations.NullMarked;
