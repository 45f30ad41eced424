/** What differs between the formats. */
@NullMarked
package dev.designdoc.json.internal.syntax;

import org.jspecify.annotations.NullMarked;
