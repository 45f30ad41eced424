package dev.designdoc.cli;

import java.util.List;

/** A table in Markdown whose columns also line up as plain text, but for very long cells. */
final class MarkdownTable {

    private static final int WIDEST = 60;

    private MarkdownTable() {}

    /** The table with that head and these rows. */
    static String of(List<String> head, List<List<String>> rows) {
        int[] widths = new int[head.size()];
        List<List<String>> cells = rows.stream().map(r -> r.stream().map(MarkdownTable::escape).toList()).toList();
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    head.get(i).length(),
                    cells.stream().mapToInt(r -> Excerpt.width(r.get(column))).filter(w -> w <= WIDEST).max().orElse(0));
        }
        StringBuilder out = new StringBuilder();
        append(out, head, widths);
        for (int width : widths) {
            out.append("| ").append("-".repeat(width)).append(' ');
        }
        out.append("|\n");
        cells.forEach(row -> append(out, row, widths));
        return out.toString();
    }

    private static void append(StringBuilder out, List<String> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            out.append("| ").append(cell).append(" ".repeat(Math.max(0, widths[i] - Excerpt.width(cell)) + 1));
        }
        out.append("|\n");
    }

    private static String escape(String text) {
        return text.replace('\n', ' ').replace("|", "\\|");
    }
}
