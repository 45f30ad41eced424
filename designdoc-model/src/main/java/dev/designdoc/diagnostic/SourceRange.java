package dev.designdoc.diagnostic;

/**
 * A range of a source text.
 *
 * @param startLine the line of the first character, from 1
 * @param startColumn its column in UTF-16 units, from 1
 * @param endLine the line of the end
 * @param endColumn the column after the last character
 * @param startOffset the offset of the first character in UTF-16 units, from 0
 * @param endOffset the offset after the last character
 */
public record SourceRange(int startLine, int startColumn, int endLine, int endColumn, int startOffset, int endOffset) {

    /**
     * The range between two offsets of {@code source}.
     *
     * @throws IndexOutOfBoundsException when the offsets are not within the source, or the wrong way round
     */
    public static SourceRange of(String source, int startOffset, int endOffset) {
        java.util.Objects.checkFromToIndex(startOffset, endOffset, source.length());
        int line = 1;
        int lineStart = 0;
        int startLine = 1;
        int startColumn = 1;
        for (int i = 0; i <= endOffset; i++) {
            if (i == startOffset) {
                startLine = line;
                startColumn = i - lineStart + 1;
            }
            if (i < endOffset && endsLine(source, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new SourceRange(startLine, startColumn, line, endOffset - lineStart + 1, startOffset, endOffset);
    }

    private static boolean endsLine(String source, int i) {
        char c = source.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
    }
}
