/** What the codecs share: compiled templates, line patterns, canonical forms. Not part of the public API. */
@NullMarked
package dev.designdoc.internal;

import org.jspecify.annotations.NullMarked;
