/** Coverage-guided fuzzing of the codecs. */
@NullMarked
package dev.designdoc.fuzz;

import org.jspecify.annotations.NullMarked;
