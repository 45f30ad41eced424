package dev.designdoc.fuzz;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Edits: values that have some parts of another value in place of their own. */
final class Mix {

    private Mix() {}

    /** The text with its lines in another order, some of them gone. */
    static String ofLines(Random random, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
        int from = random.nextInt(lines.size());
        List<String> some = lines.subList(from, from + random.nextInt(lines.size() - from + 1));
        if (random.nextBoolean()) {
            some.clear();
        } else {
            Collections.rotate(some, 1 + random.nextInt(3));
        }
        return String.join("", lines);
    }

    /** {@code value} with some parts of {@code other}, and some parts gone. */
    static DesignDoc of(Random random, DesignDoc value, DesignDoc other) {
        return (DesignDoc) record(random, Shapes.of(DesignDoc.class), value, other);
    }

    private static Record record(Random random, Shape shape, Record value, Record other) {
        @Nullable Object[] raw = shape.values(value);
        for (Slot slot : shape.slots()) {
            raw[slot.index()] = part(random, slot, raw[slot.index()], slot.get(other));
        }
        try {
            return shape.create(raw);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static @Nullable Object part(Random random, Slot slot, @Nullable Object old, @Nullable Object fresh) {
        int what = random.nextInt(8);
        if (what < 2) {
            Object replaced = what == 0 ? null : fresh;
            return replaced == null && !slot.optional() ? old : replaced;
        }
        if (old instanceof Record a && fresh instanceof Record b) {
            return record(random, Shapes.of(a.getClass()), a, b);
        }
        return old instanceof List<?> list && !list.isEmpty() ? items(random, list) : old;
    }

    private static List<Object> items(Random random, List<?> old) {
        List<Object> items = new ArrayList<>(old);
        Object item = items.get(random.nextInt(items.size()));
        switch (random.nextInt(6)) {
            case 0 -> items.remove(item);
            case 1 -> items.add(random.nextInt(items.size() + 1), item);
            case 2 -> Collections.shuffle(items, random);
            default -> {
                if (item instanceof Record a && items.get(random.nextInt(items.size())) instanceof Record b) {
                    items.set(items.indexOf(a), record(random, Shapes.of(a.getClass()), a, b));
                }
            }
        }
        return items;
    }
}
