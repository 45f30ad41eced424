package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.model.Extra;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record of which only parts stand in a document.
 *
 * @param there what of it has a place
 * @param left what has none, or null
 */
record Placed(Record there, @Nullable Record left) {

    static Placed of(Node node, Record record) {
        Shape shape = Objects.requireNonNull(node.shape());
        Set<String> places = shape.slots().stream()
                .map(Slot::name)
                .filter(name -> node.component(name) != null)
                .collect(Collectors.toSet());
        Record left = part(shape, record, places, false);
        boolean isEmpty = left.equals(shape.create(new @Nullable Object[shape.slots().size()]));
        return new Placed(part(shape, record, places, true), isEmpty ? null : left);
    }

    /** The slots of a value that have a place, or those that have none, with the texts at them. */
    private static Record part(Shape shape, Record record, Set<String> places, boolean placed) {
        @Nullable Object[] raw = shape.values(record);
        Slot rest = shape.rest();
        for (Slot slot : shape.slots()) {
            if (!slot.equals(rest) && places.contains(slot.name()) != placed) {
                raw[slot.index()] = null;
            }
        }
        if (rest != null) {
            List<Extra> extras = rest.list(record);
            raw[rest.index()] = extras.stream()
                    .filter(e -> e.under().or(e::after).filter(places::contains).isPresent() == placed)
                    .toList();
        }
        return shape.create(raw);
    }
}
