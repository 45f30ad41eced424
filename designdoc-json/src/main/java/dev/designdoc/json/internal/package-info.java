/** The tree that JSON and YAML have in common, and what reads, binds, writes and patches it. */
@NullMarked
package dev.designdoc.json.internal;

import org.jspecify.annotations.NullMarked;
