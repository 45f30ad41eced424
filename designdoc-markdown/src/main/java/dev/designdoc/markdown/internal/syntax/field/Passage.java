package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.edit.Ends;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;

/** The lines of a paragraph without what its containers put before them; every character knows its offset in the source. */
public final class Passage {

    private final String text;
    private final int[] offsets;

    /** The lines from one to another; the first begins at an offset. */
    Passage(Lines lines, int from, int to, int start) {
        this(lines, from, to, start, lines.end(to - 1));
    }

    /** The same, of which the last line ends at an offset. */
    private Passage(Lines lines, int from, int to, int start, int limit) {
        this.offsets = new int[limit - start + 1];
        StringBuilder passage = new StringBuilder();
        for (int i = from; i < to; i++) {
            int at = i == from ? start : content(lines, i);
            int end = Math.max(at, Math.min(limit, lines.end(i)));
            while (end > at && Texts.isSpace(lines.text().charAt(end - 1))) {
                end--;
            }
            for (int k = at; k <= end; k++) {
                offsets[passage.length() + k - at] = k;
            }
            passage.append(lines.text(), at, end).append(i + 1 < to ? "\n" : "");
        }
        this.text = passage.toString();
    }

    /** The offset the text of a line begins at, after white space and the marks of quotes. */
    static int content(Lines lines, int line) {
        int at = lines.textStart(line);
        int end = lines.end(line);
        while (at < end && lines.text().charAt(at) == '>') {
            at++;
            while (at < end && Texts.isSpace(lines.text().charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Whether a line holds nothing, or nothing but the marks of quotes. */
    static boolean isBlank(Lines lines, int line) {
        return content(lines, line) == lines.end(line);
    }

    /** Whether a line holds the marks of quotes and nothing else. */
    public static boolean isEmptyQuote(Lines lines, int line) {
        return !lines.isBlank(line) && isBlank(lines, line);
    }

    /** Makes a text that goes on over lines say another one: what both begin and end with stays. */
    static void change(Span at, String old, String fresh, Splices splices) {
        Lines lines = splices.source();
        Passage there = new Passage(lines, lines.lineOf(at.from()), lines.lineOf(at.to()) + 1, at.from(), at.to());
        String text = there.text();
        if (old.isEmpty() || text.length() < old.length() || !text.substring(0, old.length()).replace('\n', ' ').equals(old)) {
            splices.replace(at, fresh);
            return;
        }
        Ends ends = Ends.of(old, fresh);
        int head = ends.head();
        int tail = ends.tail();
        boolean begins = head > 0 && text.charAt(head - 1) == '\n';
        if (begins && !fresh.substring(head).matches("\\p{L}[^:]*")) {
            // At the start of a line it could mean something else.
            begins = false;
            head--;
        }
        int to = old.length() - tail;
        int start = head < to || begins || head == 0 ? there.offsets[head] : there.offsets[head - 1] + 1;
        int end = head == to ? start : text.charAt(to - 1) == '\n' ? there.offsets[to] : there.offsets[to - 1] + 1;
        splices.replace(new Span(start, end), fresh.substring(head, fresh.length() - tail));
    }

    String text() {
        return text;
    }

    /** Where a part of the text stands; an empty one after the character before it. */
    Span span(int from, int to) {
        int start = from == to && from > 0 ? offsets[from - 1] + 1 : offsets[from];
        return from == to ? new Span(start, start) : new Span(start, offsets[to - 1] + 1);
    }
}
