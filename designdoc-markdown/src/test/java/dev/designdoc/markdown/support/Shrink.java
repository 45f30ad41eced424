package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a failing input as small as it gets by leaving things out. */
public final class Shrink {

    private static final int BUDGET = 4000;

    private Shrink() {}

    /** A text that still fails: first without lines, then without characters. */
    public static String text(String source, Predicate<String> fails) {
        Budget budget = new Budget();
        String lines = String.join("", pieces(List.of(source.split("(?<=\n)", -1)), fails, budget));
        if (lines.length() > 400) {
            return lines;
        }
        return String.join("", pieces(List.of(lines.split("", -1)), fails, budget));
    }

    private static List<String> pieces(List<String> all, Predicate<String> fails, Budget budget) {
        List<String> left = all;
        for (int size = Math.max(1, all.size() / 2); size > 0; size = size == 1 ? 0 : (size + 1) / 2) {
            boolean again = true;
            while (again) {
                again = false;
                for (int from = 0; from < left.size() && budget.spend(); ) {
                    List<String> less = new ArrayList<>(left.subList(0, from));
                    less.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
                    if (less.size() < left.size() && fails.test(String.join("", less))) {
                        left = less;
                        again = size == 1;
                    } else {
                        from += size;
                    }
                }
            }
        }
        return left;
    }

    /** A record that still fails. */
    public static <T extends Record> T value(T record, Predicate<T> fails) {
        Budget budget = new Budget();
        @SuppressWarnings("unchecked")
        Predicate<Record> test = r -> budget.spend() && fails.test((T) r);
        Shape shape = Shapes.of(record.getClass());
        Record best = record;
        Record before;
        do {
            before = best;
            best = record(shape, best, test);
        } while (!best.equals(before));
        @SuppressWarnings("unchecked")
        T smallest = (T) best;
        return smallest;
    }

    private static Record record(Shape shape, Record record, Predicate<Record> fails) {
        Record best = record;
        for (Slot slot : shape.slots()) {
            @Nullable Object[] raw = shape.values(best);
            Object value = raw[slot.index()];
            if (value != null) {
                raw[slot.index()] = smaller(slot, value, slot.optional(), candidate -> {
                    @Nullable Object[] changed = raw.clone();
                    changed[slot.index()] = candidate;
                    return create(shape, changed).filter(fails).isPresent();
                });
                best = create(shape, raw).filter(fails).orElse(best);
            }
        }
        return best;
    }

    /** What is left of {@code value} with which it still fails: null when it does without. */
    private static @Nullable Object smaller(Slot slot, Object value, boolean optional, Predicate<@Nullable Object> fails) {
        if (optional && fails.test(null)) {
            return null;
        }
        if (value instanceof String s) {
            return smallerText(s, fails);
        }
        if (value instanceof Record r) {
            return record(slot.elementShape(), r, fails::test);
        }
        if (value instanceof List<?> list) {
            return smallerList(slot, new ArrayList<>(list), fails);
        }
        return value.equals(true) && fails.test(false) ? false : value;
    }

    private static List<Object> smallerList(Slot slot, List<Object> list, Predicate<@Nullable Object> fails) {
        for (int i = list.size() - 1; i >= 0; i--) {
            Object removed = list.remove(i);
            if (!fails.test(List.copyOf(list))) {
                list.add(i, removed);
            }
        }
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            Object less = smaller(slot, list.get(i), false, candidate -> {
                List<Object> changed = new ArrayList<>(list);
                changed.set(at, Objects.requireNonNull(candidate));
                return fails.test(changed);
            });
            list.set(i, Objects.requireNonNull(less));
        }
        return list;
    }

    private static String smallerText(String text, Predicate<@Nullable Object> fails) {
        if (text.length() > 1 && fails.test("x")) {
            return "x";
        }
        String best = text;
        for (int size = text.length() / 2; size > 0; size /= 2) {
            for (int from = 0; from < best.length(); ) {
                String less = best.substring(0, from) + best.substring(Math.min(best.length(), from + size));
                if (!less.isEmpty() && fails.test(less)) {
                    best = less;
                } else {
                    from += size;
                }
            }
        }
        return best;
    }

    /** Each text of a record with its pointer, one a line. */
    public static String show(Record record) {
        StringBuilder out = new StringBuilder();
        Pointer.texts(record)
                .forEach((path, text) -> out.append("\n  ").append(path).append(" = ").append(quote(text)));
        return out + "\n  (" + record + ")";
    }

    /** A text as a Java literal. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < ' ' || c > 126) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** The record, unless its constructor rejects it: a blank scalar, an anchor that is no slot. */
    private static Optional<Record> create(Shape shape, @Nullable Object[] raw) {
        try {
            return Optional.of(shape.create(raw));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static final class Budget {
        private int left = BUDGET;

        boolean spend() {
            return left-- > 0;
        }
    }
}
