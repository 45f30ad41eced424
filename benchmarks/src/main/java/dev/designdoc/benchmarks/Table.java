package dev.designdoc.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A Markdown table: the first column to the left, figures to the right. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(List.of(head));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** As {@link String#format}, the same everywhere. */
    static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }

    @Override
    public String toString() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = rows.get(r);
            for (int i = 0; i < row.size(); i++) {
                int width = widths.get(i);
                String cell = format(i == 0 ? "%-" + width + "s" : "%" + width + "s", row.get(i));
                out.append("| ").append(cell).append(' ');
            }
            out.append("|\n");
            if (r == 0) {
                for (int i = 0; i < row.size(); i++) {
                    out.append('|').append("-".repeat(widths.get(i) + 1)).append(i == 0 ? '-' : ':');
                }
                out.append("|\n");
            }
        }
        return out.toString();
    }
}
