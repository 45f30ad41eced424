/** YAML. */
@NullMarked
package dev.designdoc.json.internal.yaml;

import org.jspecify.annotations.NullMarked;
