package dev.designdoc.json.internal.tree;

import dev.designdoc.diagnostic.SourceRange;
import java.util.Arrays;

/** The lines of a text, found once for all ranges that are asked for. */
public final class Lines {

    private final int length;
    private int[] starts = new int[64];
    private int count = 1;

    public Lines(String source) {
        length = source.length();
        for (int i = 0; i < length; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == length || source.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }

    public SourceRange range(int start, int end) {
        int from = Math.max(0, Math.min(start, length));
        int to = Math.max(from, Math.min(end, length));
        int startLine = line(from);
        int endLine = line(to);
        return new SourceRange(
                startLine + 1, from - starts[startLine] + 1, endLine + 1, to - starts[endLine] + 1, from, to);
    }

    /** Where the line of an offset begins. */
    public int start(int offset) {
        return starts[line(offset)];
    }

    private int line(int offset) {
        int at = Arrays.binarySearch(starts, 0, count, offset);
        return at >= 0 ? at : -at - 2;
    }
}
