package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.CodeSpan;
import dev.designdoc.internal.text.Inlines;
import dev.designdoc.internal.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first paragraph of an item, read into the parts of its record. */
public final class ItemLine {

    private ItemLine() {}

    /**
     * Reads the first paragraph of an item, which separators divide in its first line only.
     *
     * @return raw values, one a component of the shape, or null when a part that is not optional would be blank, a text is no
     *     value of its part, or there is no part for what is left
     */
    public static @Nullable Object @Nullable [] read(Shape shape, String paragraph) {
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        String text = Texts.trim(paragraph);
        String rest = checkbox(shape, text, values);
        int newLine = text.indexOf('\n', text.length() - rest.length());
        int lineEnd = newLine < 0 ? text.length() : newLine;
        List<Slot> places = shape.places();
        for (int i = 0; i < places.size() && !rest.isEmpty(); i++) {
            Slot slot = places.get(i);
            boolean isLink = role(slot) == Role.LINK;
            int next = isLink ? i + 2 : i + 1;
            Sep sep = next < places.size() ? separator(places.get(next)) : Sep.DASH;
            String after = switch (role(slot)) {
                case BOLD, CODE -> name(rest, slot, sep, values);
                case LINK -> link(rest, slot, places.get(++i), sep, values);
                default -> null;
            };
            if (after != null) {
                rest = after;
            } else if (next == places.size() && !isLink) {
                values[slot.index()] = rest;
                rest = "";
            } else {
                // What is left is the end of the text.
                rest = split(rest, slot, sep, lineEnd - (text.length() - rest.length()), values);
            }
        }
        if (!rest.isEmpty()) {
            return null;
        }
        for (Slot slot : places) {
            if (values[slot.index()] instanceof String said) {
                String normal = slot.normal(slot.holds() instanceof Holds.Text ? Texts.blocks(said) : Texts.inline(said));
                if (normal == null && !Texts.isBlank(said)) {
                    return null;
                }
                values[slot.index()] = normal;
            }
        }
        Slot box = shape.box();
        boolean boxAlone = box != null && values[box.index()] != null && text.length() == 3;
        return boxAlone || isComplete(shape, values) ? values : null;
    }

    /** What stands after a name in bold or in a code span, which loses the marks its role gives it; null without one. */
    private static @Nullable String name(String text, Slot slot, Sep sep, @Nullable Object[] values) {
        boolean isCode = role(slot) == Role.CODE;
        Bold bold = Bold.at(text, 0);
        if (bold != null && (!isCode || endsName(text, bold) || sep.isEnd(text, bold.end()))) {
            String name = boldName(bold);
            CodeSpan code = isCode ? CodeSpan.at(name) : null;
            values[slot.index()] = Texts.inline(code != null && code.end() == name.length() ? code.inner() : name);
            return afterBold(text, bold.end(), sep);
        }
        CodeSpan code = CodeSpan.at(text);
        boolean colon = code != null && isColon(text, code.end());
        if (code == null || !colon && !(isCode && sep.isEnd(text, code.end()))) {
            return null;
        }
        values[slot.index()] = Texts.inline(isCode ? code.inner() : text.substring(0, code.end()));
        return colon ? Texts.trim(text.substring(code.end() + 1)) : sep.after(text, code.end());
    }

    /** What a name between bold marks says. */
    static String boldName(Bold bold) {
        return withoutOpenBox(withoutColon(bold.inner()));
    }

    private static boolean isColon(String text, int at) {
        return at < text.length() && text.charAt(at) == ':' && (at + 1 == text.length() || Texts.isSpace(text.charAt(at + 1)));
    }

    /** What stands after a link, which may be bold, its text and target taken from it; null without one. */
    private static @Nullable String link(String text, Slot slot, Slot target, Sep sep, @Nullable Object[] values) {
        Bold bold = Bold.at(text, 0);
        Inlines.Link inner = bold == null ? null : linkAlone(withoutColon(bold.inner()));
        if (bold != null && inner != null && (endsName(text, bold) || sep.isEnd(text, bold.end()))) {
            String mark = text.substring(0, 2);
            values[slot.index()] = mark + Texts.trim(inner.text()) + mark;
            values[target.index()] = inner.target();
            return afterBold(text, bold.end(), sep);
        }
        Inlines.Link link = Inlines.link(text);
        if (link == null || !isPlain(link) || !sep.isEnd(text, link.end())) {
            return null;
        }
        values[slot.index()] = link.text();
        values[target.index()] = link.target();
        return sep.after(text, link.end());
    }

    static Role role(Slot place) {
        return ((Intro.Place) place.intro()).role();
    }

    /** What is written between a part of the line and the one before it; "" for what is no part of it. */
    public static String divider(Slot slot) {
        return slot.intro() instanceof Intro.Place ? separator(slot).text() : "";
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
        boolean hasRoom = blank < 0 || addBlocks(shape, values, Texts.blocks(blocks.substring(blank)));
        return hasRoom && isComplete(shape, values) ? shape.create(values) : null;
    }

    private static boolean addBlocks(Shape shape, @Nullable Object[] values, String blocks) {
        Slot points = shape.points();
        if (points != null) {
            values[points.index()] = List.of(blocks);
            return true;
        }
        List<Slot> places = shape.places();
        Slot last = places.get(places.size() - 1);
        values[last.index()] = Texts.join(values[last.index()] instanceof String s ? s : "", blocks);
        return last.holds() instanceof Holds.Text;
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
        return link != null && link.end() == text.length() && isPlain(link) ? link : null;
    }

    private static boolean isPlain(Inlines.Link link) {
        return !link.titled() && !link.target().isEmpty() && !Texts.isBlank(link.text());
    }

    private static boolean endsName(String text, Bold name) {
        return name.inner().endsWith(":") || name.end() < text.length() && text.charAt(name.end()) == ':';
    }

    private static String split(String text, Slot slot, Sep separator, int limit, @Nullable Object[] values) {
        int at = separator.find(text, limit);
        values[slot.index()] = at < 0 ? text : text.substring(0, at);
        return at < 0 ? "" : separator.after(text, at);
    }

    private static String afterBold(String text, int end, Sep sep) {
        if (end < text.length() && text.charAt(end) == ':') {
            return Texts.trim(text.substring(end + 1));
        }
        int after = end < text.length() ? sep.end(text, end) : -1;
        return Texts.trim(text.substring(after > 0 ? after : end));
    }

    static String withoutColon(String name) {
        return name.endsWith(":") ? Texts.trimEnd(name.substring(0, name.length() - 1)) : name;
    }
}
