/**
 * The interfaces between documents and their formats.
 *
 * <p>Start with {@link dev.designdoc.codec.DesignDocs} for files, and {@link dev.designdoc.codec.Codec} for texts.
 */
@NullMarked
package dev.designdoc.codec;

import org.jspecify.annotations.NullMarked;
