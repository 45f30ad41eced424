package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.markdown.internal.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Rows of GitHub's tables, which are paragraphs to CommonMark. */
public final class Tables {

    private Tables() {}

    /** Where the cells of a row stand in a text, without the space around them. */
    public static List<Span> cells(String text, int from, int to) {
        Span row = new Span(from, to).trimmed(text);
        int start = row.from();
        int end = row.to();
        start += start < end && text.charAt(start) == '|' ? 1 : 0;
        List<Span> cells = new ArrayList<>();
        for (int i = start; i < end; i++) {
            // A bar after a backslash is text, whatever stands before the two.
            if (text.charAt(i) == '|' && (i == from || text.charAt(i - 1) != '\\')) {
                cells.add(trimmed(text, start, i));
                start = i + 1;
            }
        }
        if (start < end) {
            cells.add(trimmed(text, start, end));
        }
        return cells;
    }

    /** The text between two bars; of an empty one the place after its first space. */
    private static Span trimmed(String text, int from, int to) {
        Span cell = new Span(from, to).trimmed(text);
        int first = Math.min(from + 1, to);
        return cell.isEmpty() ? new Span(first, first) : cell;
    }

    /** Whether a line is the one below the head. */
    public static boolean isDelimiter(String text, int from, int to) {
        List<Span> cells = cells(text, from, to);
        return !cells.isEmpty() && cells.stream().allMatch(c -> c.in(text).matches(":?-+:?"));
    }

    /** Whether the second line of {@code text} makes its first a table's head. */
    public static boolean startsTable(String text) {
        int first = text.indexOf('\n');
        if (first < 0) {
            return false;
        }
        int second = text.indexOf('\n', first + 1);
        int end = second < 0 ? text.length() : second;
        int bar = text.indexOf('|', first);
        return bar >= 0 && bar < end && isDelimiter(text, first + 1, end);
    }

    /** A text in a cell, whose last backslash the bar after the cell must not follow. */
    public static String escaped(String text) {
        return text.replace("|", "\\|") + (text.endsWith("\\") ? " " : "");
    }

    /** What the text of a cell says. */
    public static String unescaped(String cell) {
        return cell.replace("\\|", "|");
    }
}
