package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Texts;

/**
 * Lines of a source as the content of a container: from a column on, and from an offset on in the first line.
 *
 * @param lines the source
 * @param from the first line
 * @param to the line behind the last
 * @param column the column the content of the container begins at
 * @param offset the offset the content begins at in the first line, or -1 for the column
 * @param closer what closes the block at the end that only the end of the file closes, or ""
 */
record View(Lines lines, int from, int to, int column, int offset, String closer) {

    View(Lines lines, int from, int to, int column) {
        this(lines, from, to, column, -1, "");
    }

    View part(int first, int end) {
        return new View(lines, first, end, column, first == from ? offset : -1, end == to ? closer : "");
    }

    View startingAt(int first, int at) {
        return new View(lines, first, to, column, at, closer);
    }

    /** The line without the indent of the container. */
    String line(int i) {
        if (i == from && offset >= 0) {
            return lines.text().substring(offset, lines.end(i));
        }
        if (column == 0) {
            return lines.line(i);
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
        String rest = text.substring(at, end);
        if (i > from && col < column && rest.startsWith("=")) {
            // Outside of the container this underlines nothing; in it, it would.
            return " ".repeat(4) + rest;
        }
        return col > column ? " ".repeat(col - column) + rest : rest;
    }

    /** All of it as blocks in normal form. */
    String text() {
        int first = from;
        int end = to;
        while (first < end && isBlank(first)) {
            first++;
        }
        while (end > first && isBlank(end - 1)) {
            end--;
        }
        if (first >= end) {
            return "";
        }
        String text;
        if (column == 0 && (first != from || offset < 0)) {
            text = lines.text().substring(lines.start(first), lines.end(end - 1));
        } else {
            StringBuilder out = new StringBuilder();
            for (int i = first; i < end; i++) {
                out.append(i == first ? "" : "\n").append(line(i));
            }
            text = out.toString();
        }
        String unified = Texts.lineFeeds(text);
        String blocks = Texts.blocks(Fragment.isIndented(unified) ? Fragment.outdented(unified) : unified);
        return closer.isEmpty() ? blocks : Fragment.closed(blocks);
    }

    /** All of it as lines, the indent of the first included; the others keep theirs too. */
    String indentedText() {
        int first = from;
        while (first < to && isBlank(first)) {
            first++;
        }
        StringBuilder out = new StringBuilder();
        for (int i = first; i < to; i++) {
            out.append(i == first ? "" : "\n").append(line(i));
        }
        String text = Texts.trimEnd(out.toString());
        return closer.isEmpty() ? text : Fragment.closed(text);
    }

    boolean isBlank(int i) {
        return i == from && (offset >= 0 || column > 0) ? Texts.isBlank(line(i)) : lines.isBlank(i);
    }

    boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }
}
