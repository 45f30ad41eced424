package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Field;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Neighbours;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field in the form of one that is there, on a line of its own or on the same line. */
final class NewLine {

    private static final Pattern TAIL = Pattern.compile("(?:\\\\|<br\\s?/?>)$");
    private static final int LONGEST_TAG = 6;

    private NewLine() {}

    static void insert(Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices) {
        Lines lines = splices.source();
        String text = like(lines.text(), beside, name, value.isList() ? "" : value.line());
        if (beside.shares()) {
            String separator = separator(lines.text(), beside, all.around(beside));
            splices.insert(after ? beside.own().to() : beside.own().from(), after ? separator + text : text + separator);
            return;
        }
        String own = tail(lines, beside.from());
        // The last has no break after it, but those that something follows do.
        String tail = after || !own.isEmpty() ? own : all.tail(beside.form(), field -> tail(lines, field.from()));
        text = lines.text().substring(lines.start(beside.from()), beside.own().from()) + text + tail;
        if (value.isList()) {
            text += "\n" + Elements.below(lines, beside, value.texts());
        }
        String gap = gap(lines, beside, all.around(beside));
        String apart = gap.isEmpty() ? Elements.apart(lines, beside) : gap;
        if (after) {
            String above = Elements.isLast(lines, beside) ? apart : gap;
            String below = value.isList() ? Elements.apartBelow(lines, beside) : "";
            splices.lines().insertAfter(beside.to() - 1, above + text + below, false);
        } else {
            String below = value.isList() ? apart : gap;
            splices.lines().insertBefore(beside.from(), text + (below.isEmpty() ? "" : "\n" + Texts.trimEnd(below)), false);
        }
    }

    /** The hard break that a line ends with, or "". */
    static String tail(Lines lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        int start = end;
        while (start > lines.start(line) && text.charAt(start - 1) == ' ') {
            start--;
        }
        Matcher tail = TAIL.matcher(text).region(Math.max(lines.start(line), end - LONGEST_TAG), end);
        return end - start > 1 ? text.substring(start, end) : tail.find() ? tail.group() : "";
    }

    /** The marks, name and value of a field that look like those of another. */
    private static String like(String source, Field other, String name, String value) {
        String between = source.substring(other.nameAt().to(), Math.max(other.nameAt().to(), other.valueAt().from()));
        int end = between.indexOf('\n');
        String colon = end < 0 ? between : Texts.trimEnd(between.substring(0, end));
        boolean close = !value.isEmpty() && !colon.isEmpty() && !Texts.isSpace(colon.charAt(colon.length() - 1));
        String closing = source.substring(Math.min(other.valueAt().to(), other.own().to()), other.own().to());
        return source.substring(other.own().from(), other.nameAt().from()) + name
                + (value.isEmpty() ? Texts.trimEnd(colon) : close ? colon + " " : colon) + value + closing;
    }

    private static String separator(String source, Field beside, List<Field> all) {
        int at = all.indexOf(beside);
        for (int i = Math.max(1, at); i < all.size() && i <= at + 1; i++) {
            Span previous = all.get(i - 1).own();
            Span next = all.get(i).own();
            if (all.get(i).from() == beside.from() && previous.to() <= next.from()) {
                return new Span(previous.to(), next.from()).in(source);
            }
        }
        return " | ";
    }

    /** The line that divides fields where the new one goes, with its end; "" where none does. */
    private static String gap(Lines lines, Field beside, List<Field> all) {
        int at = all.indexOf(beside);
        for (int i = Math.max(1, at); i < all.size() && i <= at + 1; i++) {
            int from = all.get(i - 1).to();
            int to = all.get(i).from();
            if (all.get(i - 1).form() == all.get(i).form() && from <= to) {
                return from < to && Passage.isBlank(lines, from) && to - from == 1 ? lines.line(from) + "\n" : "";
            }
        }
        return lines.text().startsWith(">", lines.textStart(beside.from())) ? ">\n" : "";
    }
}
