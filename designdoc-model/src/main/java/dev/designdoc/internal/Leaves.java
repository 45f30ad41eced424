package dev.designdoc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The texts of a record and the records in it, by JSON pointer. */
public final class Leaves {

    private Leaves() {}

    /** Every text that Markdown could be in, in the order of the components. */
    public static Map<String, String> of(Shape shape, Record record) {
        Map<String, String> leaves = new LinkedHashMap<>();
        map(shape, record, (path, text) -> {
            leaves.put(path, text);
            return text;
        });
        return leaves;
    }

    /** The record with each text replaced by what {@code change} makes of its pointer and itself. */
    public static Record map(Shape shape, Record record, BinaryOperator<String> change) {
        return map(shape, record, "", change);
    }

    private static Record map(Shape shape, Record record, String path, BinaryOperator<String> change) {
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            // Anchors name slots; they are no text of the document.
            boolean anchor = shape.kind() == Shape.Kind.REST && (slot.name().equals("after") || slot.name().equals("under"));
            Object value = raw[slot.index()];
            if (value != null && !anchor) {
                raw[slot.index()] = mapValue(slot, value, path + "/" + slot.name(), change);
            }
        }
        return shape.create(raw);
    }

    private static Object mapValue(Slot slot, Object value, String path, BinaryOperator<String> change) {
        if (value instanceof String s) {
            return change.apply(path, s);
        }
        if (value instanceof Record r) {
            return map(slot.elementShape(), r, path, change);
        }
        if (value instanceof List<?> list) {
            List<Object> mapped = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                mapped.add(mapValue(slot, list.get(i), path + "/" + i, change));
            }
            return mapped;
        }
        return value;
    }

    /** The pointer of the smallest value in which two records of one shape differ; "" when in several. */
    public static String firstDifference(Shape shape, Record a, Record b) {
        @Nullable Object[] left = shape.values(a);
        @Nullable Object[] right = shape.values(b);
        String found = null;
        for (Slot slot : shape.slots()) {
            Object x = left[slot.index()];
            Object y = right[slot.index()];
            if (!Objects.equals(x, y)) {
                if (found != null) {
                    return found;
                }
                found = "/" + slot.name() + difference(slot, x, y);
            }
        }
        return found == null ? "" : found;
    }

    private static String difference(Slot slot, @Nullable Object x, @Nullable Object y) {
        if (x instanceof Record a && y instanceof Record b) {
            return firstDifference(slot.elementShape(), a, b);
        }
        if (x instanceof List<?> a && y instanceof List<?> b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!a.get(i).equals(b.get(i))) {
                    return "/" + i + difference(slot, a.get(i), b.get(i));
                }
            }
            return a.size() > b.size() ? "/" + b.size() : "";
        }
        return "";
    }
}
