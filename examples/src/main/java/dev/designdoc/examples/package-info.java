/** Small programs that read, build and change design documents. */
@NullMarked
package dev.designdoc.examples;

import org.jspecify.annotations.NullMarked;
