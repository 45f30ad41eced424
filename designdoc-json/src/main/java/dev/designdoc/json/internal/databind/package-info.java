/** What Jackson's data binding can't know of the records by looking at them. */
@NullMarked
package dev.designdoc.json.internal.databind;

import org.jspecify.annotations.NullMarked;
