package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.SourceRange;

/** Ranges of a source. */
final class Ranges {

    private static final int FAR = 500;
    /** So often words are looked for in all of a range in vain. */
    private static final int MOST_MISSES = 100;

    private Ranges() {}

    /** Where words stand in a range of the source; the range itself when they are written another way there. */
    static SourceRange within(String source, SourceRange range, String words) {
        return new Finder(source, range).next(words);
    }

    /** Finds words in a range of a source, each where the last ones were found or after them. */
    static final class Finder {

        private final String source;
        private final SourceRange range;
        private final String text;
        private SourceRange last;
        private int misses;

        Finder(String source, SourceRange range) {
            this.source = source;
            this.range = range;
            this.text = source.substring(range.startOffset(), range.endOffset());
            this.last = range;
        }

        /** Where the words stand; the whole range when they are written another way there. */
        SourceRange next(String words) {
            int from = last.startOffset() - range.startOffset();
            int at = words.isEmpty() || misses == MOST_MISSES ? -1 : text.indexOf(words, from);
            if (at < 0) {
                misses++;
                return range;
            }
            int start = range.startOffset() + at;
            last = part(source, last, start, start + words.length());
            return last;
        }
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
        int last = Math.min(range.endOffset(), range.startOffset() + FAR);
        int end = last;
        while (end < source.length() && !endsLine(source.charAt(end)) && end - last < FAR) {
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
