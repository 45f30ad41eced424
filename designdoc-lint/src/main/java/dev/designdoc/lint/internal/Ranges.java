package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.SourceRange;

/** Ranges of a source. */
final class Ranges {

    private static final int FAR = 500;

    private Ranges() {}

    /** Where words stand in a range of the source; the range itself when they are written another way there. */
    static SourceRange within(String source, SourceRange range, String words) {
        int at = words.isEmpty() ? -1 : source.substring(range.startOffset(), range.endOffset()).indexOf(words);
        return at < 0 ? range : part(source, range, range.startOffset() + at, range.startOffset() + at + words.length());
    }

    /** A part of a range. */
    static SourceRange part(String source, SourceRange range, int from, int to) {
        int start = range.startOffset();
        SourceRange before = SourceRange.of(source.substring(start, to), from - start, to - start);
        int startColumn = column(range, before.startLine(), before.startColumn());
        int endColumn = column(range, before.endLine(), before.endColumn());
        return new SourceRange(range.startLine() + before.startLine() - 1, startColumn,
                range.startLine() + before.endLine() - 1, endColumn, from, to);
    }

    private static int column(SourceRange range, int line, int column) {
        return line == 1 ? range.startColumn() + column - 1 : column;
    }

    /** What stands on the lines of a range before and after it, and is not too far away. */
    static String around(String source, SourceRange range) {
        int start = range.startOffset();
        while (start > 0 && !endsLine(source.charAt(start - 1)) && range.startOffset() - start < FAR) {
            start--;
        }
        int end = range.endOffset();
        while (end < source.length() && !endsLine(source.charAt(end)) && end - range.endOffset() < FAR) {
            end++;
        }
        return source.substring(start, end);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    /** The first line of a range. */
    static SourceRange firstLine(String source, SourceRange range) {
        int end = range.startOffset();
        while (end < range.endOffset() && !endsLine(source.charAt(end))) {
            end++;
        }
        return part(source, range, range.startOffset(), end);
    }
}
