package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The texts of a record and the records in it, in the order they are written. */
public final class Leaves {

    private Leaves() {}

    /**
     * A text.
     *
     * @param key what it is, the same in every record of the shape: extras by their anchors, not their positions
     * @param path its JSON pointer
     * @param isCode whether it is the text of a fenced block, which is no Markdown
     */
    public record Leaf(String key, String path, String text, boolean isCode) {}

    /** Every text that Markdown could be in, by key. */
    public static Map<String, Leaf> of(Shape shape, Record record) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        collect(shape, record, "", "", leaves);
        return leaves;
    }

    private static void collect(Shape shape, Record record, String key, String path, Map<String, Leaf> leaves) {
        Slot extras = Anchored.isExtras(shape.rest()) ? shape.rest() : null;
        extras(extras, record, null, null, key, path, leaves);
        for (Slot slot : shape.slots()) {
            Object value = slot.get(record);
            extras(extras, record, null, slot.name(), key, path, leaves);
            if (value != null && !Anchored.isAnchor(shape, slot) && !slot.equals(extras)) {
                boolean isCode = shape.kind() == Declaration.Kind.FENCED;
                value(slot, value, key + "/" + slot.name(), path + "/" + slot.name(), isCode, leaves);
            }
            extras(extras, record, slot.name(), null, key, path, leaves);
        }
    }

    /** The extras with these anchors. */
    private static void extras(
            @Nullable Slot rest,
            Record owner,
            @Nullable String after,
            @Nullable String under,
            String key,
            String path,
            Map<String, Leaf> leaves) {
        if (rest == null) {
            return;
        }
        Anchored anchored = new Anchored(rest);
        List<Record> extras = rest.list(owner);
        for (int i = 0; i < extras.size(); i++) {
            Record extra = extras.get(i);
            if (Objects.equals(anchored.after(extra), after) && Objects.equals(anchored.under(extra), under)) {
                String own = key + "/" + rest.name() + anchored.place(extra);
                String pointer = path + "/" + rest.name() + "/" + i + "/" + anchored.textName();
                leaves.put(own, new Leaf(own, pointer, anchored.text(extra), false));
            }
        }
    }

    private static void value(
            Slot slot, Object value, String key, String path, boolean isCode, Map<String, Leaf> leaves) {
        if (value instanceof String s) {
            leaves.put(key, new Leaf(key, path, s, isCode));
        } else if (value instanceof Record r) {
            collect(slot.elementShape(), r, key, path, leaves);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(slot, list.get(i), key + "/" + i, path + "/" + i, isCode, leaves);
            }
        }
    }

    /** The record with another text at the leaf of that key; an extra goes altogether. */
    public static Record with(Shape shape, Record record, String key, String text) {
        return with(shape, record, key, "", text);
    }

    private static Record with(Shape shape, Record record, String wanted, String key, String text) {
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            String own = key + "/" + slot.name();
            Object value = raw[slot.index()];
            if (value == null || !wanted.startsWith(own)) {
                continue;
            }
            if (wanted.equals(own) || wanted.startsWith(own + "/") || wanted.startsWith(own + " ")) {
                raw[slot.index()] = changed(slot, value, wanted, own, text);
            }
        }
        return shape.create(raw);
    }

    private static Object changed(Slot slot, Object value, String wanted, String key, String text) {
        if (value instanceof String) {
            // No word can stand alone in front matter, nor any word for a scalar.
            String fresh = slot.intro() instanceof Intro.FrontMatter ? "" : slot.normal(text);
            return !wanted.equals(key) || fresh == null ? value : fresh;
        }
        if (value instanceof Record r) {
            return with(slot.elementShape(), r, wanted, key, text);
        }
        if (!(value instanceof List<?> list)) {
            return value;
        }
        boolean extras = Anchored.isExtras(slot);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object item = list.get(i);
            if (extras) {
                if (!wanted.equals(key + new Anchored(slot).place((Record) item))) {
                    items.add(item);
                }
            } else {
                String own = key + "/" + i;
                boolean here = wanted.equals(own) || wanted.startsWith(own + "/") || wanted.startsWith(own + " ");
                items.add(here ? changed(slot, item, wanted, own, text) : item);
            }
        }
        return items;
    }

    /** The pointer of the first value of {@code a} that {@code b} has not; "" when it only has less. */
    public static String firstDifference(Shape shape, Record a, Record b) {
        for (Slot slot : shape.slots()) {
            Object x = slot.get(a);
            Object y = slot.get(b);
            if (x != null && !slot.isEmpty(x) && !Objects.equals(x, y)) {
                return "/" + slot.name() + difference(slot, x, y);
            }
        }
        return "";
    }

    private static String difference(Slot slot, Object x, @Nullable Object y) {
        if (x instanceof Record a && y instanceof Record b) {
            return firstDifference(slot.elementShape(), a, b);
        }
        if (x instanceof List<?> a && y instanceof List<?> b) {
            for (int i = 0; i < a.size(); i++) {
                if (i >= b.size() || !a.get(i).equals(b.get(i))) {
                    return "/" + i + (i < b.size() ? difference(slot, a.get(i), b.get(i)) : "");
                }
            }
        }
        return "";
    }
}
