package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a new item's line looks like that of its siblings: its marks, and what stands between its two last parts. */
final class ItemDivider {

    /** An open box, or bold or a code span with nothing of the kind inside. */
    private static final Pattern MARKS = Pattern.compile("^(?:\\[ \\] |\\*\\*([^*`]+)\\*\\*|`([^*`]+)`)");

    /** So many siblings are asked. */
    private static final int MOST = 100;

    private ItemDivider() {}

    /** A value of several parts, as it is written. */
    record Written(@Nullable Object value, String text) {}

    /** The text of a new item without the box, the bold or the code span that it begins with, where the sibling has none. */
    static String marked(@Nullable Shape shape, String text, String sibling) {
        if (shape == null || sibling.isEmpty() || "[*_`".indexOf(sibling.charAt(0)) >= 0) {
            return text;
        }
        String changed = MARKS.matcher(text).replaceFirst("$1$2");
        return Objects.equals(ItemLine.parse(shape, changed), ItemLine.parse(shape, text)) ? changed : text;
    }

    /** The text of a new item, its parts divided as those of the nearest sibling that has both. */
    static String divided(@Nullable Shape shape, Written fresh, Stream<Written> siblings) {
        if (shape == null || shape.places().size() < 2) {
            return fresh.text();
        }
        String line = firstLine(fresh.text());
        int[] own = between(shape, fresh.value(), line);
        String divider = siblings.limit(MOST)
                .map(sibling -> divider(shape, sibling))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (own == null || divider == null) {
            return fresh.text();
        }
        String changed = line.substring(0, own[0]) + divider + line.substring(own[1]);
        boolean same = Objects.equals(ItemLine.parse(shape, changed), ItemLine.parse(shape, line));
        return same ? changed + fresh.text().substring(line.length()) : fresh.text();
    }

    private static @Nullable String divider(Shape shape, Written sibling) {
        String line = firstLine(sibling.text());
        int[] between = between(shape, sibling.value(), line);
        return between == null ? null : line.substring(between[0], between[1]);
    }

    /** The offsets between the two last parts, or null where the line doesn't hold both. */
    private static int @Nullable [] between(Shape shape, @Nullable Object value, String line) {
        List<Slot> places = shape.places();
        Record record = (Record) Objects.requireNonNull(value);
        String first = places.get(places.size() - 2).text(record);
        String last = places.get(places.size() - 1).text(record);
        if (first == null || last == null) {
            return null;
        }
        int end = line.lastIndexOf(last);
        int start = line.lastIndexOf(first, end - first.length());
        return start < 0 ? null : new int[] {start + first.length(), end};
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
