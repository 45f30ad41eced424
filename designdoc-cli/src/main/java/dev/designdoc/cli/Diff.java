package dev.designdoc.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Two texts side by side, as diff and patch know it. */
final class Diff {

    private static final int CONTEXT = 3;

    private Diff() {}

    /** The unified diff between two texts of a file; "" when they are equal. */
    static String unified(String file, String before, String after) {
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /** The lines, a carriage return being part of its line; a last line without its end says so, as in a patch. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
