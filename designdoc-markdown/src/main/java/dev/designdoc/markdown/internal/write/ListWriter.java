package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.template.Item.Marker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes lists and their items in canonical form. */
public final class ListWriter {

    private static final int MAX_PADDING = 3;
    private static final int MAX_DIGITS = 9;

    private ListWriter() {}

    /** A list, or its items on one line, between two texts. */
    public static String items(Slot slot, List<?> values, String before, @Nullable String next, Style style) {
        StringBuilder out = new StringBuilder();
        items(out, slot, values, before, next, style);
        return out.toString();
    }

    /** Writes the same. */
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
        int width = next == null ? 0 : widthBefore(next);
        boolean numbered = slot.holds() instanceof Holds.Items list && list.marker() == Marker.NUMBERED;
        char marker = numbered ? style.delimiter() : style.bullet();
        list(out, texts, marker, spaced, neighbours, width);
    }

    private static void list(
            StringBuilder out, List<String> texts, char marker, boolean spaced, String neighbours, int width) {
        boolean numbered = marker == '.' || marker == ')';
        char other = marker == '.' ? ')' : '.';
        char bullet = !numbered ? bullet(marker, texts, neighbours) : neighbours.indexOf(marker) >= 0 ? other : marker;
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.append(spaced ? "\n\n" : "\n");
            }
            String before = marker(numbered ? String.valueOf(i + 1) : "", bullet, width);
            indented(out, before, texts.get(i), before.length());
        }
    }

    /** How wide a marker has to be that indented code after the list is not part of its last item; 0 for any. */
    private static int widthBefore(String next) {
        int column = 0;
        for (int i = 0; i < next.length() && (next.charAt(i) == ' ' || next.charAt(i) == '\t'); i++) {
            column = next.charAt(i) == '\t' ? column + 4 - column % 4 : column + 1;
        }
        return column >= 4 ? column + 1 : 0;
    }

    /** A marker at least as wide as CommonMark lets it be: spaces after it, then before it, then leading zeros. */
    private static String marker(String number, char mark, int width) {
        if (width == 0) {
            return number + mark + ' ';
        }
        int missing = Math.max(0, width - number.length() - 2);
        int after = Math.min(MAX_PADDING, missing);
        int before = Math.min(MAX_PADDING, missing - after);
        int zeros = number.isEmpty() ? 0 : Math.min(MAX_DIGITS - number.length(), missing - after - before);
        return " ".repeat(before) + "0".repeat(Math.max(0, zeros)) + number + mark + " ".repeat(1 + after);
    }

    /** A bullet that is not that of a list beside this one, nor makes a thematic break of an item. */
    private static char bullet(char best, List<String> texts, String neighbours) {
        for (char bullet : new char[] {best, '-', '*', '+'}) {
            if (neighbours.indexOf(bullet) < 0 && !isBreak(bullet, texts)) {
                return bullet;
            }
        }
        return '-';
    }

    private static boolean isBreak(char bullet, List<String> texts) {
        for (String text : texts) {
            if (isBreak(bullet, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(char bullet, String text) {
        int end = text.indexOf('\n');
        int marks = 1;
        for (int i = 0; i < (end < 0 ? text.length() : end); i++) {
            char c = text.charAt(i);
            if (c == bullet) {
                marks++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return marks >= 3 && bullet != '+';
    }

    /** The text after a marker, its further lines as deep as its first. */
    public static String indented(String marker, String text) {
        return indented(marker, text, marker.length());
    }

    /** The text after a marker, its further lines from {@code column} on. */
    public static String indented(String marker, String text, int column) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        indented(out, marker, text, column);
        return out.toString();
    }

    private static void indented(StringBuilder out, String marker, String text, int column) {
        out.append(marker);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            out.append(text, from, end + 1);
            from = end + 1;
            if (from < text.length() && text.charAt(from) != '\n') {
                out.append(" ".repeat(column));
            }
        }
        out.append(text, from, text.length());
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
                    : ItemLine.line(shape, shape.values((Record) value)));
        }
        return String.join(", ", parts);
    }

    /** The text of one item, without its marker. */
    public static String item(@Nullable Shape shape, Object value, Style style) {
        if (shape == null) {
            return (String) value;
        }
        @Nullable Object[] raw = shape.values((Record) value);
        ItemLine.Written line = ItemLine.write(shape, raw, Fragment::goesOnALine);
        String text = line.below().isEmpty() ? line.line() : below(line.line(), line.below());
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
        list(out, nested, style.nested(), spaced, "", 0);
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
