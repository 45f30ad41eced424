package dev.designdoc.json.internal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replacements in one text. */
public final class Edits {

    private record Edit(int start, int end, String text) {}

    private final List<Edit> edits = new ArrayList<>();

    /** Puts {@code text} in place of what stands between two offsets. */
    public void replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** Puts {@code text} before an offset, after what was put there earlier. */
    public void insert(int offset, String text) {
        replace(offset, offset, text);
    }

    public void delete(int start, int end) {
        replace(start, end, "");
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The changed text, or null when two replacements meet the same characters. */
    public @Nullable String apply(String source) {
        // What is put before an offset comes before what takes the place of what begins there.
        edits.sort(Comparator.comparingInt(Edit::start).thenComparing(e -> e.end > e.start));
        StringBuilder out = new StringBuilder(source.length() + 256);
        int from = 0;
        for (Edit edit : edits) {
            if (edit.start < from) {
                return null;
            }
            out.append(source, from, edit.start).append(edit.text);
            from = edit.end;
        }
        return out.append(source, from, source.length()).toString();
    }
}
