/** What a codec has to say about a document: {@link dev.designdoc.diagnostic.Diagnostic}. */
@NullMarked
package dev.designdoc.diagnostic;

import org.jspecify.annotations.NullMarked;
