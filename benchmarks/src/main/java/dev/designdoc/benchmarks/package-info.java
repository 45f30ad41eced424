/** Measures the library beside its peers; start with {@link dev.designdoc.benchmarks.Main}. */
@NullMarked
package dev.designdoc.benchmarks;

import org.jspecify.annotations.NullMarked;
