package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Rows of GitHub's tables, which are paragraphs to CommonMark. */
public final class Tables {

    private Tables() {}

    /** The cells of a row, without the space around them. */
    public static List<String> cells(String row) {
        String line = Texts.trim(row);
        List<String> cells = new ArrayList<>();
        int from = line.startsWith("|") ? 1 : 0;
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(Texts.trim(line.substring(from, i)));
                from = i + 1;
            }
        }
        if (from < line.length()) {
            cells.add(Texts.trim(line.substring(from)));
        }
        return cells;
    }

    /** Whether the cells are those of the line below the head. */
    public static boolean isDelimiter(List<String> cells) {
        return !cells.isEmpty() && cells.stream().allMatch(c -> c.matches(":?-+:?"));
    }

    /** Whether the second line of {@code text} makes its first a table's head. */
    public static boolean startsTable(String text) {
        int first = text.indexOf('\n');
        if (first < 0) {
            return false;
        }
        int second = text.indexOf('\n', first + 1);
        String line = text.substring(first + 1, second < 0 ? text.length() : second);
        return line.indexOf('|') >= 0 && isDelimiter(cells(line));
    }

    public static String withoutBold(String cell) {
        Labels.Label label = Labels.at(cell);
        String name = label != null && label.end() == cell.length() ? label.name() : cell;
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }
}
