package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.CodeSpan;
import dev.designdoc.internal.text.Inlines;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An item as text, written from the parts of its record.
 *
 * @param line its first paragraph
 * @param below what of its last part stands in blocks below, or ""
 */
public record ItemText(String line, String below) {

    /** Spaces that are tried for a line break; a line that people wrap has fewer. */
    private static final int MAX_BREAKS = 64;
    /** None, and one that keeps a line from being more than the end of a paragraph. */
    private static final List<String> INDENTS = List.of("", "    ");

    /** The item line of raw values, with its last part on the line as well. */
    public static String line(Shape shape, @Nullable Object[] values) {
        StringBuilder line = new StringBuilder();
        boolean bold = false;
        Slot box = shape.box();
        if (box != null) {
            line.append(Boolean.TRUE.equals(values[box.index()]) ? "[x]" : "[ ]");
        }
        List<Slot> places = shape.places();
        for (int i = 0; i < places.size(); i++) {
            Slot slot = places.get(i);
            String text = (String) values[slot.index()];
            if (text == null || text.isEmpty()) {
                continue;
            }
            Sep separator = ItemLine.separator(slot);
            if (i > 0 && !line.isEmpty()) {
                line.append(bold && separator.equals(Sep.DASH) ? ": " : separator.text());
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            bold = false;
            switch (ItemLine.role(slot)) {
                case BOLD -> {
                    bold = canBeBold(text);
                    line.append(bold ? "**" : "").append(text).append(bold ? "**" : "");
                }
                case CODE -> line.append(CodeSpan.of(text));
                case LINK -> {
                    String target = (String) values[places.get(++i).index()];
                    line.append(target == null || target.isEmpty() ? text : link(text, target));
                }
                default -> line.append(text);
            }
        }
        return line.toString();
    }

    /**
     * Writes an item of raw values.
     *
     * @param goesOnALine tells whether a text may stand after something on the line
     */
    public static ItemText of(Shape shape, @Nullable Object[] values, Predicate<String> goesOnALine) {
        String line = line(shape, values);
        List<Slot> places = shape.places();
        Slot last = places.get(places.size() - 1);
        boolean mayStandBelow = last.holds() instanceof Holds.Text && values[last.index()] instanceof String s
                && !s.isEmpty() && !line.equals(s);
        if (!mayStandBelow || goesOnALine.test((String) Objects.requireNonNull(values[last.index()]))
                && isRead(line, shape, values)) {
            return new ItemText(line, "");
        }
        @Nullable Object[] above = values.clone();
        above[last.index()] = null;
        return new ItemText(line(shape, above), (String) Objects.requireNonNull(values[last.index()]));
    }

    /**
     * The same item with a line break for a space of its first line, where in one line it would be divided otherwise.
     *
     * @param isParagraph tells whether lines are one paragraph
     */
    public ItemText wrapped(Shape shape, @Nullable Object[] values, Predicate<String> isParagraph) {
        @Nullable Object[] above = values.clone();
        if (!below.isEmpty()) {
            above[shape.places().get(shape.places().size() - 1).index()] = null;
        }
        if (isRead(line, shape, above)) {
            return this;
        }
        int at = line.lastIndexOf(' ', dividedAt(shape));
        for (int tries = 0; at > 0 && tries < MAX_BREAKS; tries++, at = line.lastIndexOf(' ', at - 1)) {
            String rest = line.substring(at + 1);
            for (String indent : INDENTS) {
                String lines = line.substring(0, at) + "\n" + indent + rest;
                if (isRead(lines, shape, above) && isParagraph.test(lines)) {
                    return new ItemText(lines, below);
                }
            }
        }
        return this;
    }

    /** Where the first separator of the line ends, or its end. */
    private int dividedAt(Shape shape) {
        int first = line.length();
        for (Slot place : shape.places()) {
            Sep separator = ItemLine.separator(place);
            int at = separator.find(line, line.length());
            first = at < 0 ? first : Math.min(first, at + separator.text().length());
        }
        return first;
    }

    /** Whether a line is read as those values. */
    private static boolean isRead(String line, Shape shape, @Nullable Object[] values) {
        if (isPlain(shape, values)) {
            return true;
        }
        @Nullable Object[] read = ItemLine.read(shape, line);
        for (Slot slot : shape.places()) {
            if (read == null || !Objects.equals(read[slot.index()], values[slot.index()])) {
                return false;
            }
        }
        return true;
    }

    /** Whether no part of a line but its last has anything in it that could divide it elsewhere. */
    private static boolean isPlain(Shape shape, @Nullable Object[] values) {
        List<Slot> places = shape.places();
        boolean isGap = false;
        for (int i = 0; i < places.size(); i++) {
            boolean isThere = values[places.get(i).index()] instanceof String text && !text.isEmpty();
            if (isGap && isThere) {
                // The separator of a part that is not there would be looked for first.
                return false;
            }
            isGap |= !isThere && i > 0 && ItemLine.role(places.get(i - 1)) != Role.LINK;
            Sep next = i + 1 < places.size() ? ItemLine.separator(places.get(i + 1)) : ItemLine.separator(places.get(i));
            boolean last = i + 1 == places.size() && !next.lastBeforeDigit();
            if (!last && values[places.get(i).index()] instanceof String text
                    && (Inlines.hasSyntax(text, text.length()) || Sep.isOpen(text) || next.find(text, text.length()) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name between bold marks is read as that name. */
    private static boolean canBeBold(String text) {
        if (!Inlines.hasSyntax(text, text.length())) {
            return !text.endsWith(":");
        }
        String marked = "**" + text + "**";
        Bold read = Bold.at(marked, 0);
        return read != null && read.end() == marked.length() && ItemLine.boldName(read).equals(text);
    }

    private static String link(String text, String target) {
        String plain = "[" + text + "](" + target + ")";
        Inlines.Link read = Inlines.link(plain);
        boolean same = read != null && !read.titled() && read.target().equals(target) && read.end() == plain.length();
        return same && target.charAt(0) != '<' ? plain : "[" + text + "](<" + target + ">)";
    }
}
