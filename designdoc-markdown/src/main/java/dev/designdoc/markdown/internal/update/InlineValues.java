package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.edit.Ends;
import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.markdown.internal.update.ItemDivider.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several values on one line: those that stay are as they are written. */
final class InlineValues {

    private final List<String> texts;
    /** Where each text begins. */
    private final List<Integer> starts = new ArrayList<>();

    private InlineValues(String line, int count) {
        this.texts = new ArrayList<>(CommaList.splitAtCommas(line));
        int from = 0;
        for (String text : texts) {
            from = line.replace('\n', ' ').indexOf(text, from);
            starts.add(from);
            from += text.length();
        }
        // A date alone belongs to what stands before it.
        for (int i = texts.size() - 1; i > 0 && texts.size() > count && !starts.contains(-1); i--) {
            if (CommaList.isDate(texts.get(i))) {
                texts.set(i - 1, line.substring(starts.get(i - 1), end(i)));
                texts.remove(i);
                starts.remove(i);
            }
        }
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
        List<String> fresh = new ArrayList<>(texts.subList(head, texts.size() - tail));
        for (int i = 0; i < fresh.size(); i++) {
            Object value = wanted.get(head + i);
            int same = values.indexOf(value);
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
