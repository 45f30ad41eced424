package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values to edit: every text of them can be told apart. */
public final class Distinct {

    private static final Pattern PROSE = Pattern.compile("[a-z]{2,}");

    private Distinct() {}

    /** {@code value} with words of its own in each text, and three of whatever it has two of. */
    public static <T extends Record> T of(T value) {
        int[] count = {0};
        @SuppressWarnings("unchecked")
        T three = (T) three(Shapes.of(value.getClass()), value);
        return Pointer.change(three, (path, text) -> path.endsWith("/date")
                ? text
                : PROSE.matcher(text).replaceAll(m -> "w" + ++count[0] + "w"));
    }

    private static Record three(Shape shape, Record record) {
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            Object value = raw[slot.index()];
            if (value instanceof Record r) {
                raw[slot.index()] = three(slot.elementShape(), r);
            } else if (value instanceof List<?> list && !(slot.holds() instanceof Holds.Unplaced)) {
                List<Object> more = new ArrayList<>();
                for (Object element : list) {
                    more.add(element instanceof Record r ? three(slot.elementShape(), r) : element);
                }
                if (more.size() == 2) {
                    // One with everything between two small ones.
                    more.set(1, small(slot, more.get(0)));
                    more.add(0, small(slot, more.get(0)));
                }
                raw[slot.index()] = more;
            }
        }
        return shape.create(raw);
    }

    private static Object small(Slot slot, Object element) {
        if (!(element instanceof Record record) || !(slot.holds() instanceof Holds.Entries)) {
            return element;
        }
        Shape shape = slot.elementShape();
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        for (Slot part : shape.slots()) {
            boolean kept = part.holds() instanceof Holds.Inline || part.holds() instanceof Holds.Text;
            raw[part.index()] = kept || part.holds() instanceof Holds.Items && part.index() < 3 ? part.get(record) : null;
        }
        return shape.create(raw);
    }

    /** {@code record} without any extras, custom sections and other fields. */
    public static Record plain(Shape shape, Record record) {
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            Object value = raw[slot.index()];
            if (slot.holds() instanceof Holds.Unplaced) {
                raw[slot.index()] = List.of();
            } else if (value instanceof Record r) {
                raw[slot.index()] = plain(slot.elementShape(), r);
            } else if (value instanceof List<?> list && slot.element() != null) {
                raw[slot.index()] = list.stream().map(e -> plain(slot.elementShape(), (Record) e)).toList();
            }
        }
        return shape.create(raw);
    }

    /** {@code record} with another value of one component. */
    public static Record with(Shape shape, Record record, Slot slot, @Nullable Object value) {
        @Nullable Object[] raw = shape.values(record);
        raw[slot.index()] = value;
        return shape.create(raw);
    }
}
