package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Inlines;
import dev.designdoc.internal.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The first line of an item: read into the parts of its record, and written from them. */
public final class ItemLine {

    private static final String DASHES = "-\u2014\u2013\u2192";

    private ItemLine() {}

    /** An item as text: its first paragraph, and what of its last part stands in blocks below; "" when nothing does. */
    public record Written(String line, String below) {}

    /**
     * Reads the first paragraph of an item.
     *
     * @return raw values, one a component of the shape, or null when a part that is not optional would be blank, or a text
     *     is no value of its part
     */
    public static @Nullable Object @Nullable [] read(Shape shape, String paragraph) {
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        String rest = checkbox(shape, Texts.trim(paragraph), values);
        List<Slot> places = shape.places();
        for (int i = 0; i < places.size() && !rest.isEmpty(); i++) {
            Slot slot = places.get(i);
            Sep next = i + 1 < places.size() ? separator(places.get(i + 1)) : Sep.DASH;
            boolean last = i + 1 == places.size();
            Inlines.Bold bold = role(slot) == Role.BOLD ? Inlines.bold(rest, 0) : null;
            Inlines.Bold code = role(slot) == Role.CODE ? Inlines.codeSpan(rest) : null;
            Inlines.Link link = role(slot) == Role.LINK ? Inlines.link(rest) : null;
            if (bold != null) {
                values[slot.index()] = withoutOpenBox(Texts.inline(withoutColon(bold.inner())));
                rest = afterBold(rest, bold.end());
            } else if (code != null && isEnd(rest, code.end(), next)) {
                values[slot.index()] = Texts.inline(code.inner());
                rest = after(rest, code.end(), next);
            } else if (role(slot) == Role.LINK) {
                Sep sep = i + 2 < places.size() ? separator(places.get(i + 2)) : Sep.DASH;
                i++;
                Inlines.Bold name = Inlines.bold(rest, 0);
                Inlines.Link inner = name == null ? null : linkAlone(withoutColon(name.inner()));
                if (name != null && inner != null && (endsName(rest, name) || isEnd(rest, name.end(), sep))) {
                    String mark = rest.substring(0, 2);
                    values[slot.index()] = mark + Texts.trim(inner.text()) + mark;
                    values[places.get(i).index()] = inner.target();
                    rest = afterBold(rest, name.end());
                } else if (link != null && !link.titled() && !link.target().isEmpty() && !Texts.isBlank(link.text())
                        && isEnd(rest, link.end(), sep)) {
                    values[slot.index()] = link.text();
                    values[places.get(i).index()] = link.target();
                    rest = after(rest, link.end(), sep);
                } else {
                    rest = split(rest, slot, sep, values);
                }
            } else if (last) {
                values[slot.index()] = rest;
                rest = "";
            } else {
                rest = split(rest, slot, next, values);
            }
        }
        for (Slot slot : places) {
            if (values[slot.index()] instanceof String text) {
                String normal = slot.normal(slot.holds() instanceof Holds.Text ? Texts.blocks(text) : Texts.inline(text));
                if (normal == null && !Texts.isBlank(text)) {
                    return null;
                }
                values[slot.index()] = normal;
            }
        }
        Slot box = shape.box();
        boolean boxAlone = box != null && values[box.index()] != null && Texts.trim(paragraph).length() == 3;
        return boxAlone || isComplete(shape, values) ? values : null;
    }

    private static Role role(Slot place) {
        return ((Intro.Place) place.intro()).role();
    }

    static Sep separator(Slot place) {
        return ((Intro.Place) place.intro()).separator();
    }

    /** Whether every part that a record can't be without is there. */
    public static boolean isComplete(Shape shape, @Nullable Object[] values) {
        for (Slot slot : shape.places()) {
            if (!slot.optional() && !(values[slot.index()] instanceof String s && !s.isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a whole item given as one text: its first paragraph by the pattern, the blocks below as its last part.
     *
     * @return the record, or null when a part that is not optional would be blank, or a text is no value of its part
     */
    public static @Nullable Record parse(Shape shape, String text) {
        String blocks = Texts.blocks(text);
        int blank = blocks.indexOf("\n\n");
        @Nullable Object[] values = read(shape, blank < 0 ? blocks : blocks.substring(0, blank));
        if (values == null) {
            return null;
        }
        if (blank >= 0) {
            addBlocks(shape, values, Texts.blocks(blocks.substring(blank)));
        }
        return isComplete(shape, values) ? shape.create(values) : null;
    }

    private static void addBlocks(Shape shape, @Nullable Object[] values, String blocks) {
        Slot points = shape.points();
        if (points != null) {
            values[points.index()] = List.of(blocks);
            return;
        }
        List<Slot> places = shape.places();
        int last = places.get(places.size() - 1).index();
        values[last] = Texts.join(values[last] instanceof String s ? s : "", blocks);
    }

    /** The item line of raw values, with its last part on the line as well. */
    public static String line(Shape shape, @Nullable Object[] values) {
        return write(shape, values, text -> true, false).line();
    }

    /**
     * The item line of raw values.
     *
     * @param goesOnALine tells whether a text may stand after something on the line
     */
    public static Written write(Shape shape, @Nullable Object[] values, Predicate<String> goesOnALine) {
        return write(shape, values, goesOnALine, true);
    }

    private static Written write(
            Shape shape, @Nullable Object[] values, Predicate<String> goesOnALine, boolean mayStandBelow) {
        StringBuilder line = new StringBuilder();
        String below = "";
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
            if (mayStandBelow && i + 1 == places.size() && slot.holds() instanceof Holds.Text && !line.isEmpty()
                    && !(goesOnALine.test(text) && divides(shape, values, line, slot))) {
                below = text;
                continue;
            }
            if (i > 0 && !line.isEmpty()) {
                line.append(bold && separator(slot).equals(Sep.DASH) ? ": " : separator(slot).text());
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            bold = false;
            switch (role(slot)) {
                case BOLD -> {
                    bold = canBeBold(text);
                    line.append(bold ? "**" : "").append(text).append(bold ? "**" : "");
                }
                case CODE -> line.append(Inlines.code(text));
                case LINK -> {
                    String target = (String) values[places.get(++i).index()];
                    line.append(target == null || target.isEmpty() ? text : link(text, target));
                }
                default -> line.append(text);
            }
        }
        return new Written(line.toString(), below);
    }

    /** Whether a name between bold marks is read as that name. */
    private static boolean canBeBold(String text) {
        if (!Inlines.hasSyntax(text, text.length())) {
            return !text.endsWith(":");
        }
        String marked = "**" + text + "**";
        Inlines.Bold read = Inlines.bold(marked, 0);
        return read != null && read.end() == marked.length() && withoutColon(read.inner()).equals(text);
    }

    /** Whether the last part, written after {@code line}, is divided from those before it when it is read. */
    private static boolean divides(Shape shape, @Nullable Object[] values, CharSequence line, Slot last) {
        boolean plain = !endsWithDash(line);
        for (Slot slot : shape.places()) {
            plain &= slot.index() == last.index()
                    || !(values[slot.index()] instanceof String s && Inlines.hasSyntax(s, s.length()));
        }
        if (plain) {
            return true;
        }
        @Nullable Object[] read = read(shape, line(shape, values));
        for (Slot slot : shape.places()) {
            if (read == null || slot.index() != last.index()
                    && !Objects.equals(read[slot.index()], values[slot.index()])) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithDash(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && DASHES.indexOf(line.charAt(last)) >= 0 && Texts.isSpace(line.charAt(last - 1));
    }

    /** What a text is in the list of a slot: a text or a record; null where it is neither. */
    public static @Nullable Object item(Slot slot, String text) {
        return slot.element() == null ? slot.normal(text) : parse(slot.elementShape(), text);
    }

    /** Whether an item of that text has a check box, which may be all of it. */
    public static boolean hasBox(String text) {
        return text.length() >= 3 && text.charAt(0) == '[' && text.charAt(2) == ']'
                && " xX".indexOf(text.charAt(1)) >= 0
                && (text.length() == 3 || Texts.isSpace(text.charAt(3)));
    }

    private static String checkbox(Shape shape, String text, @Nullable Object[] values) {
        Slot slot = shape.box();
        if (slot == null) {
            return withoutOpenBox(text);
        }
        if (!hasBox(text)) {
            return text;
        }
        values[slot.index()] = text.charAt(1) != ' ';
        return Texts.trim(text.substring(3));
    }

    /** What is still to be done says no more than an item of it; a box that is checked says that it is done. */
    private static String withoutOpenBox(String text) {
        String rest = text;
        while (rest.length() > 3 && rest.charAt(0) == '[' && Texts.isSpace(rest.charAt(1)) && rest.charAt(2) == ']'
                && Texts.isSpace(rest.charAt(3)) && !Texts.isBlank(rest.substring(3))) {
            rest = Texts.trim(rest.substring(3));
        }
        return rest;
    }

    /** The link that is all of {@code text}, or null. */
    private static Inlines.@Nullable Link linkAlone(String text) {
        Inlines.Link link = Inlines.link(text);
        return link != null && link.end() == text.length() && !link.titled() && !link.target().isEmpty()
                && !Texts.isBlank(link.text()) ? link : null;
    }

    private static boolean endsName(String text, Inlines.Bold name) {
        return name.inner().endsWith(":") || name.end() < text.length() && text.charAt(name.end()) == ':';
    }

    private static String split(String text, Slot slot, Sep separator, @Nullable Object[] values) {
        int at = find(text, separator);
        values[slot.index()] = at < 0 ? text : text.substring(0, at);
        return at < 0 ? "" : after(text, at, separator);
    }

    private static int find(String text, Sep separator) {
        int found = -1;
        int plain = firstSeparator(text, separator);
        if (plain < 0 || !separator.lastBeforeDigit() && !Inlines.hasSyntax(text, plain)) {
            return plain;
        }
        Inlines inlines = new Inlines(text);
        for (int i = 0; i < text.length(); i = inlines.skipBold(i)) {
            if (i > 0 && separatorEnd(text, i, separator) > 0) {
                if (!separator.lastBeforeDigit()) {
                    return i;
                }
                found = i;
            }
        }
        return found;
    }

    private static int firstSeparator(String text, Sep separator) {
        char first = separator.text().charAt(0);
        boolean spaced = Texts.isSpace(first);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((spaced ? Texts.isSpace(c) : c == first) && separatorEnd(text, i, separator) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index after the separator that begins at {@code i}, or -1 when none does. */
    private static int separatorEnd(String text, int i, Sep separator) {
        if (separator.equals(Sep.DASH)) {
            // Of several spaces the first was looked at.
            if (!Texts.isSpace(text.charAt(i)) || i > 0 && Texts.isSpace(text.charAt(i - 1))) {
                return -1;
            }
            int dash = i;
            while (dash < text.length() && Texts.isSpace(text.charAt(dash))) {
                dash++;
            }
            boolean divides = dash + 1 < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0
                    && Texts.isSpace(text.charAt(dash + 1));
            return divides ? dash + 1 : -1;
        }
        String words = Texts.trimEnd(separator.text());
        int end = i + words.length();
        if (!text.startsWith(words, i)) {
            return -1;
        }
        if (separator.lastBeforeDigit()) {
            while (end < text.length() && Texts.isSpace(text.charAt(end))) {
                end++;
            }
            return end < text.length() && Character.isDigit(text.charAt(end)) ? end : -1;
        }
        boolean spaced = separator.text().length() > words.length();
        return !spaced || end == text.length() || Texts.isSpace(text.charAt(end)) ? end : -1;
    }

    private static boolean isEnd(String text, int at, Sep separator) {
        return at == text.length() || separatorEnd(text, at, separator) > 0;
    }

    private static String after(String text, int at, Sep separator) {
        return at >= text.length() ? "" : Texts.trim(text.substring(separatorEnd(text, at, separator)));
    }

    private static String afterBold(String text, int end) {
        if (end < text.length() && text.charAt(end) == ':') {
            return Texts.trim(text.substring(end + 1));
        }
        int dash = end < text.length() ? separatorEnd(text, end, Sep.DASH) : -1;
        return Texts.trim(text.substring(dash > 0 ? dash : end));
    }

    static String withoutColon(String name) {
        return name.endsWith(":") ? Texts.trimEnd(name.substring(0, name.length() - 1)) : name;
    }

    private static String link(String text, String target) {
        String plain = "[" + text + "](" + target + ")";
        Inlines.Link read = Inlines.link(plain);
        boolean same = read != null && !read.titled() && read.target().equals(target) && read.end() == plain.length();
        return same && target.charAt(0) != '<' ? plain : "[" + text + "](<" + target + ">)";
    }
}
