package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that was read and where it stood. */
public final class Found {

    public final Shape shape;
    public final Record value;
    /** The lines of its heading, label or item marker. */
    public final int from;
    /** The first line of its content. */
    public final int contentFrom;
    /** The line after its last. */
    public final int to;
    /** The slots that stand there, in the order of the source. */
    public final List<Place> places;
    /** What fits no slot, in the order of the source. */
    public final List<Piece> extras;

    public Found(Shape shape, Record value, int from, int contentFrom, int to, List<Place> places, List<Piece> extras) {
        this.shape = shape;
        this.value = value;
        this.from = from;
        this.contentFrom = contentFrom;
        this.to = to;
        this.places = places;
        this.extras = extras;
    }

    /** Where a slot stands, or null. */
    @Nullable public Place place(Slot slot) {
        for (Place place : places) {
            if (place.slot.index() == slot.index()) {
                return place;
            }
        }
        return null;
    }

    /** How a slot was introduced in the source. */
    public enum Form { NONE, HEADING, LABEL, LABEL_ITEM, ENTRY_ITEM }

    /** A slot and where it stood. */
    public static final class Place {
        public final Slot slot;
        public final Form form;
        /** The line of the heading or label, or the first line of the content. */
        public final int from;
        /** The line after everything that belongs to the slot, extras after it included. */
        public int to;
        /** The text of the slot: what is left of its lines after the heading or label. */
        public final List<Part> parts;
        /** The list or fence that was taken, or null. */
        @Nullable public Block block;
        @Nullable public View blockView;
        /** Items, one a value of the list. */
        public List<Item> items = List.of();
        /** The record or entries. */
        public final List<Found> records = new ArrayList<>(0);

        public Place(Slot slot, Form form, int from, int to, List<Part> parts) {
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
    public record Part(View view, List<Block> blocks, boolean continues, int below) {
        public Part(View view, List<Block> blocks) {
            this(view, blocks, false, 0);
        }

        /** The lines of several parts. */
        public static List<View> views(List<Part> parts) {
            List<View> views = new ArrayList<>(parts.size());
            for (Part part : parts) {
                views.add(part.view());
            }
            return views;
        }

        /** Whether the same record would be read from both; {@code same} as in their views. */
        public boolean hasTextOf(Part other, int same) {
            return continues == other.continues && below == other.below && view.hasTextOf(other.view, same);
        }
    }

    /** Text that fits no slot, and the anchor it has in the record's extras. */
    public record Piece(Extra extra, View view) {}

    /**
     * An item of a list.
     *
     * @param view its content, blank lines after it left out
     * @param value its text or record
     * @param paragraphTo the line after the paragraph a record's line pattern was read from
     * @param nested its nested items, in the order of the source
     */
    public record Item(View view, Object value, int paragraphTo, List<Nested> nested) {}

    /** A nested item: that of a slot with words of its own, or one of the others. */
    public record Nested(Slot slot, View view, String text) {}
}
