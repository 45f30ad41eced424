/**
 * The tree that JSON and YAML have in common: values and where they stand, read from tokens of Jackson; and the lines of
 * their text.
 */
@NullMarked
package dev.designdoc.json.internal.tree;

import org.jspecify.annotations.NullMarked;
