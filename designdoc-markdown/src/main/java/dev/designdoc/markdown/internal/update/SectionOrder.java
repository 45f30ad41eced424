package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Alignment;
import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.write.Style;
import dev.designdoc.markdown.internal.write.Writer;
import dev.designdoc.model.CustomSection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Arranges the sections of a document: those that stay keep their order, new ones go where they are read as standing
 * after what they are to stand after, and a custom section that would not be moves.
 */
public final class SectionOrder {

    private static final int NEW = -1;
    /** What a custom section before all sections stands after. */
    private static final int TITLE = -1;

    private final Shape shape;
    private final Tree found;
    private final List<TopSection> sections;
    private final Record value;
    private final Lines lines;
    private final LineEdits edits;
    private final Supplier<Style> style;
    private final CustomMerge customs;
    /** The sections as they are to stand, in a ring that this one begins and ends. */
    private final Entry ends = new Entry(NEW, null, false, null, "");

    /** A section, between its neighbours. */
    private static final class Entry {
        /** Its position in the file, or {@link #NEW}. */
        final int at;
        /** The slot it is of, or null for a custom one. */
        final @Nullable Slot slot;
        /** Whether it is only a part of the slot's section. */
        final boolean detached;
        /** The custom section it is to be, or null. */
        final @Nullable CustomSection custom;
        /** What is written for a new one. */
        final String text;

        Entry previous = this;
        Entry next = this;
        /** What a custom section after it is read as standing after: the index of a slot, or {@link #TITLE}. */
        int anchor = TITLE;

        Entry(int at, @Nullable Slot slot, boolean detached, @Nullable CustomSection custom, String text) {
            this.at = at;
            this.slot = slot;
            this.detached = detached;
            this.custom = custom;
            this.text = text;
        }
    }

    public SectionOrder(Shape shape, Tree found, Record value, LineEdits edits, Supplier<Style> style) {
        this.shape = shape;
        this.found = found;
        this.sections = found.sections();
        this.value = value;
        this.lines = found.lines();
        this.edits = edits;
        this.style = style;
        this.customs = new CustomMerge(lines, edits);
        for (int i = 0; i < sections.size(); i++) {
            TopSection section = sections.get(i);
            put(ends.previous, new Entry(i, section.slot(), section.isPart(), section.custom(), ""));
        }
    }

    private void put(Entry after, Entry entry) {
        entry.previous = after;
        entry.next = after.next;
        after.next.previous = entry;
        after.next = entry;
        count(entry);
        count(entry.next);
    }

    private void take(Entry entry) {
        entry.previous.next = entry.next;
        entry.next.previous = entry.previous;
        count(entry.next);
    }

    /** Counts the anchors on from an entry, as far as they change. */
    private void count(Entry from) {
        for (Entry entry = from; entry != ends; entry = entry.next) {
            int anchor = entry.previous.anchor;
            if (entry.slot != null) {
                anchor = entry.detached ? Math.max(anchor, entry.slot.index()) : entry.slot.index();
            } else if (entry.custom != null) {
                anchor = Math.max(anchor, known(entry.custom));
            }
            if (anchor == entry.anchor) {
                return;
            }
            entry.anchor = anchor;
        }
    }

    /** Puts a section where the first of its parts stands, instead of them. */
    public void replaceParts(Slot slot, Record record) {
        Entry first = ends.next;
        while (first.slot == null || first.slot.index() != slot.index()) {
            first = first.next;
        }
        put(first.previous, fresh(slot, record));
        removeParts(slot);
    }

    private Entry fresh(Slot slot, Record record) {
        String content = Writer.section(slot.elementShape(), record, style.get(), null);
        String heading = Writer.heading(Shape.SECTION_LEVEL, slot.names().get(0));
        return new Entry(NEW, slot, false, null, content.isEmpty() ? heading : heading + "\n\n" + content);
    }

    /** Adds a section after the one before it in the template and the custom sections that follow that one. */
    public void add(Slot slot, Record record) {
        Entry place = ends;
        int best = -1;
        for (Entry entry = ends.next; entry != ends; entry = entry.next) {
            Slot other = entry.slot;
            if (other != null && other.index() < slot.index() && other.index() >= best) {
                best = other.index();
                place = entry;
            }
        }
        Set<Object> followers = new HashSet<>();
        for (CustomSection custom : customs(value)) {
            if (custom.after().filter(slot.name()::equals).isPresent()) {
                followers.add(text(custom));
            }
        }
        while (place.next != ends && staysBefore(place.next, slot, followers)) {
            place = place.next;
        }
        put(place, fresh(slot, record));
    }

    /** Puts a part below the heading of an empty section that bears its name; whether there is one. */
    public boolean fill(Slot slot, Slot part, String text) {
        for (Entry entry = ends.next; entry != ends; entry = entry.next) {
            if (entry.custom != null && isEmptyOf(entry.custom, new Parts.Detachable(slot, part))) {
                edits.insertAfter(sections.get(entry.at).heading().to() - 1, text, true);
                put(entry, new Entry(entry.at, slot, true, null, ""));
                take(entry);
                return true;
            }
        }
        return false;
    }

    private boolean isEmptyOf(CustomSection section, Parts.Detachable part) {
        return section.level() == Shape.SECTION_LEVEL && section.content().isEmpty()
                && Parts.of(shape).headings(section.title()).stream().anyMatch(name -> name.part().equals(part));
    }

    /** Whether an entry is not one of the sections that are to stand after the slot from now on. */
    private static boolean staysBefore(Entry entry, Slot slot, Set<Object> followers) {
        return entry.custom != null && !followers.contains(text(entry.custom))
                || entry.slot != null && entry.detached && entry.slot.index() < slot.index();
    }

    private static Object text(CustomSection custom) {
        return Map.entry(custom.title(), custom.content());
    }

    /** Removes the section of a slot and its parts that stand elsewhere. */
    public void remove(Slot slot) {
        removeParts(slot);
        remove(e -> slot.equals(e.slot));
    }

    /** Removes the parts of a section that have a section of their own. */
    public void removeParts(Slot slot) {
        remove(e -> slot.equals(e.slot) && e.detached);
    }

    private void remove(Predicate<Entry> gone) {
        for (Entry entry = ends.next; entry != ends; entry = entry.next) {
            if (gone.test(entry)) {
                remove(entry);
            }
        }
    }

    private void remove(Entry entry) {
        int i = entry.at;
        TopSection section = sections.get(i);
        int from = section.heading().from();
        boolean last = i + 1 == sections.size();
        if (last && section.content().to() == edits.afterLast(section.to()) || last && i > 0) {
            int before = edits.afterLast(from) - 1;
            boolean breaks = before >= 0 && isBreakBefore(i, before);
            from = breaks && edits.afterLast(section.to()) <= contentEnd(section) ? before : from;
        }
        edits.delete(from, section.to());
        take(entry);
    }

    private static int contentEnd(TopSection section) {
        return Math.max(section.content().to(), section.heading().to());
    }

    /** Whether the layout break at the end of the region before section {@code i} stands on that line. */
    private boolean isBreakBefore(int i, int line) {
        View head = found.head().view;
        int end = i > 0 ? contentEnd(sections.get(i - 1)) : head == null ? 0 : head.to();
        return line >= end && !lines.isBlank(line);
    }

    /** Puts everything where it belongs, with {@code anew} by writing what differs anew; whether that could be done. */
    public boolean arrange(boolean anew) {
        List<CustomSection> old = customs(found.value());
        List<CustomSection> fresh = customs(value);
        int[] pairs = Alignment.of(old, fresh, (a, b) -> a.title().equals(b.title()));
        List<@Nullable Entry> entries = entries(old);
        for (int gone : Alignment.left(old.size(), pairs)) {
            Entry entry = entries.get(gone);
            if (entry != null) {
                remove(entry);
            }
        }
        Entry previous = ends;
        for (int k = 0; k < pairs.length; k++) {
            boolean follows = k > 0 && wanted(fresh.get(k - 1)) == wanted(fresh.get(k));
            Entry entry = pairs[k] < 0 ? null : entries.get(pairs[k]);
            boolean stays = entry != null && anchor(entry.previous, fresh.get(k)) == wanted(fresh.get(k));
            if (entry != null && stays && (!anew || old.get(pairs[k]).equals(fresh.get(k)))) {
                if (!customs.change(sections.get(entry.at), old.get(pairs[k]), fresh.get(k))) {
                    return false;
                }
                previous = entry;
            } else {
                String text = entry != null && isSame(old.get(pairs[k]), fresh.get(k))
                        ? source(sections.get(entry.at))
                        : Writer.custom(fresh.get(k));
                if (entry != null) {
                    remove(entry);
                }
                Entry written = new Entry(NEW, null, false, fresh.get(k), text);
                put(follows ? previous : after(fresh.get(k)), written);
                previous = written;
            }
        }
        write();
        return true;
    }

    private List<CustomSection> customs(Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    /** Where each of the custom sections stands. */
    private List<@Nullable Entry> entries(List<CustomSection> customs) {
        Map<CustomSection, Deque<Entry>> byValue = new HashMap<>();
        for (Entry entry = ends.next; entry != ends; entry = entry.next) {
            if (entry.custom != null) {
                byValue.computeIfAbsent(entry.custom, k -> new ArrayDeque<>()).add(entry);
            }
        }
        List<@Nullable Entry> entries = new ArrayList<>();
        for (CustomSection custom : customs) {
            Deque<Entry> equal = byValue.get(custom);
            entries.add(equal == null ? null : equal.poll());
        }
        return entries;
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

    private String source(TopSection section) {
        return source(lines, section.heading().from(), edits.afterLast(contentEnd(section)));
    }

    /** What a custom section after an entry is read as standing after. */
    private int anchor(Entry previous, CustomSection custom) {
        return Math.max(previous.anchor, known(custom));
    }

    /** The index of the slot a custom section has the title of, or {@link #TITLE}. */
    private int known(CustomSection custom) {
        Shape.Name known = custom.level() == Shape.SECTION_LEVEL ? shape.heading(custom.title()) : null;
        return known == null ? TITLE : known.slot().index();
    }

    private int wanted(CustomSection custom) {
        Slot slot = shape.slot(custom.after().orElse(""));
        return slot == null || !(slot.intro() instanceof Intro.Heading) ? TITLE : slot.index();
    }

    /** The first place where a custom section stands after the slot it is to stand after. */
    private Entry after(CustomSection custom) {
        int wanted = wanted(custom);
        Entry place = ends;
        do {
            if (anchor(place, custom) == wanted) {
                return place;
            }
            place = place.next;
        } while (place != ends);
        if (wanted == TITLE) {
            return ends;
        }
        // Only parts of that section are there, so it gets a heading of its own.
        Slot slot = shape.slots().get(wanted);
        String heading = Writer.heading(Shape.SECTION_LEVEL, slot.names().get(0));
        put(ends.previous, new Entry(NEW, slot, false, null, heading));
        return ends.previous;
    }

    /** Writes what is new, each before the section of the file that follows it. */
    private void write() {
        boolean usesBreaks = usesBreaks();
        List<Entry> open = new ArrayList<>();
        for (Entry entry = ends.next; entry != ends; entry = entry.next) {
            if (entry.at == NEW) {
                open.add(entry);
            } else {
                write(open, entry.at, usesBreaks);
                open.clear();
            }
        }
        write(open, sections.size(), usesBreaks);
    }

    /** Writes new sections before the one at {@code next}, divided from their neighbours as the file does it. */
    private void write(List<Entry> fresh, int next, boolean usesBreaks) {
        boolean isLast = next == sections.size();
        int line = isLast ? edits.afterLast(lines.count()) : sections.get(next).heading().from();
        for (Entry entry : fresh) {
            boolean breaks = usesBreaks && (entry.custom == null || entry.custom.level() == Shape.SECTION_LEVEL);
            if (!isLast) {
                edits.insertBefore(line, breaks ? entry.text + "\n\n---" : entry.text, true);
            } else {
                boolean open = line > 0 && breaks && !isBreakBefore(next, line - 1);
                edits.insertAfter(line - 1, open ? "---\n\n" + entry.text : entry.text, true);
            }
        }
    }

    private boolean usesBreaks() {
        if (sections.size() < 2) {
            View head = found.head().view;
            return sections.isEmpty() || head == null || head.isBlank()
                    || isBreakBefore(0, edits.afterLast(sections.get(0).heading().from()) - 1);
        }
        int breaks = 0;
        for (int i = 1; i < sections.size(); i++) {
            int line = edits.afterLast(sections.get(i).heading().from()) - 1;
            breaks += isBreakBefore(i, line) ? 1 : 0;
        }
        return breaks * 2 >= sections.size() - 1;
    }
}
