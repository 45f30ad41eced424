package dev.designdoc.markdown.internal.text;

import dev.designdoc.internal.text.Texts;

/**
 * Lines of a source as the content of a container: from a column on, and from an offset on in the first line.
 *
 * @param lines the source
 * @param from the first line
 * @param to the line after the last
 * @param column the column the content of the container begins at
 * @param offset the offset the content begins at in the first line, or -1 for the column
 * @param closer what closes the block at the end that only the end of the file closes, or ""
 */
public record View(Lines lines, int from, int to, int column, int offset, String closer) {

    public View(Lines lines, int from, int to, int column) {
        this(lines, from, to, column, -1, "");
    }

    public View part(int first, int end) {
        return new View(lines, first, end, column, first == from ? offset : -1, end == to ? closer : "");
    }

    public View startingAt(int first, int at) {
        return new View(lines, first, to, column, at, closer);
    }

    /** The line without the indent of the container. */
    public String line(int i) {
        if (i == from && offset >= 0) {
            return lines.text().substring(offset, lines.end(i));
        }
        if (column == 0) {
            return lines.line(i);
        }
        String text = lines.text();
        int at = start(i);
        int end = lines.end(i);
        if (!lines.hasTabs() && (at == end || text.charAt(at) != '=')) {
            return text.substring(at, end);
        }
        boolean underlines = i > from && at < end && text.charAt(at) == '=';
        if (!underlines && (at == lines.start(i) || text.charAt(at - 1) != '\t')) {
            return text.substring(at, end);
        }
        int col = column(i, at);
        if (underlines && col < column) {
            // Outside of the container this underlines nothing; in it, it would.
            return " ".repeat(4) + text.substring(at, end);
        }
        return " ".repeat(Math.max(0, col - column)) + text.substring(at, end);
    }

    /** The offset the text of a line begins at, after the indent of the container. */
    public int start(int i) {
        if (i == from && offset >= 0) {
            return offset;
        }
        if (!lines.hasTabs()) {
            return Math.min(lines.start(i) + column, i == from ? lines.end(i) : lines.textStart(i));
        }
        String text = lines.text();
        int at = lines.start(i);
        int end = lines.end(i);
        int col = 0;
        // The first line holds the markers of the containers; every other one white space, or less when it is lazy.
        while (at < end && col < column && (i == from || text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            col = text.charAt(at) == '\t' ? col + 4 - col % 4 : col + 1;
            at++;
        }
        return at;
    }

    /** The column of an offset in a line. */
    public int column(int i, int offset) {
        int col = 0;
        for (int at = lines.start(i); at < offset; at++) {
            col = lines.text().charAt(at) == '\t' ? col + 4 - col % 4 : col + 1;
        }
        return col;
    }

    /** The first character of a line that is neither a space nor a tab, or -1 when there is none. */
    public int first(int i) {
        int end = lines.end(i);
        int at = i == from ? start(i) : lines.textStart(i);
        while (at < end && Texts.isSpace(lines.text().charAt(at))) {
            at++;
        }
        return at == end ? -1 : lines.text().charAt(at);
    }

    /** The lines from one to another without the indent of the container, divided by line feeds. */
    public String text(int first, int end) {
        if (end - first == 1) {
            return line(first);
        }
        StringBuilder out = new StringBuilder(lines.end(end - 1) - lines.start(first));
        for (int i = first; i < end; i++) {
            if (i > first) {
                out.append('\n');
            }
            out.append(line(i));
        }
        return out.toString();
    }

    /** Whether the lines are those of the source as they are, after the first. */
    public boolean isVerbatim() {
        return column == 0 && !lines.hasCarriageReturns();
    }

    public boolean isBlank(int i) {
        return i == from && (column > 0 || offset >= 0) ? first(i) < 0 : lines.isBlank(i);
    }

    /**
     * Whether both have the same characters, line ends included.
     *
     * @param same the offset in the other's text from which on both texts are known to be the same to their ends
     */
    public boolean hasTextOf(View other, int same) {
        int start = lines.start(from);
        int otherStart = other.lines.start(other.from);
        int length = end() - start;
        boolean isSame = otherStart >= same
                && lines.text().length() - start == other.lines.text().length() - otherStart;
        return length == other.end() - otherStart
                && column == other.column
                && closer.equals(other.closer)
                && (offset < 0 ? other.offset < 0 : offset - start == other.offset - otherStart)
                && (isSame || lines.text().regionMatches(start, other.lines.text(), otherStart, length));
    }

    private int end() {
        return lines.start(to);
    }

    public boolean isBlank() {
        return firstText() == to;
    }

    /** The first line that is not blank, or the line after the last. */
    public int firstText() {
        int first = from;
        while (first < to && isBlank(first)) {
            first++;
        }
        return first;
    }
}
