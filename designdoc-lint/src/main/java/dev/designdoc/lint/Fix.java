package dev.designdoc.lint;

import dev.designdoc.diagnostic.SourceRange;

/**
 * A change that mends what a finding is about and nothing else. Immutable.
 *
 * <p>{@link Linter#fix} carries fixes out.
 */
public sealed interface Fix {

    /** What it does, for the author of the document, such as {@code write "Implemented"}. */
    String description();

    /**
     * A change of the value, as {@link dev.designdoc.codec.Pointers#set} makes it; it is written by {@code update} of
     * the document's codec.
     *
     * @param description what it does
     * @param pointer the JSON pointer of the value
     * @param text what is to stand there; "" removes it
     */
    record SetValue(String description, String pointer, String text) implements Fix {}

    /**
     * A change of wording that is no part of the value, such as the heading of a section.
     *
     * @param description what it does
     * @param range what is replaced
     * @param text what is to stand there
     */
    record Replace(String description, SourceRange range, String text) implements Fix {}
}
