package dev.designdoc.markdown.internal.block;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.View;
import java.util.List;

/**
 * A block and the lines it stands on.
 *
 * @param kind what it is
 * @param from its first line
 * @param to the line after its last
 * @param measure the level of a heading; how far a fence is indented, and the content of an item, in their container
 * @param mark the opening fence, or the bullet or delimiter of a list
 * @param closer what has to follow to close it, or "" when nothing needs to
 * @param children the blocks in it
 */
public record Block(Kind kind, int from, int to, int measure, String mark, String closer, List<Block> children) {

    /** What is indented so much is code, or goes on with a paragraph. */
    public static final int CODE_INDENT = 4;

    private static final String MARKERS = "-*+.)";
    private static final List<String> MARKS = List.of(MARKERS.split(""));

    public enum Kind { HEADING, PARAGRAPH, LIST, ITEM, FENCE, BREAK, QUOTE, OTHER }

    public static Block of(Kind kind, int from, int to) {
        return new Block(kind, from, to, 0, "", "", List.of());
    }

    public static Block paragraph(int from, int to) {
        return of(Kind.PARAGRAPH, from, to);
    }

    public static Block heading(int from, int to, int level) {
        return new Block(Kind.HEADING, from, to, level, "", "", List.of());
    }

    public static Block fence(int from, int to, int indent, String mark, boolean closed) {
        return new Block(Kind.FENCE, from, to, indent, mark, closed ? "" : mark, List.of());
    }

    public static Block list(int from, int to, char mark, List<Block> items) {
        return new Block(Kind.LIST, from, to, 0, MARKS.get(MARKERS.indexOf(mark)), "", items);
    }

    public static Block item(int from, int to, int indent, List<Block> children) {
        return new Block(Kind.ITEM, from, to, indent, "", "", children);
    }

    public int level() {
        return measure;
    }

    /** The bullet or delimiter of a list. */
    public char marker() {
        return mark.charAt(0);
    }

    public boolean isBulletList() {
        return kind == Kind.LIST && "-+*".indexOf(marker()) >= 0;
    }

    public boolean isClosed() {
        return closer.isEmpty();
    }

    /** The text of a heading, as written, on one line. */
    public String heading(View view) {
        if (to - from > 1) {
            StringBuilder lines = new StringBuilder();
            for (int i = from; i < to - 1; i++) {
                lines.append(view.line(i)).append('\n');
            }
            return Texts.inline(lines.toString());
        }
        String line = view.lines().text();
        int end = view.lines().end(from);
        int start = view.start(from);
        while (start < end && line.charAt(start) != '#') {
            start++;
        }
        while (start < end && line.charAt(start) == '#') {
            start++;
        }
        while (end > start && Texts.isSpace(line.charAt(end - 1))) {
            end--;
        }
        int hashes = end;
        while (hashes > start && line.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean closes = hashes == start || Texts.isSpace(line.charAt(hashes - 1));
        return Texts.inline(line.substring(start, closes ? hashes : end));
    }

    /** The same block that many lines further down. */
    public Block moved(int count) {
        if (count == 0) {
            return this;
        }
        List<Block> moved = children.stream().map(child -> child.moved(count)).toList();
        return new Block(kind, from + count, to + count, measure, mark, closer, moved);
    }

    public Block part(int first, int end) {
        return new Block(kind, first, end, measure, mark, closer, children);
    }
}
