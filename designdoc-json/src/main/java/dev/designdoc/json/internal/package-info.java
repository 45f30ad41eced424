/** The codecs of JSON and YAML: reading, and updating by the smallest patch that reads back right. */
@NullMarked
package dev.designdoc.json.internal;

import org.jspecify.annotations.NullMarked;
