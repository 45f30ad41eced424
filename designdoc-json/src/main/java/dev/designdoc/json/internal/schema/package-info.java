/** JSON Schemas of record types. */
@NullMarked
package dev.designdoc.json.internal.schema;

import org.jspecify.annotations.NullMarked;
