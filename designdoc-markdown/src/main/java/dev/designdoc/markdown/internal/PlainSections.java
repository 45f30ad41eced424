package dev.designdoc.markdown.internal;

import dev.designdoc.internal.ItemLine;
import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.internal.Slot.Holds;
import dev.designdoc.internal.Slot.Intro;
import dev.designdoc.internal.Slot.Sep;
import dev.designdoc.internal.Texts;
import dev.designdoc.markdown.internal.Found.Part;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.template.Item.Marker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a document just written whose texts are plainly harmless: they need not be read to know what they say.
 *
 * <p>No line of such a text begins with what could be anything but text, and names hold nothing that divides, marks or
 * links. Whatever is not plain is read.
 */
final class PlainSections implements DocumentReader.KnownSections {

    private final Shape document;
    private final List<Writer.Section> sections;

    PlainSections(Shape document, List<Writer.Section> sections) {
        this.document = document;
        this.sections = sections;
    }

    @Override
    public @Nullable Found section(Slot slot, List<Part> regions, int from) {
        for (Writer.Section section : sections) {
            if (section.slot().index() == slot.index() && regions.size() == 1 && section.isAt(regions.get(0).view())) {
                Shape shape = slot.elementShape();
                View view = regions.get(0).view();
                return isPlain(document, shape, section.record())
                        ? new Found(shape, section.record(), from, view.from(), view.to(), List.of(), List.of())
                        : null;
            }
        }
        return null;
    }

    /** Whether a record that stands below a heading or label holds something, and nothing that is not plain. */
    private boolean isPlain(Shape parent, Shape shape, Record record) {
        boolean any = false;
        for (Slot slot : shape.slots()) {
            Object raw = slot.get(record);
            if (raw != null && !slot.isEmpty(raw)) {
                if (!(slot.intro() == Intro.NAME ? isEntryName(parent, shape, (String) raw) : isPlain(shape, slot, raw))) {
                    return false;
                }
                any |= slot.intro() != Intro.NAME;
            } else if (slot.intro() == Intro.NAME) {
                return false;
            }
        }
        return any;
    }

    /** Whether the name of an entry is plain and, where it has no prefix, that of nothing else. */
    private boolean isEntryName(Shape parent, Shape shape, String name) {
        if (!isName(name) || shape.names().isEmpty()
                && (parent.heading(name) != null || shape.heading(name) != null || !document.partHeadings(name).isEmpty())) {
            return false;
        }
        for (Shape.Detachable each : shape.names().isEmpty() ? document.detachable() : List.<Shape.Detachable>of()) {
            if (each.part().holds() == Holds.ENTRIES && Labels.headingNameStart(name, each.part().elementShape()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(Shape shape, Slot slot, Object raw) {
        return switch (slot.holds()) {
            case TEXT -> slot.intro() != Intro.HEADING && isText((String) raw, true);
            case CODE -> isWord(((CodeBlock) raw).language().orElse(""));
            case ITEMS -> slot.marker() != Marker.INLINE && areItems(slot.element(), (List<?>) raw);
            case RECORD -> isPlain(shape, slot.elementShape(), (Record) raw);
            case ENTRIES -> areEntries(shape, slot.elementShape(), (List<?>) raw);
            default -> false;
        };
    }

    private boolean areEntries(Shape parent, Shape shape, List<?> entries) {
        for (Object entry : entries) {
            if (!isPlain(parent, shape, (Record) entry)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areItems(@Nullable Shape shape, List<?> items) {
        for (Object item : items) {
            if (shape == null ? !isText((String) item, false) : !isItem(shape, (Record) item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItem(Shape shape, Record item) {
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
                ends = true;
            } else if (ends || i > 0 && !isTarget(places, i) && !slot.separator().equals(Sep.DASH)
                    || !isPart(slot, text, isTarget(places, i), isLast)) {
                return false;
            }
        }
        for (Slot slot : shape.slots()) {
            if (slot.intro() == Intro.NESTED && !isNested(shape, slot, slot.get(item))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTarget(List<Slot> places, int i) {
        return i > 0 && places.get(i - 1).role() == Slot.Role.LINK;
    }

    private static boolean isPart(Slot slot, String text, boolean isTarget, boolean isLast) {
        if (isTarget) {
            return isDestination(text);
        }
        return switch (slot.role()) {
            case BOLD, LINK -> isName(text);
            case CODE -> isDestination(text);
            case PLAIN -> isLast ? isText(text, false) : isName(text);
        };
    }

    private static boolean isNested(Shape shape, Slot slot, @Nullable Object raw) {
        if (raw instanceof String text) {
            return isText(text, false) && !introduces(shape, slot, slot.names().get(0) + " " + text);
        }
        if (raw instanceof List<?> points) {
            for (Object point : points) {
                if (!isText((String) point, false) || introduces(shape, null, (String) point)) {
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
            if (slot.intro() == Intro.NESTED && slot.holds() == Holds.TEXT
                    && ItemLine.afterWords(item, slot.names()) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether each line begins as only text does. */
    private static boolean isText(String text, boolean paragraphs) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && !beginsText(text, i) && !(paragraphs && c == '\n' && i > 0)) {
                return false;
            }
            begins = c == '\n';
        }
        return true;
    }

    private static boolean beginsText(String text, int i) {
        char c = text.charAt(i);
        if (c >= '0' && c <= '9') {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            boolean marks = end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
            return !marks || end + 1 < text.length() && !Texts.isSpace(text.charAt(end + 1));
        }
        // One backtick is no fence, and one asterisk before a letter neither a marker nor the begin of a label.
        boolean single = (c == '`' || c == '*') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return single || Character.isLetter(c) || "(\"',.;/$&%@{".indexOf(c) >= 0;
    }

    /** Whether it begins with a letter, and holds nothing that divides, marks or links. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = i > 0 && i + 1 < text.length() && isWord(text.charAt(i - 1)) && isWord(text.charAt(i + 1));
            if (!isWord(c) && !(inWord && c == '-') && " ,.;'/+&()?!".indexOf(c) < 0) {
                return false;
            }
        }
        return Character.isLetter(text.charAt(0));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetterOrDigit);
    }

    /** Whether there are only characters that neither end a destination or a code span nor mean anything in one. */
    private static boolean isDestination(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWord(c) && "/.-_#:?=&%+~@".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
