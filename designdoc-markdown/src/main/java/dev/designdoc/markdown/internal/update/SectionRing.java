package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.model.CustomSection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The sections of a document in the order in which they are to stand, and what each custom section is read as standing after. */
final class SectionRing implements Iterable<SectionRing.Entry> {

    /** The position of what is not in the file yet. */
    static final int NEW = -1;
    /** What a custom section before all sections stands after. */
    static final int TITLE = -1;

    private final Shape shape;
    /** Begins and ends the ring. */
    private final Entry ends = Entry.custom(NEW, null, "");

    /** A section, between its neighbours. */
    static final class Entry {
        /** Its position in the file, or {@link #NEW}. */
        final int at;
        /** The slot it is of, or null for a custom one. */
        final @Nullable Slot slot;
        /** Whether it is only a part of the slot's section. */
        final boolean isPart;
        /** The custom section it is to be, or null. */
        final @Nullable CustomSection custom;
        /** What is written for a new one. */
        final String text;

        private Entry previous = this;
        private Entry next = this;
        /** What a custom section after it is read as standing after: the index of a slot, or {@link #TITLE}. */
        private int anchor = TITLE;

        private Entry(int at, @Nullable Slot slot, boolean isPart, @Nullable CustomSection custom, String text) {
            this.at = at;
            this.slot = slot;
            this.isPart = isPart;
            this.custom = custom;
            this.text = text;
        }

        static Entry section(int at, Slot slot, String text) {
            return new Entry(at, slot, false, null, text);
        }

        static Entry part(int at, Slot slot) {
            return new Entry(at, slot, true, null, "");
        }

        static Entry custom(int at, @Nullable CustomSection custom, String text) {
            return new Entry(at, null, false, custom, text);
        }

        Entry previous() {
            return previous;
        }

        Entry next() {
            return next;
        }
    }

    SectionRing(Shape shape) {
        this.shape = shape;
    }

    /** What stands before the first section, and after the last. */
    Entry ends() {
        return ends;
    }

    @Override
    public Iterator<Entry> iterator() {
        return new Iterator<>() {
            private Entry coming = ends.next;

            @Override
            public boolean hasNext() {
                return coming != ends;
            }

            @Override
            public Entry next() {
                Entry entry = coming;
                coming = entry.next;
                return entry;
            }
        };
    }

    Entry put(Entry after, Entry entry) {
        entry.previous = after;
        entry.next = after.next;
        after.next.previous = entry;
        after.next = entry;
        count(entry);
        count(entry.next);
        return entry;
    }

    void take(Entry entry) {
        entry.previous.next = entry.next;
        entry.next.previous = entry.previous;
        count(entry.next);
    }

    /** Counts the anchors on from an entry, as far as they change. */
    private void count(Entry from) {
        for (Entry entry = from; entry != ends; entry = entry.next) {
            int anchor = entry.previous.anchor;
            if (entry.slot != null) {
                anchor = entry.isPart ? Math.max(anchor, entry.slot.index()) : entry.slot.index();
            } else if (entry.custom != null) {
                anchor = anchor(entry.previous, entry.custom);
            }
            if (anchor == entry.anchor) {
                return;
            }
            entry.anchor = anchor;
        }
    }

    /** What a custom section after an entry is read as standing after: the index of a slot, or {@link #TITLE}. */
    int anchor(Entry previous, CustomSection custom) {
        Shape.Name known = custom.level() == Shape.SECTION_LEVEL ? shape.heading(custom.title()) : null;
        return known == null ? previous.anchor : Math.max(previous.anchor, known.slot().index());
    }
}
