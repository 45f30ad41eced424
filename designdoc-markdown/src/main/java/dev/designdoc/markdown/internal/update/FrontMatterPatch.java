package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.markdown.internal.syntax.FrontMatter;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Head;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Patches YAML front matter line by line. */
public final class FrontMatterPatch {

    private final Lines lines;
    private final LineEdits edits;
    /** Its lines, or null. */
    private final @Nullable View view;
    private final List<Head.Field> fields;

    public FrontMatterPatch(Head head, Lines lines, LineEdits edits) {
        this.lines = lines;
        this.edits = edits;
        this.view = head.frontMatter;
        this.fields = head.fields.stream().filter(FrontMatterPatch::holds).toList();
    }

    /** Makes the lines that are no fields say {@code fresh}; whether that could be done. */
    public boolean patch(String old, String fresh) {
        if (old.equals(fresh)) {
            return true;
        }
        if (view == null) {
            edits.insertBefore(0, "---\n" + fresh + "\n---", true);
            return lines.count() > 0 && old.isEmpty();
        }
        if (!fields.isEmpty()) {
            return rawLines(view, old, fresh);
        }
        if (fresh.isEmpty()) {
            delete();
        } else {
            new TextPatch(lines, edits).block(view.from(), view.to(), fresh);
        }
        return true;
    }

    /** Deletes all of it. */
    public void delete() {
        if (view != null) {
            // The fences of nothing would be thematic breaks.
            edits.delete(view.from() - 1, view.to() + 1);
        }
    }

    /** Whether all of it is fields, and all of them are {@code gone}. */
    public boolean isGone(List<Head.Field> gone) {
        int count = gone.stream().filter(FrontMatterPatch::holds).mapToInt(f -> f.line().to() - f.line().from()).sum();
        return view != null && count > 0 && count == view.to() - view.from();
    }

    /** Whether a field stands in front matter. */
    public static boolean holds(Head.@Nullable Field field) {
        return field != null && field.style() == Head.Style.FRONT_MATTER;
    }

    /** Changes the lines of the front matter that belong to no field. */
    private boolean rawLines(View view, String old, String fresh) {
        BitSet known = new BitSet();
        fields.forEach(f -> known.set(f.line().from(), f.line().to()));
        List<Integer> places = new ArrayList<>();
        for (int i = view.from(); i < view.to(); i++) {
            if (!known.get(i) && !(places.isEmpty() && lines.isBlank(i))) {
                places.add(i);
            }
        }
        List<String> before = old.isEmpty() ? List.of() : List.of(old.split("\n", -1));
        List<String> after = fresh.isEmpty() ? List.of() : List.of(fresh.split("\n", -1));
        if (places.size() < before.size()) {
            return false;
        }
        int[] pairs = Alignment.of(before, after, (a, b) -> yamlKey(a).equals(yamlKey(b)));
        Set<Integer> kept = new HashSet<>();
        int previous = -1;
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] >= 0) {
                previous = places.get(pairs[k]);
                kept.add(previous);
                if (!before.get(pairs[k]).equals(after.get(k))) {
                    edits.replace(previous, previous + 1, after.get(k));
                }
            } else if (previous >= 0) {
                edits.insertAfter(previous, after.get(k), false);
            } else {
                edits.insertBefore(before.isEmpty() ? view.to() : places.get(0), after.get(k), false);
            }
        }
        places.subList(0, before.size()).stream().filter(i -> !kept.contains(i)).forEach(i -> edits.drop(i, i + 1));
        return true;
    }

    private static String yamlKey(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    /** Gives a field another value; whether that could be done. */
    public boolean value(Head.Line line, String value) {
        String text = lines.line(line.from());
        String key = text.substring(0, text.indexOf(':'));
        if (line.to() - line.from() == 1) {
            String scalar = FrontMatter.quoted(value);
            if (scalar != null) {
                edits.replace(line.from(), line.to(), key + ": " + scalar);
            }
            return scalar != null;
        }
        String sample = lines.line(line.from() + 1);
        String marker = sample.substring(0, sample.indexOf('-') + 1) + " ";
        List<String> before = new ArrayList<>();
        for (int i = line.from() + 1; i < line.to(); i++) {
            before.add(lines.line(i));
        }
        List<String> old = ItemLine.splitAtCommas(line.value());
        Map<String, String> written = new HashMap<>();
        for (int i = 0; i < old.size() && old.size() == before.size(); i++) {
            written.putIfAbsent(old.get(i), before.get(i));
        }
        List<String> after = new ArrayList<>();
        for (String element : ItemLine.splitAtCommas(value)) {
            String scalar = FrontMatter.quoted(element);
            if (scalar == null) {
                return false;
            }
            after.add(written.getOrDefault(element, marker + scalar));
        }
        new TextPatch(lines, edits).lines(line.from() + 1, before, after, after::get);
        return true;
    }

    /** A field in the form of a line that is there; null when its value can't be written there. */
    public static @Nullable String line(String like, String name, String value) {
        String scalar = FrontMatter.quoted(value);
        if (scalar == null) {
            return null;
        }
        String key = name.toLowerCase(Locale.ROOT).replace(' ', like.indexOf('-') >= 0 ? '-' : '_');
        return key + ": " + scalar;
    }
}
