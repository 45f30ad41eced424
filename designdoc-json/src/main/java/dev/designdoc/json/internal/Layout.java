package dev.designdoc.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values are changed in a text that exists, in its own style. */
interface Layout {

    /**
     * Where a value stands.
     *
     * @param column the column of the key or dash before it
     * @param after the offset after the colon or dash
     * @param kind what is before it
     */
    record Place(int column, int after, Kind kind) {

        enum Kind { ROOT, KEY, DASH, FLOW }

        static final Place ROOT = new Place(0, 0, Kind.ROOT);
        static final Place FLOW = new Place(0, 0, Kind.FLOW);
    }

    /** A member or element: one of the text, or one to put in. */
    sealed interface Item {

        /** The key of a member, or null. */
        @Nullable String key();
    }

    /** One of the text, from its key or dash to its end; {@code kept} or to take out. */
    record Old(@Nullable String key, int start, int end, boolean kept) implements Item {}

    /** One to put in. */
    record Fresh(@Nullable String key, Node value) implements Item {}

    /** Where the value of a member or element that begins at {@code start} stands; its key ends at {@code keyEnd}. */
    Place place(Node collection, int start, int keyEnd);

    /** Where an element begins: at its dash where it has one. {@code from} is the end of the element before it. */
    int elementStart(ArrayNode array, int from, Node element);

    /** Writes {@code value} in place of {@code node}. */
    void replace(Node node, Node value, Place place);

    /** Takes out and puts in items of a collection, of which at least one is kept. */
    default void splice(Node collection, List<Item> items) {
        Run run = new Run();
        for (Item item : items) {
            if (item instanceof Old old && old.kept()) {
                run.before(old);
                if (!run.isEmpty()) {
                    splice(collection, run);
                }
                run = new Run(old);
            } else {
                run.add(item);
            }
        }
        if (!run.isEmpty()) {
            splice(collection, run);
        }
    }

    /** Takes out and puts in what stands between two kept items. */
    void splice(Node collection, Run run);
}
