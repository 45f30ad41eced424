package dev.designdoc.markdown.internal.text;

import dev.designdoc.internal.text.Texts;
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

    /** Without the white space around it; of nothing else, its start. */
    public Span trimmed(String text) {
        int end = trimmedEnd(text).to;
        int start = from;
        while (start < end && Texts.isSpace(text.charAt(start))) {
            start++;
        }
        return start == end ? new Span(from, from) : new Span(start, end);
    }

    /** Without the white space at its end. */
    public Span trimmedEnd(String text) {
        int end = to;
        while (end > from && Texts.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(from, end);
    }

    /** With the white space before it. */
    public Span withSpaceBefore(String text) {
        int start = from;
        while (start > 0 && Texts.isSpace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, to);
    }
}
