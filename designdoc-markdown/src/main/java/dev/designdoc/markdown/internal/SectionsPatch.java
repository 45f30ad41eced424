package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.internal.Slot.Intro;
import dev.designdoc.internal.Texts;
import dev.designdoc.model.CustomSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Arranges the sections of a document: those that stay keep their order, new ones go where they are read as standing
 * behind what they are to stand behind, and a custom section that would not be moves.
 */
final class SectionsPatch {

    private static final int NEW = -1;
    /** What a custom section before all sections stands behind. */
    private static final int TITLE = -1;

    private final Shape shape;
    private final DocumentReader.FoundDocument found;
    private final List<Head.Section> sections;
    private final Record value;
    private final Lines lines;
    private final LineEdits edits;
    private final Supplier<Style> style;
    /** The sections as they are to stand. */
    private final List<Entry> order = new ArrayList<>();

    /**
     * A section.
     *
     * @param at its position in the file, or {@link #NEW}
     * @param slot the slot it is of, or null for a custom one
     * @param detached whether it is only a part of the slot's section
     * @param custom the custom section it is to be, or null
     * @param text what is written for a new one
     */
    private record Entry(int at, @Nullable Slot slot, boolean detached, @Nullable CustomSection custom, String text) {}

    SectionsPatch(Shape shape, DocumentReader.FoundDocument found, Record value, LineEdits edits, Supplier<Style> style) {
        this.shape = shape;
        this.found = found;
        this.sections = found.head().sections;
        this.value = value;
        this.lines = found.lines();
        this.edits = edits;
        this.style = style;
        for (int i = 0; i < sections.size(); i++) {
            Head.Section section = sections.get(i);
            order.add(new Entry(i, section.slot(), section.detached(), section.custom(), ""));
        }
    }

    /** Whether the slot has a section of its own. */
    boolean hasOwn(Slot slot) {
        return sections.stream().anyMatch(s -> slot.equals(s.slot()) && !s.detached());
    }

    /** Adds a section behind the one before it in the template and the custom sections that follow that one. */
    void add(Slot slot, Record record) {
        String content = Writer.section(slot.elementShape(), record, Shape.SECTION_LEVEL, style.get());
        String heading = Writer.heading(Shape.SECTION_LEVEL, slot.names().get(0));
        int at = 0;
        int best = -1;
        for (int i = 0; i < order.size(); i++) {
            Slot other = order.get(i).slot();
            if (other != null && other.index() < slot.index() && other.index() >= best) {
                best = other.index();
                at = i + 1;
            }
        }
        while (at < order.size() && staysBefore(order.get(at), slot)) {
            at++;
        }
        order.add(at, new Entry(NEW, slot, false, null, content.isEmpty() ? heading : heading + "\n\n" + content));
    }

    private boolean staysBefore(Entry entry, Slot slot) {
        Slot other = entry.slot();
        return entry.custom() != null && !follows(entry.custom(), slot)
                || other != null && entry.detached() && other.index() < slot.index();
    }

    /** Whether a custom section that is there is to stand behind that slot from now on. */
    private boolean follows(CustomSection custom, Slot slot) {
        return customs(value).stream().anyMatch(f -> f.title().equals(custom.title())
                && f.content().equals(custom.content())
                && f.after().filter(slot.name()::equals).isPresent());
    }

    /** Removes the section of a slot and its parts that stand elsewhere. */
    void remove(Slot slot) {
        removeParts(slot);
        order.removeIf(e -> slot.equals(e.slot()) && remove(e.at()));
    }

    /** Removes what stands of a section outside of it, and what parts of others cut off in it. */
    void removeParts(Slot slot) {
        order.removeIf(e -> slot.equals(e.slot()) && e.detached() && remove(e.at()));
        for (Detached.Piece piece : found.head().detached) {
            boolean isSection = sections.stream().anyMatch(s -> s.detached() && s.heading().from() == piece.from());
            if (piece.section().index() == slot.index() && !isSection) {
                edits.delete(piece.from(), piece.to());
            }
        }
        for (Head.Section section : sections) {
            if (slot.equals(section.slot()) && !section.detached()) {
                List<View> contents = section.contents();
                contents.subList(1, contents.size()).forEach(view -> edits.delete(view.from(), view.to()));
            }
        }
    }

    private boolean remove(int i) {
        Head.Section section = sections.get(i);
        int from = section.heading().from();
        boolean last = i + 1 == sections.size();
        if (last && section.contentTo() == edits.behindLast(section.to()) || last && i > 0) {
            int before = edits.behindLast(from) - 1;
            boolean breaks = before >= 0 && isBreakBefore(i, before);
            from = breaks && edits.behindLast(section.to()) <= contentEnd(section) ? before : from;
        }
        edits.delete(from, section.to());
        return true;
    }

    private static int contentEnd(Head.Section section) {
        return Math.max(section.contentTo(), section.heading().to());
    }

    /** Whether the layout break at the end of the region before section {@code i} stands on that line. */
    private boolean isBreakBefore(int i, int line) {
        View head = found.head().view;
        int end = i > 0 ? contentEnd(sections.get(i - 1)) : head == null ? 0 : head.to();
        return line >= end && !lines.isBlank(line);
    }

    /** Puts everything where it belongs; whether that could be done. */
    boolean arrange() {
        List<CustomSection> old = customs(found.value());
        List<CustomSection> fresh = customs(value);
        if (old.equals(fresh) && isAsFound()) {
            return true;
        }
        int[] pairs = Alignment.of(old, fresh, (a, b) -> a.title().equals(b.title()));
        List<@Nullable Entry> kept = new ArrayList<>();
        old.forEach(custom -> kept.add(entry(custom, kept)));
        for (int i = 0; i < old.size(); i++) {
            int at = i;
            Entry entry = kept.get(i);
            if (entry != null && Arrays.stream(pairs).noneMatch(p -> p == at)) {
                remove(entry.at());
                order.remove(entry);
            }
        }
        Entry previous = null;
        for (int k = 0; k < pairs.length; k++) {
            Entry entry = pairs[k] < 0 ? null : kept.get(pairs[k]);
            if (entry != null && standsBehind(entry, fresh.get(k))) {
                if (!change(sections.get(entry.at()), old.get(pairs[k]), fresh.get(k))) {
                    return false;
                }
                previous = entry;
            } else {
                String text = entry != null && isSame(old.get(pairs[k]), fresh.get(k))
                        ? source(sections.get(entry.at()))
                        : Writer.custom(fresh.get(k));
                if (entry != null) {
                    remove(entry.at());
                    order.remove(entry);
                }
                Entry written = new Entry(NEW, null, false, fresh.get(k), text);
                order.add(behind(previous, fresh.get(k)), written);
                previous = written;
            }
        }
        write();
        return true;
    }

    /** Whether no section came or went. */
    private boolean isAsFound() {
        return order.size() == sections.size() && order.stream().noneMatch(e -> e.at() == NEW);
    }

    private List<CustomSection> customs(Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    private @Nullable Entry entry(CustomSection custom, List<@Nullable Entry> used) {
        return order.stream().filter(e -> custom.equals(e.custom()) && !used.contains(e)).findFirst().orElse(null);
    }

    private static boolean isSame(CustomSection a, CustomSection b) {
        return a.title().equals(b.title()) && a.content().equals(b.content()) && a.level() == b.level();
    }

    private static String source(Lines lines, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : "\n").append(lines.line(i));
        }
        return text.toString();
    }

    private String source(Head.Section section) {
        return source(lines, section.heading().from(), edits.behindLast(contentEnd(section)));
    }

    /** What a custom section at that position is read as standing behind: the index of a slot, or {@link #TITLE}. */
    private int anchor(CustomSection custom, int position) {
        int anchor = TITLE;
        for (Entry entry : order.subList(0, position)) {
            Slot slot = entry.slot();
            if (slot != null) {
                anchor = entry.detached() ? Math.max(anchor, slot.index()) : slot.index();
            } else if (entry.custom() != null) {
                anchor = Math.max(anchor, known(entry.custom()));
            }
        }
        return Math.max(anchor, known(custom));
    }

    /** The index of the slot a custom section has the title of, or {@link #TITLE}. */
    private int known(CustomSection custom) {
        Shape.Name known = custom.level() == Shape.SECTION_LEVEL ? shape.heading(custom.title()) : null;
        return known == null ? TITLE : known.slot().index();
    }

    private int wanted(CustomSection custom) {
        Slot slot = shape.slot(custom.after().orElse(""));
        return slot == null || slot.intro() != Intro.HEADING ? TITLE : slot.index();
    }

    private boolean standsBehind(Entry entry, CustomSection fresh) {
        return anchor(fresh, order.indexOf(entry)) == wanted(fresh);
    }

    /** The position behind a custom section that stands behind the same slot, or else behind that slot. */
    private int behind(@Nullable Entry previous, CustomSection custom) {
        int wanted = wanted(custom);
        int at = previous == null ? -1 : order.indexOf(previous);
        if (previous != null && previous.custom() != null && wanted(previous.custom()) == wanted && at >= 0) {
            return at + 1;
        }
        for (int i = 0; i <= order.size(); i++) {
            if (anchor(custom, i) == wanted) {
                return i;
            }
        }
        if (wanted == TITLE) {
            return 0;
        }
        // Only parts of that section are there, so it gets a heading of its own.
        Slot slot = shape.slots().get(wanted);
        int end = order.size();
        order.add(end, new Entry(NEW, slot, false, null, Writer.heading(Shape.SECTION_LEVEL, slot.names().get(0))));
        return end + 1;
    }

    /** Writes what is new, each before the section of the file that follows it. */
    private void write() {
        List<Entry> open = new ArrayList<>();
        for (Entry entry : order) {
            if (entry.at() == NEW) {
                open.add(entry);
            } else {
                open.forEach(e -> insert(entry.at(), e));
                open.clear();
            }
        }
        open.forEach(e -> insert(sections.size(), e));
    }

    /** Inserts a whole section before the one at {@code next}, divided from its neighbours as the file does it. */
    private void insert(int next, Entry entry) {
        boolean breaks = (entry.custom() == null || entry.custom().level() == Shape.SECTION_LEVEL) && usesBreaks();
        if (next < sections.size()) {
            int line = sections.get(next).heading().from();
            edits.insertBefore(line, breaks ? entry.text() + "\n\n---" : entry.text(), true);
            return;
        }
        int end = edits.behindLast(lines.count());
        boolean open = end > 0 && breaks && !isBreakBefore(sections.size(), end - 1);
        edits.insertAfter(end - 1, open ? "---\n\n" + entry.text() : entry.text(), true);
    }

    private boolean usesBreaks() {
        if (sections.size() < 2) {
            View head = found.head().view;
            return sections.isEmpty() || head == null || head.isBlank()
                    || isBreakBefore(0, edits.behindLast(sections.get(0).heading().from()) - 1);
        }
        int breaks = 0;
        for (int i = 1; i < sections.size(); i++) {
            int line = edits.behindLast(sections.get(i).heading().from()) - 1;
            breaks += isBreakBefore(i, line) ? 1 : 0;
        }
        return breaks * 2 >= sections.size() - 1;
    }

    private boolean change(Head.Section place, CustomSection old, CustomSection fresh) {
        if (old.level() != fresh.level()) {
            return false;
        }
        if (!old.title().equals(fresh.title())) {
            title(place.heading(), old.title(), fresh);
        }
        String before = old.content().orElse("");
        String after = fresh.content().orElse("");
        if (before.equals(after)) {
            return true;
        }
        if (after.isEmpty()) {
            place.contents().forEach(view -> edits.delete(view.from(), view.to()));
            return true;
        }
        if (before.isEmpty()) {
            edits.insertAfter(place.heading().to() - 1, after, true);
            return true;
        }
        return new TextPatch(lines, edits).pieces(place.contents(), after);
    }

    private void title(Block heading, String old, CustomSection fresh) {
        String line = lines.line(heading.from());
        int at = line.lastIndexOf(old);
        boolean underlined = heading.to() - heading.from() > 1;
        if (underlined && !fresh.title().isEmpty()) {
            edits.replace(heading.from(), heading.to() - 1, fresh.title());
        } else if (underlined || at < 0 || old.isEmpty() || fresh.title().endsWith("#")) {
            edits.replace(heading.from(), heading.to(), Writer.heading(fresh.level(), fresh.title()));
        } else {
            String changed = line.substring(0, at) + fresh.title() + line.substring(at + old.length());
            edits.replace(heading.from(), heading.to(), Texts.trimEnd(changed));
        }
    }
}
