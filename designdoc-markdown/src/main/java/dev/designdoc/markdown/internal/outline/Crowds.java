package dev.designdoc.markdown.internal.outline;

import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/** Takes the marks out of paragraphs with so many that the parser, which matches them, would take the square of their number. */
final class Crowds {

    /** More than a person writes into one paragraph. */
    private static final int MOST = 10_000;

    private static final String MARKS = "[*_";

    /** What the first mark becomes: one of the characters that Unicode keeps out of texts, a letter to the parser. */
    private static final char NO_MARK = '\uFDD0';

    private Crowds() {}

    /** The text, or one as long as it without such marks. */
    static String dispersed(String text) {
        if (marks(text, 0, text.length(), null) <= MOST) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(OutlineReader.MAX_OPEN_BLOCKS)
                .inlineParserFactory(context -> (lines, block) -> disperse(lines, text, out))
                .build()
                .parse(text);
        return out.toString();
    }

    /** What is read from such a text, with the marks as they were. */
    static String gathered(String text) {
        String said = text;
        for (int i = 0; i < MARKS.length(); i++) {
            said = said.replace((char) (NO_MARK + i), MARKS.charAt(i));
        }
        return said;
    }

    private static void disperse(SourceLines lines, String text, StringBuilder out) {
        if (marks(lines, text, null) > MOST) {
            marks(lines, text, out);
        }
    }

    private static int marks(SourceLines lines, String text, @Nullable StringBuilder out) {
        int count = 0;
        for (SourceLine line : lines.getLines()) {
            SourceSpan span = line.getSourceSpan();
            count += marks(text, span.getInputIndex(), span.getInputIndex() + span.getLength(), out);
        }
        return count;
    }

    /** Counts the marks between two offsets, and takes them out of a copy where there is one. */
    private static int marks(String text, int from, int to, @Nullable StringBuilder out) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (MARKS.indexOf(c) >= 0 && !(c == '_' && isWithinWord(text, i))) {
                count++;
                if (out != null) {
                    out.setCharAt(i, (char) (NO_MARK + MARKS.indexOf(c)));
                }
            }
        }
        return count;
    }

    private static boolean isWithinWord(String text, int i) {
        return i > 0 && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
