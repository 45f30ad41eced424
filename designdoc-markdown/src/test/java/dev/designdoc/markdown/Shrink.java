package dev.designdoc.markdown;

import dev.designdoc.internal.Shape;
import dev.designdoc.internal.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a failing input as small as it gets by leaving things out. */
final class Shrink {

    private static final int BUDGET = 4000;

    private Shrink() {}

    /** A text that still fails: first without lines, then without characters. */
    static String text(String source, Predicate<String> fails) {
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
    static <T extends Record> T value(T record, Predicate<T> fails) {
        Budget budget = new Budget();
        Class<? extends Record> type = record.getClass();
        @SuppressWarnings("unchecked")
        Predicate<Record> test = (Predicate<Record>) (Predicate<?>) fails;
        Record best = record;
        boolean again = true;
        while (again) {
            again = false;
            for (Record smaller : smaller(Shape.of(type), best)) {
                if (budget.spend() && !smaller.equals(best) && test.test(smaller)) {
                    best = smaller;
                    again = true;
                    break;
                }
            }
        }
        @SuppressWarnings("unchecked")
        T smallest = (T) best;
        return smallest;
    }

    /** Each text of a record with its pointer, one a line. */
    static String show(Record record) {
        StringBuilder out = new StringBuilder();
        Pointer.texts(record)
                .forEach((path, text) -> out.append("\n  ").append(path).append(" = ").append(quote(text)));
        return out + "\n  (" + record + ")";
    }

    /** A text as a Java literal. */
    static String quote(String text) {
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

    private static List<Record> smaller(Shape shape, Record record) {
        List<Record> found = new ArrayList<>();
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            Object value = raw[slot.index()];
            if (value == null) {
                continue;
            }
            List<@Nullable Object> candidates = new ArrayList<>();
            if (slot.optional()) {
                candidates.add(null);
            }
            candidates.addAll(smallerValues(slot, value));
            for (Object candidate : candidates) {
                @Nullable Object[] changed = raw.clone();
                changed[slot.index()] = candidate;
                create(shape, changed).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The record, unless its constructor rejects it: a blank scalar, an anchor that is no slot. */
    private static Optional<Record> create(Shape shape, @Nullable Object[] raw) {
        try {
            return Optional.of(shape.create(raw));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Object> smallerValues(Slot slot, Object value) {
        List<Object> found = new ArrayList<>();
        if (value instanceof String s) {
            found.addAll(smallerTexts(s));
        } else if (value instanceof Record r) {
            found.addAll(smaller(slot.elementShape(), r));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<Object> less = new ArrayList<>(list);
                less.remove(i);
                found.add(less);
            }
            for (int i = 0; i < list.size(); i++) {
                for (Object smaller : smallerValues(slot, list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, smaller);
                    found.add(changed);
                }
            }
        } else if (value.equals(true)) {
            found.add(false);
        }
        return found;
    }

    private static Set<String> smallerTexts(String s) {
        Set<String> texts = new LinkedHashSet<>();
        if (s.length() > 1) {
            texts.add("x");
        }
        for (int size = s.length() / 2; size > 0; size /= 2) {
            for (int from = 0; from < s.length(); from += size) {
                texts.add(s.substring(0, from) + s.substring(Math.min(s.length(), from + size)));
            }
        }
        texts.remove("");
        return texts;
    }

    private static final class Budget {
        private int left = BUDGET;

        boolean spend() {
            return left-- > 0;
        }
    }
}
