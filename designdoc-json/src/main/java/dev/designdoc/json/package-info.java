/**
 * Design documents in JSON and YAML.
 *
 * <p>Start with {@link dev.designdoc.json.JsonCodec} and {@link dev.designdoc.json.YamlCodec}. Both read a text into one
 * small tree of values that know where they stand, bind the tree to records by their declaration, and change a text
 * through the same tree.
 */
@NullMarked
package dev.designdoc.json;

import org.jspecify.annotations.NullMarked;
