package dev.designdoc.json.internal.update;

import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/** How values are changed in a text that exists, in its own style. */
public interface Layout {

    /**
     * Where a value stands.
     *
     * @param column the column of the key or dash before it
     * @param after the offset after the colon or dash
     * @param kind what is before it
     */
    record Place(int column, int after, Kind kind) {

        public enum Kind { ROOT, KEY, DASH, FLOW }

        public static final Place ROOT = new Place(0, 0, Kind.ROOT);
        public static final Place FLOW = new Place(0, 0, Kind.FLOW);
    }

    /** Where the value of a member or element that begins at {@code start} stands; its key ends at {@code keyEnd}. */
    Place place(Node collection, int start, int keyEnd);

    /** Where an element begins: at its dash where it has one. {@code from} is the end of the element before it. */
    int elementStart(ArrayNode array, int from, Node element);

    /** Writes {@code value} in place of {@code node}. */
    void replace(Node node, Node value, Place place);

    /** Takes out and puts in items of a collection, of which at least one is kept. */
    default void splice(Node collection, List<Item> items) {
        List<Run> runs = new ArrayList<>();
        Run run = new Run();
        for (Item item : items) {
            if (item instanceof Item.Old old && old.kept()) {
                run.before(old);
                if (!run.isEmpty()) {
                    runs.add(run);
                }
                run = new Run(old);
            } else {
                run.add(item);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        spliceRuns(collection, runs);
    }

    /** Takes out and puts in what stands between kept items. */
    void spliceRuns(Node collection, List<Run> runs);
}
