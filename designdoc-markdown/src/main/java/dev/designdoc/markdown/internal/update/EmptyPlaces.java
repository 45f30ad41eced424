package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.write.Wanted;
import dev.designdoc.model.MetadataField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Places of fields without a value.
 *
 * <p>While one is empty, the other fields below it stand after the field before it, or after none. Once it has a value
 * they stand after that: they have not moved, so they are not moved for it.
 */
public final class EmptyPlaces {

    private EmptyPlaces() {}

    /** The value, where other fields follow the empty places above them that it fills. */
    public static Record followed(Tree found, Record value) {
        Shape shape = found.shape();
        Slot slot = shape.fields();
        Slot rest = slot == null ? null : slot.elementShape().rest();
        if (slot == null || rest == null || !(slot.get(value) instanceof Record fields)
                || found.head().fields.stream().noneMatch(field -> isFilled(field, fields))) {
            return value;
        }
        Record before = (Record) Objects.requireNonNull(slot.get(found.value()));
        List<MetadataField> old = rest.list(before);
        List<MetadataField> fresh = new ArrayList<>(rest.list(fields));
        int[] pairs = Wanted.pairs(slot.elementShape(), before, fields);
        Map<Integer, Integer> now = new HashMap<>();
        IntStream.range(0, pairs.length).forEach(k -> now.put(pairs[k], k));
        Slot filled = null;
        for (Head.Field field : found.head().fields) {
            Slot own = field.slot();
            Integer at = field.other() < 0 ? null : now.get(field.other());
            if (own != null && !own.isEmpty(own.get(fields))) {
                filled = isFilled(field, fields) ? own : null;
            } else if (filled != null && at != null && fresh.get(at).equals(old.get(field.other()))) {
                fresh.set(at, fresh.get(at).withAfter(Optional.of(filled.name())));
            }
        }
        return with(shape, value, slot, with(slot.elementShape(), fields, rest, fresh));
    }

    private static boolean isFilled(Head.Field place, Record fields) {
        Slot slot = place.slot();
        return slot != null && !slot.isEmpty(slot.get(fields)) && place.at().says().read(slot) == null;
    }

    private static Record with(Shape shape, Record record, Slot slot, Object component) {
        @Nullable Object[] values = shape.values(record);
        values[slot.index()] = component;
        return shape.create(values);
    }
}
