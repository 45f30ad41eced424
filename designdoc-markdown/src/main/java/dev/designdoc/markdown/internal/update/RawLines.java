package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.write.HeadWriter;
import java.util.BitSet;
import java.util.List;

/** Changes the lines of the front matter that belong to no field. */
final class RawLines {

    private final Head head;
    private final Lines lines;
    private final LineEdits edits;

    RawLines(Head head, Lines lines, LineEdits edits) {
        this.head = head;
        this.lines = lines;
        this.edits = edits;
    }

    /** Makes them say {@code fresh}. */
    void merge(String old, String fresh, Shape fields) {
        if (old.equals(fresh)) {
            return;
        }
        FrontMatter frontMatter = head.frontMatter;
        if (frontMatter == null) {
            edits.insertBefore(0, HeadWriter.frontMatter(fresh, fields), true);
            return;
        }
        List<String> before = list(old);
        List<String> after = list(fresh);
        List<Integer> places = head.raw.stream().boxed().toList();
        int blank = 0;
        while (blank < places.size() && lines.isBlank(places.get(blank))) {
            blank++;
        }
        int first = blank;
        int[] pairs = Alignment.of(before, after, (a, b) -> !key(a).isEmpty() && key(a).equals(key(b)));
        BitSet kept = new BitSet();
        int previous = -1;
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] >= 0) {
                previous = places.get(first + pairs[k]);
                kept.set(pairs[k]);
                if (!before.get(pairs[k]).equals(after.get(k))) {
                    edits.replace(previous, previous + 1, after.get(k));
                }
            } else if (previous >= 0) {
                edits.insertAfter(previous, after.get(k), false);
            } else if (before.isEmpty()) {
                edits.insertBefore(frontMatter.to(), after.get(k), false);
            } else {
                edits.insertBefore(places.get(first), after.get(k), false);
            }
        }
        for (int k = 0; k < before.size(); k++) {
            if (!kept.get(k)) {
                edits.drop(places.get(first + k), places.get(first + k) + 1);
            }
        }
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }
}
