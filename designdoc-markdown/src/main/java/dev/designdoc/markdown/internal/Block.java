package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Texts;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/**
 * A block and the lines it stands on.
 *
 * @param kind what it is
 * @param node the parser's node
 * @param from its first line
 * @param to the line behind its last
 */
record Block(Kind kind, Node node, int from, int to) {

    enum Kind { HEADING, PARAGRAPH, LIST, FENCE, BREAK, OTHER }

    /** The children of {@code parent}, whose lines the parser counted from {@code base}. */
    static List<Block> childrenOf(Node parent, int base) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                int from = base + spans.get(0).getLineIndex();
                blocks.add(new Block(kind(node), node, from, base + spans.get(spans.size() - 1).getLineIndex() + 1));
            }
        }
        return blocks;
    }

    private static Kind kind(Node node) {
        if (node instanceof Paragraph) {
            return Kind.PARAGRAPH;
        }
        if (node instanceof Heading) {
            return Kind.HEADING;
        }
        if (node instanceof ListBlock) {
            return Kind.LIST;
        }
        if (node instanceof FencedCodeBlock) {
            return Kind.FENCE;
        }
        return node instanceof ThematicBreak ? Kind.BREAK : Kind.OTHER;
    }

    int level() {
        return ((Heading) node).getLevel();
    }

    /** The text of a heading, as written, on one line. */
    String heading(View view) {
        if (to - from > 1) {
            StringBuilder lines = new StringBuilder();
            for (int i = from; i < to - 1; i++) {
                lines.append(view.line(i)).append('\n');
            }
            return Texts.inline(lines.toString());
        }
        String line = view.line(from);
        int start = 0;
        while (start < line.length() && line.charAt(start) != '#') {
            start++;
        }
        while (start < line.length() && line.charAt(start) == '#') {
            start++;
        }
        int end = line.length();
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

    Block part(int first, int end) {
        return new Block(kind, node, first, end);
    }
}
