/** A template of one's own: decision records in the form of MADR 4.0. */
@NullMarked
package dev.designdoc.examples.madr;

import org.jspecify.annotations.NullMarked;
