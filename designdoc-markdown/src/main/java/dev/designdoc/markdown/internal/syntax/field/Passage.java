package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;

/** The lines of a paragraph without what its containers put before them; every character knows its offset in the source. */
final class Passage {

    private final String text;
    private final int[] offsets;

    /** The lines from one to another; the first begins at an offset. */
    Passage(Lines lines, int from, int to, int start) {
        this.offsets = new int[lines.end(to - 1) - start + 1];
        StringBuilder passage = new StringBuilder();
        for (int i = from; i < to; i++) {
            int at = i == from ? start : content(lines, i);
            int end = Math.max(at, lines.end(i));
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

    /** A text that stands in no source. */
    static Passage of(String text) {
        Lines lines = new Lines(text, 0);
        return new Passage(lines, 0, lines.count(), 0);
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

    String text() {
        return text;
    }

    /** Where a part of the text stands; an empty one after the character before it. */
    Span span(int from, int to) {
        int start = from == to && from > 0 ? offsets[from - 1] + 1 : offsets[from];
        return from == to ? new Span(start, start) : new Span(start, offsets[to - 1] + 1);
    }
}
