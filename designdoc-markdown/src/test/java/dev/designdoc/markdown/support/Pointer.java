package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Declaration;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The texts of records and their JSON pointers, apart from what the main code makes of them. */
public final class Pointer {

    private static final Set<String> ANCHORS = Set.of("after", "under");

    private Pointer() {}

    /** The raw value at {@code pointer}, or null when there is none. */
    public static @Nullable Object find(Record record, String pointer) {
        Object at = record;
        Shape in = Shapes.of(record.getClass());
        String rest = pointer;
        while (!rest.isEmpty() && at != null) {
            int end = rest.indexOf('/', 1);
            String key = rest.substring(1, end < 0 ? rest.length() : end);
            rest = end < 0 ? "" : rest.substring(end);
            if (at instanceof List<?> list) {
                int index = Integer.parseInt(key);
                at = index < list.size() ? list.get(index) : null;
            } else if (at instanceof Record r) {
                Slot slot = in.slot(key);
                if (slot == null) {
                    return null;
                }
                at = slot.get(r);
                in = slot.element() == null ? in : slot.element();
            } else {
                return null;
            }
        }
        return at;
    }

    /** Every text that stands in the document, in the order of the components; anchors are none. */
    public static Map<String, String> texts(Record record) {
        Map<String, String> texts = new LinkedHashMap<>();
        walk(Shapes.of(record.getClass()), record, "", (path, text) -> {
            texts.put(path, text);
            return text;
        });
        return texts;
    }

    /** The record with each text replaced by what {@code change} makes of its pointer and itself. */
    public static <T extends Record> T change(T record, BinaryOperator<String> change) {
        @SuppressWarnings("unchecked")
        T changed = (T) walk(Shapes.of(record.getClass()), record, "", change);
        return changed;
    }

    private static Record walk(Shape shape, Record record, String path, BinaryOperator<String> change) {
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            Object value = raw[slot.index()];
            boolean anchor = shape.kind() == Declaration.Kind.REST && ANCHORS.contains(slot.name());
            if (value != null && !anchor) {
                raw[slot.index()] = walk(slot, value, path + "/" + slot.name(), change);
            }
        }
        return shape.create(raw);
    }

    private static Object walk(Slot slot, Object value, String path, BinaryOperator<String> change) {
        if (value instanceof String s) {
            return change.apply(path, s);
        }
        if (value instanceof Record r) {
            return walk(slot.elementShape(), r, path, change);
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            for (Object element : list) {
                changed.add(walk(slot, element, path + "/" + changed.size(), change));
            }
            return changed;
        }
        return value;
    }
}
