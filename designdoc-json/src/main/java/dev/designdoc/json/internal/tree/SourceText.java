package dev.designdoc.json.internal.tree;

/** The lines around an offset of a text. */
public final class SourceText {

    private SourceText() {}

    /** The line break that the text uses first; a line feed where it has none. */
    public static String lineBreak(String source) {
        int end = lineEnd(source, 0);
        return end == source.length() ? "\n" : source.substring(end, breakEnd(source, end));
    }

    public static int lineStart(String source, int offset) {
        int i = offset;
        while (i > 0 && !isBreak(source.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The offset of the line break, or the end of the text. */
    public static int lineEnd(String source, int offset) {
        int i = offset;
        while (i < source.length() && !isBreak(source.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the line break at {@code offset}; the same where there is none. */
    public static int breakEnd(String source, int offset) {
        if (source.startsWith("\r\n", offset)) {
            return offset + 2;
        }
        return offset < source.length() && isBreak(source.charAt(offset)) ? offset + 1 : offset;
    }

    public static int column(String source, int offset) {
        return offset - lineStart(source, offset) - (source.startsWith("\uFEFF") && lineStart(source, offset) == 0 ? 1 : 0);
    }

    /** The white space that the line of {@code offset} begins with. */
    public static String lineIndent(String source, int offset) {
        int start = lineStart(source, offset);
        int end = start;
        while (end < offset && isBlank(source.charAt(end))) {
            end++;
        }
        return source.substring(start, end);
    }

    /** The white space and line breaks that end at {@code offset}. */
    public static String spaceBefore(String source, int offset) {
        int start = offset;
        while (start > 0 && (isBlank(source.charAt(start - 1)) || isBreak(source.charAt(start - 1)))) {
            start--;
        }
        return source.substring(start, offset);
    }

    /** The index after the last line break, or 0. */
    public static int lastBreakEnd(String text) {
        return lineStart(text, text.length());
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    public static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
