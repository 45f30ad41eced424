package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Role;
import dev.designdoc.internal.shape.Sep;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Part;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a document just written whose texts are plainly harmless: they need not be read to know what they say.
 *
 * <p>No line of such a text begins with what could be anything but text, a list where none is looked for, or code that
 * ends; and names hold nothing that divides, marks or links. Whatever is not plain is read. An instance knows the sections
 * for one reading, from the first line to the last.
 */
public final class PlainSections implements DocumentReader.KnownSections {

    /** What a text may be made of: one paragraph; several and tables; those and lists of one level and code. */
    private enum Kind { PARAGRAPH, PARAGRAPHS, BLOCKS }

    private final Parts parts;
    /** Those that are plain, in their order. */
    private final List<Writer.Section> sections = new ArrayList<>();
    /** How many of them begin before the last line that was asked for. */
    private int passed;

    public PlainSections(Shape document, List<Writer.Section> written) {
        this.parts = Parts.of(document);
        for (Writer.Section section : written) {
            if (isPlain(document, section.slot().elementShape(), section.record())) {
                sections.add(section);
            }
        }
    }

    @Override
    public @Nullable Found section(Slot slot, List<Part> regions, int from) {
        for (Writer.Section section : sections) {
            if (section.slot().index() == slot.index() && regions.size() == 1 && section.isAt(regions.get(0).view())) {
                View view = regions.get(0).view();
                return new Found(
                        slot.elementShape(), section.record(), from, view.from(), view.to(), List.of(), List.of());
            }
        }
        return null;
    }

    @Override
    public int blocks(Lines lines, int line, List<Block> into) {
        int start = lines.start(line);
        while (passed < sections.size() && sections.get(passed).from() < start) {
            passed++;
        }
        boolean begins = passed < sections.size() && sections.get(passed).from() == start;
        return begins ? lines.at(sections.get(passed).to()) : line;
    }

    /** Whether a record that stands below a heading or label holds something, and nothing that is not plain. */
    private boolean isPlain(Shape parent, Shape shape, Record record) {
        boolean any = false;
        for (Slot slot : shape.slots()) {
            Object raw = slot.get(record);
            if (raw != null && !slot.isEmpty(raw)) {
                boolean plain = slot.intro() instanceof Intro.Name
                        ? isEntryName(parent, shape, (String) raw)
                        : slot.intro() instanceof Intro.Rest
                                ? areExtras(shape, (List<?>) raw)
                                : isPlain(shape, slot, raw);
                if (!plain) {
                    return false;
                }
                any |= !(slot.intro() instanceof Intro.Name);
            } else if (slot.intro() instanceof Intro.Name) {
                return false;
            }
        }
        return any;
    }

    /** Whether the name of an entry is plain and, where it has no prefix, that of nothing else. */
    private boolean isEntryName(Shape parent, Shape shape, String name) {
        if (!isName(name) || shape.names().isEmpty()
                && (parent.heading(name) != null || shape.heading(name) != null || !parts.headings(name).isEmpty())) {
            return false;
        }
        for (Parts.Detachable each : shape.names().isEmpty() ? parts.all() : List.<Parts.Detachable>of()) {
            if (each.part().holds() instanceof Holds.Entries && Labels.headingNameStart(name, each.part().elementShape()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(Shape shape, Slot slot, Object raw) {
        Holds holds = slot.holds();
        if (holds instanceof Holds.Text) {
            return !(slot.intro() instanceof Intro.Heading)
                    && isText((String) raw, mayHoldBlocks(shape, slot) ? Kind.BLOCKS : Kind.PARAGRAPHS);
        }
        if (holds instanceof Holds.Code) {
            return isWord(((CodeBlock) raw).language().orElse(""));
        }
        if (holds instanceof Holds.Items) {
            return areItems(slot, (List<?>) raw);
        }
        return holds instanceof Holds.One one && isPlain(shape, one.element(), (Record) raw)
                || holds instanceof Holds.Entries entries && areEntries(shape, entries.element(), (List<?>) raw);
    }

    private boolean areEntries(Shape parent, Shape shape, List<?> entries) {
        for (Object entry : entries) {
            if (!isPlain(parent, shape, (Record) entry)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no list and no code in a text is taken for what stands below it. */
    private static boolean mayHoldBlocks(Shape shape, Slot text) {
        return text.intro() instanceof Intro.Label
                || shape.blocks().isEmpty();
    }

    /** Whether each extra is text under or after a list or code, which neither begins nor goes on with such a text. */
    private static boolean areExtras(Shape shape, List<?> extras) {
        for (Object each : extras) {
            Extra extra = (Extra) each;
            Optional<String> anchor = extra.under().or(extra::after);
            Slot slot = anchor.isEmpty() ? null : shape.slot(anchor.get());
            boolean isApart = slot == null
                    || slot.holds() instanceof Holds.Items && !slot.isInline()
                    || slot.holds() instanceof Holds.Code;
            if (!isApart || !isText(extra.markdown(), Kind.PARAGRAPHS)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areItems(Slot slot, List<?> items) {
        Shape shape = slot.element();
        boolean inline = slot.isInline();
        for (Object item : items) {
            boolean plain = shape != null
                    ? isItem(shape, (Record) item, inline)
                    : inline
                            ? isName((String) item) && isBetweenCommas((String) item)
                            : isText((String) item, Kind.BLOCKS);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(Shape shape, Record item, boolean inline) {
        List<Slot> places = shape.places();
        boolean ends = false;
        for (int i = 0; i < places.size(); i++) {
            Slot slot = places.get(i);
            String text = slot.text(item);
            boolean isLast = i + 1 == places.size();
            if (text == null || text.isEmpty()) {
                if (i == 0) {
                    return false;
                }
                ends |= !isTarget(places, i);
            } else if (ends || i > 0 && !isTarget(places, i) && !isAfter(((Intro.Place) slot.intro()).separator(), text)
                    || !isPart(slot, text, isTarget(places, i), isLast, isLinked(places, i, item))
                    || inline && !isBetweenCommas(text)) {
                return false;
            }
        }
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Nested && !isNested(shape, slot, slot.get(item))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the separator before a text is found, whatever name stands before it. */
    private static boolean isAfter(Sep separator, String text) {
        return separator.equals(Sep.DASH)
                || separator.lastBeforeDigit() && Character.isDigit(text.charAt(0)) && !text.contains(separator.text());
    }

    private static boolean isTarget(List<Slot> places, int i) {
        return i > 0 && ((Intro.Place) places.get(i - 1).intro()).role() == Role.LINK;
    }

    /** Whether it is the text of a link, in which a colon divides nothing. */
    private static boolean isLinked(List<Slot> places, int i, Record item) {
        Slot target = i + 1 < places.size() && isTarget(places, i + 1) ? places.get(i + 1) : null;
        return target != null && !target.isEmpty(target.get(item));
    }

    private static boolean isPart(Slot slot, String text, boolean isTarget, boolean isLast, boolean isLinked) {
        if (isTarget) {
            return isDestination(text);
        }
        return switch (((Intro.Place) slot.intro()).role()) {
            case BOLD, LINK -> isName(text, isLinked);
            case CODE -> isCode(text);
            case PLAIN -> isLast ? isText(text, Kind.PARAGRAPH) : isName(text);
        };
    }

    private static boolean isNested(Shape shape, Slot slot, @Nullable Object raw) {
        if (raw instanceof String text) {
            return isText(text, Kind.PARAGRAPH) && !introduces(shape, slot, slot.names().get(0) + " " + text);
        }
        if (raw instanceof List<?> points) {
            for (Object point : points) {
                if (!isText((String) point, Kind.PARAGRAPH) || introduces(shape, null, (String) point)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a nested item begins with the words of a slot before {@code end}, or of any. */
    private static boolean introduces(Shape shape, @Nullable Slot end, String item) {
        for (Slot slot : shape.slots()) {
            if (end != null && slot.index() == end.index()) {
                return false;
            }
            if (slot.intro() instanceof Intro.Nested && slot.holds() instanceof Holds.Text
                    && ItemLine.afterWords(item, slot.names()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether each line begins as only text does, or as one of the other blocks that a text of that kind may have. */
    private static boolean isText(String text, Kind kind) {
        int i = 0;
        do {
            char c = text.charAt(i);
            boolean plain = beginsText(text, i)
                    || kind != Kind.PARAGRAPH && (c == '|' || c == '\n' && i > 0)
                    || kind == Kind.BLOCKS && beginsItem(text, i);
            if (!plain) {
                i = kind == Kind.BLOCKS ? fenceEnd(text, i) : -1;
                if (i < 0) {
                    return false;
                }
            }
            i = text.indexOf('\n', i) + 1;
        } while (i > 0 && i < text.length());
        return true;
    }

    /** The end of the code between the fence that begins at {@code i} and one of the same length, or -1. */
    private static int fenceEnd(String text, int i) {
        int after = i;
        while (after < text.length() && text.charAt(after) == '`') {
            after++;
        }
        String fence = "\n" + text.substring(i, after);
        int close = fence.length() < 4 ? -1 : text.indexOf(fence, after);
        int end = close + fence.length();
        boolean closes = close >= 0 && (end == text.length() || text.charAt(end) == '\n')
                && text.lastIndexOf('`', close) < after;
        return closes ? end : -1;
    }

    private static boolean beginsItem(String text, int i) {
        int end = i + 1;
        if (isDigit(text.charAt(i))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            end++;
        } else if ("-*+".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        return end + 1 < text.length() && text.charAt(end) == ' ' && beginsText(text, end + 1);
    }

    private static boolean beginsText(String text, int i) {
        char c = text.charAt(i);
        if (isDigit(c)) {
            int end = i;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            boolean marks = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
            return !marks || end + 1 < text.length() && !Texts.isSpace(text.charAt(end + 1));
        }
        // One backtick is no fence, and one asterisk before a letter neither a marker nor the beginning of a label.
        boolean single = i + 1 < text.length()
                && (c == '`' && text.charAt(i + 1) != '`' || c == '*' && Character.isLetter(text.charAt(i + 1)));
        return single || Character.isLetter(c) || "(\"',.;/$&%@{".indexOf(c) >= 0 || isQuiet(c)
                || c == '[' && beginsLink(text, i);
    }

    /** Whether it is beyond ASCII and neither white space nor a dash, so that it means nothing. */
    private static boolean isQuiet(char c) {
        return c > 0xa0 && !Character.isSpaceChar(c) && c != '\uFEFF' && "\u2010\u2011\u2013\u2014\u2192".indexOf(c) < 0;
    }

    /** Whether a bracket begins the text of a link, and no label of a definition. */
    private static boolean beginsLink(String text, int bracket) {
        int close = text.indexOf(']', bracket);
        for (int i = bracket + 1; i < close; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '\\' || c == '\n') {
                return false;
            }
        }
        return close > bracket + 2 && close + 1 < text.length() && text.charAt(close + 1) == '(';
    }

    private static boolean isName(String text) {
        return isName(text, false);
    }

    /** Whether it begins with a letter or code, and holds nothing that divides, marks or links. */
    private static boolean isName(String text, boolean isLinked) {
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeWord = i > 0 && i + 1 < text.length() && isWord(text.charAt(i + 1));
            boolean inWord = beforeWord && isWord(text.charAt(i - 1));
            if (c == '`') {
                code = !code;
                if (i > 0 && text.charAt(i - 1) == '`') {
                    return false;
                }
            } else if (!isWord(c) && !isQuiet(c) && !(inWord && c == '-') && !(beforeWord && c == '#')
                    && " ,.;'\"/+&()?!%".indexOf(c) < 0
                    && !(isLinked && c == ':')
                    && !(code && isInDestination(c))) {
                return false;
            }
        }
        char first = text.charAt(0);
        return !code && (Character.isLetter(first) || first == '`');
    }

    /** Whether nothing in it keeps a comma after it from dividing, and no comma divides it. */
    private static boolean isBetweenCommas(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",()[`\\<\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetterOrDigit);
    }

    /** Whether there are only characters that neither end a destination nor mean anything in one. */
    private static boolean isDestination(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean parenthesis = c == (open ? ')' : '(');
            open ^= parenthesis;
            if (!parenthesis && !isWord(c) && !isInDestination(c)) {
                return false;
            }
        }
        return !open;
    }

    /** Whether nothing in it ends a code span. */
    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInDestination(char c) {
        return "/.-_#:?=&%+~@".indexOf(c) >= 0;
    }
}
