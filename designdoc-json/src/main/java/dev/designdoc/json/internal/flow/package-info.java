/** Values between braces and brackets, as in all of JSON and in parts of YAML. */
@NullMarked
package dev.designdoc.json.internal.flow;

import org.jspecify.annotations.NullMarked;
