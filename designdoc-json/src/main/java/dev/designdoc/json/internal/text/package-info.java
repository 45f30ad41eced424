/** Texts as lines and offsets, pointers, and edits; knows neither JSON nor YAML. */
@NullMarked
package dev.designdoc.json.internal.text;

import org.jspecify.annotations.NullMarked;
