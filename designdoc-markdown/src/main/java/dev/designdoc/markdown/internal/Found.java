package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import dev.designdoc.model.Extra;
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
    /** What fits no slot, in the order of the source. */
    final List<Piece> extras;

    Found(Shape shape, Record value, int from, int contentFrom, int to, List<Place> places, List<Piece> extras) {
        this.shape = shape;
        this.value = value;
        this.from = from;
        this.contentFrom = contentFrom;
        this.to = to;
        this.places = places;
        this.extras = extras;
    }

    /** Where a slot stands, or null. */
    @Nullable Place place(Slot slot) {
        for (Place place : places) {
            if (place.slot.index() == slot.index()) {
                return place;
            }
        }
        return null;
    }

    /** How a slot was introduced in the source. */
    enum Form { NONE, HEADING, LABEL, LABEL_ITEM, ENTRY_ITEM }

    /** A slot and where it stood. */
    static final class Place {
        final Slot slot;
        final Form form;
        /** The line of the heading or label, or the first line of the content. */
        final int from;
        /** The line behind everything that belongs to the slot, extras behind it included. */
        int to;
        /** The text of the slot: what is left of its lines behind the heading or label. */
        final List<Part> parts;
        /** The list or fence that was taken, or null. */
        @Nullable Block block;
        @Nullable View blockView;
        /** Items, one a value of the list. */
        List<Item> items = List.of();
        /** The record or entries. */
        final List<Found> records = new ArrayList<>(0);

        Place(Slot slot, Form form, int from, int to, List<Part> parts) {
            this.slot = slot;
            this.form = form;
            this.from = from;
            this.to = to;
            this.parts = parts;
        }
    }

    /**
     * Lines in one container, and the blocks in them.
     *
     * @param continues whether they go on with the part before, of which other lines were taken out
     * @param below the level found of the heading of the record, or 0 for the level it is written at
     */
    record Part(View view, List<Block> blocks, boolean continues, int below) {
        Part(View view, List<Block> blocks) {
            this(view, blocks, false, 0);
        }

        /** The lines of several parts. */
        static List<View> views(List<Part> parts) {
            List<View> views = new ArrayList<>(parts.size());
            for (Part part : parts) {
                views.add(part.view());
            }
            return views;
        }

        /** Whether the same record would be read from both; {@code same} as in their views. */
        boolean hasTextOf(Part other, int same) {
            return continues == other.continues && below == other.below && view.hasTextOf(other.view, same);
        }
    }

    /** Text that fits no slot, and the anchor it has in the record's extras. */
    record Piece(Extra extra, View view) {}

    /**
     * An item of a list.
     *
     * @param view its content, blank lines behind it left out
     * @param value its text or record
     * @param paragraphTo the line behind the paragraph a record's line pattern was read from
     * @param nested its nested items, in the order of the source
     */
    record Item(View view, Object value, int paragraphTo, List<Nested> nested) {}

    /** A nested item: that of a slot with words of its own, or one of the others. */
    record Nested(Slot slot, View view, String text) {}
}
