package dev.designdoc.markdown.internal.text;

import dev.designdoc.diagnostic.SourceRange;
import java.util.Arrays;

/** A source text and where its lines begin and end. */
public final class Lines {

    private static final int USUAL_LENGTH = 24;

    private final String text;
    private int[] starts;
    private int[] ends;
    /** Where the first character of each line stands that is neither a space nor a tab, or its end. */
    private int[] texts;
    private int count;
    private final boolean carriageReturns;
    private final boolean tabs;

    /** The lines of a file, without the byte order mark it may begin with. */
    public Lines(String text) {
        this(text, text.startsWith("\uFEFF") ? 1 : 0);
    }

    /** The lines from the offset {@code first} on. */
    public Lines(String text, int first) {
        this.text = text;
        this.starts = new int[text.length() / USUAL_LENGTH + 2];
        this.ends = new int[starts.length];
        this.texts = new int[starts.length];
        int start = first;
        int length = text.length();
        int lf = indexOf('\n', start);
        int cr = indexOf('\r', start);
        this.carriageReturns = cr < length;
        this.tabs = text.indexOf('\t', first) >= 0;
        while (start < length) {
            int end = Math.min(lf, cr);
            add(start, end);
            start = end + (lf == end + 1 && cr == end ? 2 : 1);
            lf = lf < start ? indexOf('\n', start) : lf;
            cr = cr < start ? indexOf('\r', start) : cr;
        }
    }

    private int indexOf(char c, int from) {
        int at = text.indexOf(c, from);
        return at < 0 ? text.length() : at;
    }

    private static boolean isIndent(char c) {
        return c == ' ' || c == '\t';
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            texts = Arrays.copyOf(texts, count * 2);
        }
        int at = start;
        while (at < end && isIndent(text.charAt(at))) {
            at++;
        }
        starts[count] = start;
        texts[count] = at;
        ends[count++] = end;
    }

    public String text() {
        return text;
    }

    /** Whether any line may end with something else than a line feed. */
    public boolean hasCarriageReturns() {
        return carriageReturns;
    }

    public boolean hasTabs() {
        return tabs;
    }

    public int count() {
        return count;
    }

    /** The offset of the first character of line {@code i}; for the line after the last, the length of the text. */
    public int start(int i) {
        return i < count ? starts[i] : text.length();
    }

    /** The offset of the line's end, before its terminator. */
    public int end(int i) {
        return ends[i];
    }

    /** The offset of the first character of the line that is neither a space nor a tab, or of its end. */
    public int textStart(int i) {
        return texts[i];
    }

    public String line(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** The line that begins at an offset, or the number of lines when it is the end. */
    public int at(int offset) {
        return offset == text.length() ? count : lineOf(offset);
    }

    /** The text of the lines from one to another, without the last line's end. */
    public String text(int from, int to) {
        return from < to ? text.substring(starts[from], ends[to - 1]) : "";
    }

    /** Two offsets with their lines and columns. */
    public SourceRange range(int from, int to) {
        int first = lineOf(from);
        int last = lineOf(to);
        return new SourceRange(first + 1, from - lineStart(first) + 1, last + 1, to - lineStart(last) + 1, from, to);
    }

    private int lineStart(int line) {
        return line == 0 ? 0 : start(line);
    }

    /** The line an offset is in; the number of lines at the end of a text that ends with a line end. */
    public int lineOf(int offset) {
        int low = 0;
        int high = Math.max(0, count - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean after = count > 0 && low == count - 1 && offset == text.length() && ends[low] < offset;
        return after ? count : low;
    }

    public boolean isBlank(int i) {
        return texts[i] == ends[i];
    }
}
