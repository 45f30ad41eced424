/**
 * What a codec has to say about a document: {@link dev.designdoc.diagnostic.Diagnostic}; and what was meant where a name is
 * wrong: {@link dev.designdoc.diagnostic.Nearest}.
 */
@NullMarked
package dev.designdoc.diagnostic;

import org.jspecify.annotations.NullMarked;
