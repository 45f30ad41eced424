package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.write.ListWriter;
import dev.designdoc.markdown.internal.write.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Patches the items of a list, each alone, in the list's own style. */
public final class ListPatch {

    private final Lines lines;
    private final LineEdits edits;
    private final TextPatch texts;

    private final Style style;

    /** A patch into {@code edits}; what nothing in the list shows is in {@code style}. */
    public ListPatch(Lines lines, LineEdits edits, Style style) {
        this.style = style;
        this.lines = lines;
        this.edits = edits;
        this.texts = new TextPatch(lines, edits);
    }

    /** Makes the items of {@code place} say {@code fresh}; whether that could be done. */
    public boolean patch(Found.Place place, List<?> fresh) {
        Shape shape = place.slot.element();
        List<Object> old = new ArrayList<>();
        List<View> views = new ArrayList<>();
        for (Found.Item item : place.items) {
            old.add(item.value());
            views.add(item.view());
        }
        List<Object> values = new ArrayList<>(fresh);
        int[] pairs = Alignment.of(old, values, (a, b) -> isAlike(shape, a, b));
        List<String> rendered = new ArrayList<>();
        Map<Object, Integer> left = Alignment.left(old, pairs);
        Style beside = Style.ofItems(place, style);
        for (Object value : values) {
            Integer moved = left.get(value);
            rendered.add(moved == null ? ListWriter.item(shape, value, beside) : Content.of(views.get(moved)));
        }
        Renumbering numbers = new Renumbering(views);
        if (!arrange(views, pairs, rendered, numbers)) {
            return false;
        }
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] >= 0 && !item(shape, place.items.get(pairs[k]), values.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(@Nullable Shape shape, Object a, Object b) {
        if (shape == null) {
            return false;
        }
        return Objects.equals(shape.slots().get(0).get((Record) a), shape.slots().get(0).get((Record) b));
    }

    /** Deletes the items that are gone and inserts those that are new. */
    private boolean arrange(List<View> views, int[] pairs, List<String> rendered, Renumbering numbers) {
        boolean[] kept = new boolean[views.size()];
        Arrays.stream(pairs).filter(p -> p >= 0).forEach(p -> kept[p] = true);
        delete(views, kept);
        boolean spaced = isSpaced(views, rendered);
        int anchor = -1;
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] >= 0) {
                anchor = pairs[k];
                if (!numbers.mark(anchor, k)) {
                    return false;
                }
            } else if (anchor >= 0) {
                String text = numbers.item(anchor, k, rendered.get(k));
                edits.insertAfter(edits.afterLast(views.get(anchor).to()) - 1, text, spaced);
            } else {
                String text = numbers.item(0, k, rendered.get(k));
                edits.insertBefore(views.get(0).from(), text, spaced);
            }
        }
        return true;
    }

    /** Deletes items, each with the blank lines that divide it from the next or, where none is left, from the one before. */
    private void delete(List<View> views, boolean[] kept) {
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                continue;
            }
            View view = views.get(i);
            if (i < last) {
                edits.deleteAll(view.from(), views.get(i + 1).from());
            } else {
                edits.deleteAll(i > 0 ? edits.afterLast(view.from()) : view.from(), edits.afterLast(view.to()));
            }
        }
    }

    private boolean isSpaced(List<View> views, List<String> rendered) {
        if (views.size() > 1) {
            return lines.isBlank(views.get(1).from() - 1);
        }
        View only = views.get(0);
        boolean tight = Fragment.hasSeveralBlocks(Content.of(only)) && Content.of(only).indexOf("\n\n") < 0;
        return !tight && rendered.stream().anyMatch(Fragment::hasSeveralBlocks);
    }

    private boolean item(@Nullable Shape shape, Found.Item old, Object fresh) {
        if (shape == null) {
            return texts.text(old.view(), (String) fresh);
        }
        @Nullable Object[] before = shape.values((Record) old.value());
        @Nullable Object[] after = shape.values((Record) fresh);
        Slot points = shape.points();
        if (points == null) {
            return line(shape, old.view(), before, after, ListWriter.item(shape, fresh, style));
        }
        View paragraph = old.view().part(old.view().from(), old.paragraphTo());
        String written = ItemLine.write(shape, after, Fragment::beginsParagraph).line();
        return line(shape, paragraph, before, after, written) && nested(shape, old, after, points);
    }

    /** Changes the parts of an item's line that differ, where they stand; else all of the line. */
    private boolean line(
            Shape shape, View view, @Nullable Object[] before, @Nullable Object[] after, String written) {
        String old = Content.of(view);
        String changed = old;
        boolean same = true;
        for (Slot slot : shape.slots()) {
            if (!(slot.intro() instanceof Intro.Place) || Objects.equals(before[slot.index()], after[slot.index()])) {
                continue;
            }
            same = false;
            if (slot.holds() instanceof Holds.Flag) {
                changed = changed.replaceFirst("^\\[[ xX]\\]", Boolean.TRUE.equals(after[slot.index()]) ? "[x]" : "[ ]");
            } else if (before[slot.index()] instanceof String from && after[slot.index()] instanceof String to) {
                int at = changed.indexOf(from);
                changed = at < 0 || at != changed.lastIndexOf(from)
                        ? changed
                        : changed.substring(0, at) + to + changed.substring(at + from.length());
            }
        }
        if (same) {
            return true;
        }
        return texts.text(view, saysSo(shape, changed, after) ? changed : written);
    }

    private static boolean saysSo(Shape shape, String line, @Nullable Object[] wanted) {
        if (line.indexOf('\n') >= 0) {
            return false;
        }
        @Nullable Object[] read = ItemLine.read(shape, line);
        if (read == null) {
            return false;
        }
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Place) {
                Object value = read[slot.index()] == null && slot.holds() instanceof Holds.Flag ? false : read[slot.index()];
                Object want = wanted[slot.index()];
                if (!Objects.equals(value instanceof String s && s.isEmpty() ? null : value, want)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean nested(Shape shape, Found.Item item, @Nullable Object[] after, Slot points) {
        Found.Nested last = null;
        for (Slot slot : shape.slots()) {
            if (!(slot.intro() instanceof Intro.Nested) || !(slot.holds() instanceof Holds.Text)) {
                continue;
            }
            Found.Nested old = item.nested().stream()
                    .filter(n -> n.slot().index() == slot.index())
                    .findFirst()
                    .orElse(null);
            String value = (String) after[slot.index()];
            if (old != null && value == null) {
                edits.delete(old.view().from(), old.view().to());
            } else if (old != null && value != null) {
                if (!words(old, value)) {
                    return false;
                }
                last = old;
            } else if (value != null) {
                insertNested(item, last, ListWriter.words(slot.names().get(0), value));
            }
        }
        return points(item, last, (List<?>) Objects.requireNonNullElse(after[points.index()], List.of()), points);
    }

    private boolean words(Found.Nested old, String value) {
        if (old.text().equals(value)) {
            return true;
        }
        String text = Content.of(old.view());
        String words = text.endsWith(old.text()) ? text.substring(0, text.length() - old.text().length()) : "";
        boolean onLine = !words.isEmpty() && words.indexOf('\n') < 0 && Fragment.beginsParagraph(value);
        return texts.text(old.view(), onLine ? words + value : ListWriter.words(old.slot().names().get(0), value));
    }

    private void insertNested(Found.Item item, Found.@Nullable Nested after, String text) {
        Found.Nested sample = item.nested().isEmpty() ? null : item.nested().get(0);
        String written = sample == null
                ? ListWriter.indented(" ".repeat(item.view().column()) + style.nested() + " ", text)
                : new Renumbering(List.of(sample.view())).item(0, 0, text);
        if (after != null) {
            edits.insertAfter(edits.afterLast(after.view().to()) - 1, written, false);
        } else if (sample != null) {
            edits.insertBefore(sample.view().from(), written, false);
        } else {
            edits.insertAfter(item.paragraphTo() - 1, written, false);
        }
    }

    private boolean points(Found.Item item, Found.@Nullable Nested after, List<?> fresh, Slot points) {
        List<View> views = new ArrayList<>();
        List<String> old = new ArrayList<>();
        for (Found.Nested nested : item.nested()) {
            if (nested.slot().index() == points.index()) {
                views.add(nested.view());
                old.add(nested.text());
            }
        }
        List<String> values = fresh.stream().map(String.class::cast).toList();
        if (views.isEmpty()) {
            for (String value : values) {
                insertNested(item, after, value);
            }
            return true;
        }
        int[] pairs = Alignment.of(old, values, (a, b) -> false);
        if (!arrange(views, pairs, values, new Renumbering(views))) {
            return false;
        }
        for (int k = 0; k < pairs.length; k++) {
            if (pairs[k] >= 0 && !texts.text(views.get(pairs[k]), values.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** The markers of a list: how they look, and which change when items come and go. */
    private final class Renumbering {
        private final List<View> views;
        /** The first line of each item up to the content. */
        private final String[] prefixes;
        /** The number of each item, or -1 for a bullet. */
        private final long[] numbers;
        private final boolean consecutive;

        Renumbering(List<View> views) {
            this.views = views;
            this.prefixes = views.stream().map(this::prefix).toArray(String[]::new);
            this.numbers = Arrays.stream(prefixes).mapToLong(Renumbering::number).toArray();
            boolean counts = numbers.length > 0 && numbers[0] >= 0;
            for (int i = 1; i < numbers.length; i++) {
                counts &= numbers[i] == numbers[i - 1] + 1;
            }
            this.consecutive = counts;
        }

        private String prefix(View view) {
            String line = lines.line(view.from());
            String content = view.line(view.from());
            return Texts.isBlank(content) || !line.endsWith(content)
                    ? Texts.trimEnd(line) + " "
                    : line.substring(0, line.length() - content.length());
        }

        private static long number(String prefix) {
            String marker = Texts.trim(prefix);
            int digits = 0;
            while (digits < marker.length() && Character.isDigit(marker.charAt(digits))) {
                digits++;
            }
            return digits == 0 || digits > 9 ? -1 : Long.parseLong(marker.substring(0, digits));
        }

        /** The prefix of an item with the number of position {@code k}. */
        private String numbered(int i, int k) {
            return consecutive ? prefixes[i].replaceFirst("\\d+", String.valueOf(numbers[0] + k)) : prefixes[i];
        }

        /** A new item at position {@code k}, looking like the item {@code like}. */
        String item(int like, int k, String text) {
            String marker = numbered(like, k);
            return ListWriter.indented(marker, text, marker.indexOf('\t') < 0 ? marker.length() : views.get(like).column());
        }

        /** Gives the old item {@code i} the number of position {@code k}. */
        boolean mark(int i, int k) {
            View view = views.get(i);
            if (!consecutive || numbers[i] == numbers[0] + k) {
                return true;
            }
            String fresh = numbered(i, k);
            if (fresh.length() != prefixes[i].length() && edits.afterLast(view.to()) > view.from() + 1) {
                return false;
            }
            String line = lines.line(view.from());
            String content = line.substring(Math.min(line.length(), prefixes[i].length()));
            edits.replace(view.from(), view.from() + 1, fresh + content);
            return true;
        }
    }
}
