/** JSON. */
@NullMarked
package dev.designdoc.json.internal.json;

import org.jspecify.annotations.NullMarked;
