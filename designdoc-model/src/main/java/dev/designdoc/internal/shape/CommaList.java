package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Inlines;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values between commas on one line. */
public final class CommaList {

    private static final Pattern URL = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]*://");
    /** A date in digits. */
    private static final Pattern DATE = Pattern.compile("\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}");

    private CommaList() {}

    /**
     * The values of a slot between the commas of a line. A part that is only a date belongs to what stands before it.
     *
     * @return the values, or null when a part is none
     */
    public static @Nullable List<Object> values(Slot slot, String line) {
        Shape shape = slot.element();
        List<Object> values = new ArrayList<>();
        for (String part : splitAtCommas(line)) {
            Object last = values.isEmpty() ? null : values.get(values.size() - 1);
            Record dated = shape != null && last != null ? dated(shape, (Record) last, part) : null;
            Object value = dated != null ? dated : ItemLine.item(slot, part);
            if (value == null) {
                return null;
            }
            if (dated != null) {
                values.remove(values.size() - 1);
            }
            values.add(value);
        }
        return values;
    }

    /** Whether a part is only a date. */
    public static boolean isDate(String part) {
        return DATE.matcher(part).matches();
    }

    /** The record with the date that is missing in it, where its pattern ends with one and the text is one; or null. */
    private static @Nullable Record dated(Shape shape, Record record, String text) {
        List<Slot> places = shape.places();
        Slot date = places.get(places.size() - 1);
        String normal = isDate(text) ? date.normal(text) : null;
        if (!ItemLine.separator(date).lastBeforeDigit() || date.get(record) != null || normal == null) {
            return null;
        }
        @Nullable Object[] raw = shape.values(record);
        raw[date.index()] = normal;
        return shape.create(raw);
    }

    /** The parts of {@code line} between commas outside of code spans, links, parentheses and bare URLs. */
    public static List<String> splitAtCommas(String line) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Inlines inlines = new Inlines(line);
        boolean begins = true;
        for (int i = 0, next; i < line.length(); i = next) {
            char c = line.charAt(i);
            int url = begins ? urlEnd(line, i) : i;
            begins = c == ',' || Texts.isSpace(c);
            if (c == ',') {
                parts.add(line.substring(from, i));
                from = i + 1;
            }
            next = url > i ? url : inlines.skipParentheses(i);
        }
        parts.add(line.substring(from));
        parts.replaceAll(Texts::inline);
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Where the bare URL ends that begins there, or {@code from}; a comma in it is not before a space or another. */
    private static int urlEnd(String line, int from) {
        Matcher url = URL.matcher(line);
        if (!url.region(from, line.length()).lookingAt()) {
            return from;
        }
        int end = url.end();
        while (end < line.length() && !Texts.isSpace(line.charAt(end))) {
            boolean last = end + 1 == line.length() || Texts.isSpace(line.charAt(end + 1));
            if (line.charAt(end) == ',' && (last || url.region(end + 1, line.length()).lookingAt())) {
                break;
            }
            end++;
        }
        return end;
    }
}
