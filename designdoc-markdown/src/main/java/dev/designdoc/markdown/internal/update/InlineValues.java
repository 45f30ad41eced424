package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Ends;
import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.internal.update.ItemDivider.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several values on one line: those that stay are as they are written. */
final class InlineValues {

    private final List<String> texts = new ArrayList<>();
    /** Where each text begins. */
    private final List<Integer> starts = new ArrayList<>();

    private InlineValues(String line, int count) {
        List<String> parts = CommaList.splitAtCommas(line);
        int surplus = parts.size() - count;
        int[] at = starts(line, parts);
        boolean isFound = Arrays.stream(at).noneMatch(start -> start < 0);
        int end = -1;
        for (int i = parts.size() - 1; i >= 0; i--) {
            end = end < 0 ? at[i] + parts.get(i).length() : end;
            if (i > 0 && surplus > 0 && isFound && CommaList.isDate(parts.get(i))) {
                // A date alone belongs to what stands before it.
                surplus--;
                continue;
            }
            texts.add(isFound ? line.substring(at[i], end) : parts.get(i));
            starts.add(at[i]);
            end = -1;
        }
        Collections.reverse(texts);
        Collections.reverse(starts);
    }

    private static int[] starts(String line, List<String> parts) {
        String flat = line.replace('\n', ' ');
        int[] starts = new int[parts.size()];
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = flat.indexOf(parts.get(i), from);
            from = starts[i] + parts.get(i).length();
        }
        return starts;
    }

    /** The line {@code written} of other values, with what it shares with another line as that has it. */
    static String like(String line, List<?> values, String written, List<?> wanted) {
        InlineValues old = new InlineValues(line, values.size());
        List<String> texts = CommaList.splitAtCommas(written);
        int size = values.size();
        if (old.texts.size() != size || texts.size() != wanted.size() || old.starts.contains(-1)) {
            return written;
        }
        Ends ends = Ends.of(values, wanted);
        int head = ends.head();
        int tail = ends.tail();
        Map<Object, Integer> positions = new HashMap<>();
        for (int i = 0; i < size; i++) {
            positions.putIfAbsent(values.get(i), i);
        }
        List<String> fresh = new ArrayList<>(texts.subList(head, texts.size() - tail));
        for (int i = 0; i < fresh.size(); i++) {
            Object value = wanted.get(head + i);
            int same = positions.getOrDefault(value, -1);
            fresh.set(i, same < 0 ? old.divided(value, fresh.get(i), values) : old.texts.get(same));
        }
        String between = size > 1 ? line.substring(old.end(0), old.starts.get(1)) : ", ";
        String before = head == 0 ? "" : line.substring(0, old.end(head - 1));
        String after = tail == 0 ? line.substring(old.end(size - 1)) : line.substring(old.starts.get(size - tail));
        String middle = String.join(between, fresh);
        String open = head > 0 && !(fresh.isEmpty() && tail == 0) ? between : "";
        return before + open + middle + (tail > 0 && !fresh.isEmpty() ? between : "") + after;
    }

    /** The text of a new value, its parts divided as those of the nearest that has both. */
    private String divided(Object value, String text, List<?> values) {
        Stream<Written> siblings = IntStream.iterate(texts.size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> new Written(values.get(i), texts.get(i)));
        return value instanceof Record record
                ? ItemDivider.divided(Shapes.of(record.getClass()), new Written(value, text), siblings)
                : text;
    }

    private int end(int i) {
        return starts.get(i) + texts.get(i).length();
    }
}
