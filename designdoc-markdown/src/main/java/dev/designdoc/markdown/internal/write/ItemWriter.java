package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.ItemText;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.template.Item.Marker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the items of a slot in canonical form. */
public final class ItemWriter {

    private ItemWriter() {}

    /** Writes a list, or its items on one line, between two texts. */
    public static void items(
            StringBuilder out, Slot slot, List<?> values, String before, @Nullable String next, Style style) {
        if (goesOnALine(slot, values, style)) {
            out.append(inline(slot, values));
            return;
        }
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(item(slot.element(), value, style));
        }
        boolean spaced = slot.element() != null && slot.element().points() != null;
        for (int i = 0; i < texts.size() && !spaced; i++) {
            spaced = Fragment.hasSeveralBlocks(texts.get(i));
        }
        char nextMarker = next == null ? 0 : Fragment.listMarker(next);
        String neighbours = "" + Fragment.lastListMarker(before) + nextMarker;
        int width = next == null ? 0 : ListWriter.widthBefore(next);
        boolean numbered = slot.holds() instanceof Holds.Items list && list.marker() == Marker.NUMBERED;
        char marker = numbered ? style.delimiter() : style.bullet();
        ListWriter.list(out, texts, marker, spaced, neighbours, width);
    }

    /** Whether the items are written on one line, where they read back from it. */
    static boolean goesOnALine(Slot slot, List<?> values, Style style) {
        return slot.isInline() && !style.linesAsLists() && values.equals(CommaList.values(slot, inline(slot, values)));
    }

    public static String inline(Slot slot, List<?> values) {
        List<String> parts = new ArrayList<>();
        Shape shape = slot.element();
        for (Object value : values) {
            parts.add(shape == null
                    ? (String) value
                    : ItemText.line(shape, shape.values((Record) value)));
        }
        return String.join(", ", parts);
    }

    /** The text of one item, without its marker. */
    public static String item(@Nullable Shape shape, Object value, Style style) {
        if (shape == null) {
            return (String) value;
        }
        @Nullable Object[] raw = shape.values((Record) value);
        ItemText item = ItemText.of(shape, raw, Fragment::goesOnALine)
                .wrapped(shape, raw, lines -> Fragment.isOneParagraph("x " + lines));
        String text = item.below().isEmpty() ? item.line() : below(item.line(), item.below());
        // After an open check box, which says no more than an item of it, a line begins a paragraph.
        text = text.isEmpty() || shape.box() != null || Fragment.beginsParagraph(text) ? text : "[ ] " + text;
        List<String> nested = new ArrayList<>(0);
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Nested && raw[slot.index()] instanceof String words) {
                nested.add(words(slot.names().get(0), words));
            } else if (slot.intro() instanceof Intro.Nested && raw[slot.index()] instanceof List<?> points) {
                points.forEach(p -> nested.add((String) p));
            }
        }
        if (nested.isEmpty()) {
            return text;
        }
        boolean spaced = false;
        for (String each : nested) {
            spaced |= Fragment.hasSeveralBlocks(each);
        }
        StringBuilder out = new StringBuilder(text).append('\n');
        ListWriter.list(out, nested, style.nested(), spaced, "", 0);
        return out.toString();
    }

    public static String words(String words, String text) {
        return Fragment.goesOnALine(text) ? words + " " + text : below(words, text);
    }

    /** Blocks below a line, right below where they can interrupt a paragraph. */
    public static String below(String line, String text) {
        char marker = Fragment.listMarker(text);
        boolean list = marker != 0 && canInterrupt(text);
        return line + (list || text.startsWith("```") || text.startsWith("~~~") ? "\n" : "\n\n") + text;
    }

    private static boolean canInterrupt(String list) {
        int end = list.indexOf('\n');
        String first = end < 0 ? list : list.substring(0, end);
        int marker = Character.isDigit(first.charAt(0)) ? 2 : 1;
        return first.length() > marker + 1
                && !Texts.isBlank(first.substring(marker))
                && (marker == 1 || first.startsWith("1.") || first.startsWith("1)"));
    }
}
