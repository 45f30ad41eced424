package dev.designdoc.markdown.internal.text;

import org.jspecify.annotations.Nullable;

/** Two offsets of a source. */
public record Span(int from, int to) {

    /** The smallest span that holds both. */
    public static @Nullable Span hull(@Nullable Span a, @Nullable Span b) {
        return a == null ? b : b == null ? a : new Span(Math.min(a.from, b.from), Math.max(a.to, b.to));
    }

    public boolean isEmpty() {
        return from == to;
    }

    /** What stands there in {@code text}. */
    public String in(String text) {
        return text.substring(from, to);
    }
}
