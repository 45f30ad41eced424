package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that was read and where it stood. */
final class Found {

    final Shape shape;
    final Record value;
    /** The lines of its heading, label or item marker. */
    final int from;
    /** The first line of its content. */
    final int contentFrom;
    /** The line behind its last. */
    final int to;
    /** The slots that stand there, in the order of the source. */
    final List<Place> places;

    Found(Shape shape, Record value, int from, int contentFrom, int to, List<Place> places) {
        this.shape = shape;
        this.value = value;
        this.from = from;
        this.contentFrom = contentFrom;
        this.to = to;
        this.places = places;
    }

    /** How a slot was introduced in the source. */
    enum Form { NONE, HEADING, LABEL, LABEL_ITEM }

    /** A slot and where it stood. */
    static final class Place {
        final Slot slot;
        final Form form;
        /** The line of the heading or label, or the first line of the content. */
        final int from;
        /** The line behind everything that belongs to the slot, extras behind it included. */
        final int to;
        /** The text of the slot: what is left of its lines behind the heading or label. */
        final List<Part> parts;
        /** The list or fence that was taken, or null. */
        @Nullable Block block;
        @Nullable View blockView;
        /** Items, one a value of the list. */
        final List<Item> items = new ArrayList<>();
        /** The record or entries. */
        final List<Found> records = new ArrayList<>();

        Place(Slot slot, Form form, int from, int to, List<Part> parts) {
            this.slot = slot;
            this.form = form;
            this.from = from;
            this.to = to;
            this.parts = parts;
        }
    }

    /** Lines in one container, and the blocks in them. */
    record Part(View view, List<Block> blocks) {}

    /** An item of a list and the lines it stands on, blank ones behind it left out. */
    record Item(View view, Object value) {}
}
