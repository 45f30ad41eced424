/**
 * The {@code designdoc} program, one class a command.
 *
 * <p>Start with {@link dev.designdoc.cli.Main}; a program that wants to do the same uses
 * {@link dev.designdoc.codec.DesignDocs}.
 */
@NullMarked
package dev.designdoc.cli;

import org.jspecify.annotations.NullMarked;
