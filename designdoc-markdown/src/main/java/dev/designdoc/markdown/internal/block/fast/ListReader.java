package dev.designdoc.markdown.internal.block.fast;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Reads a list whose items hold paragraphs, fences and lists of such items. */
public final class ListReader {

    /** Deeper lists are left to the parser, which has a limit of its own. */
    private static final int MAX_DEPTH = 40;

    private final Lines lines;
    private final LineStart line;
    /** The open items, each but the first in the one before. */
    private final List<Open> open = new ArrayList<>();
    private final List<Block> into;
    /** The last line that is not blank. */
    private int last;

    private ListReader(Lines lines, LineStart line, List<Block> into) {
        this.lines = lines;
        this.line = line;
        this.into = into;
    }

    /**
     * Reads the list that begins at {@code first}.
     *
     * @return the line after it, or {@code first} when it takes more than this reader to understand it
     */
    public static int read(Lines lines, LineStart line, int first, List<Block> into) {
        return new ListReader(lines, line, into).read(first);
    }

    /** The last item of a list that is still open. */
    private static final class Open {
        final char mark;
        final int listFrom;
        final List<Block> items = new ArrayList<>();
        int from;
        int content;
        List<Block> children = new ArrayList<>(2);
        /** The first line of the paragraph that is open, or -1. */
        int paragraph;

        Open(char mark, int from) {
            this.mark = mark;
            this.listFrom = from;
        }
    }

    private int read(int first) {
        line.to(first);
        if (!item(first, 0, false)) {
            return first;
        }
        int i = first + 1;
        while (i < lines.count()) {
            line.to(i);
            int next = line(i);
            if (next < 0) {
                return first;
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        closeTo(0);
        return i;
    }

    /** Reads a line; returns the next, or {@code i} when the list ends before it, or -1 for what it can't tell. */
    private int line(int i) {
        if (line.isBlank()) {
            closeParagraph(open.get(open.size() - 1));
            return i + 1;
        }
        boolean inParagraph = open.get(open.size() - 1).paragraph >= 0;
        int depth = 0;
        while (depth < open.size() && open.get(depth).content <= line.column()) {
            depth++;
        }
        int indent = line.column() - (depth == 0 ? 0 : open.get(depth - 1).content);
        if (inParagraph && (line.isText(true) || indent >= Block.CODE_INDENT)) {
            last = i;
            return i + 1;
        }
        if (indent >= Block.CODE_INDENT) {
            return -1;
        }
        if (line.isThematicBreak()) {
            return depth == 0 ? i : -1;
        }
        if (line.markerEnd() > 0) {
            boolean otherList = depth == 0 && line.mark(line.markerEnd()) != open.get(0).mark;
            return otherList ? i : item(i, depth, inParagraph) ? i + 1 : -1;
        }
        if (depth == 0) {
            return !inParagraph || line.interruptsParagraph() ? i : -1;
        }
        if (!inParagraph && line.isText(false)) {
            closeTo(depth);
            open.get(depth - 1).paragraph = i;
            last = i;
            return i + 1;
        }
        return fence(i, depth, indent);
    }

    /** An item in the list at that depth, if it can only be one. */
    private boolean item(int i, int depth, boolean inParagraph) {
        int marker = line.markerEnd();
        int content = marker == 0 ? 0 : line.contentColumn(marker);
        if (content == 0 || !line.isTextAt(content) || depth == MAX_DEPTH
                || inParagraph && depth == open.size() && !line.interrupts(marker)) {
            return false;
        }
        char mark = line.mark(marker);
        closeTo(depth + 1);
        if (depth < open.size() && open.get(depth).mark == mark) {
            closeItem(depth);
        } else {
            closeTo(depth);
            if (depth > 0) {
                closeParagraph(open.get(depth - 1));
            }
            open.add(new Open(mark, i));
        }
        Open item = open.get(depth);
        item.from = i;
        item.content = content;
        item.paragraph = i;
        last = i;
        return true;
    }

    private int fence(int i, int depth, int indent) {
        int length = line.fenceLength();
        if (length == 0) {
            return -1;
        }
        String mark = String.valueOf(line.first()).repeat(length);
        int content = open.get(depth - 1).content;
        for (int end = i + 1; end < lines.count(); end++) {
            line.to(end);
            if (!line.isBlank() && line.column() < content) {
                return -1;
            }
            if (!line.isBlank() && line.closesFence(mark.charAt(0), length, content)) {
                closeTo(depth);
                Open item = open.get(depth - 1);
                closeParagraph(item);
                item.children.add(Block.fence(i, end + 1, indent, mark, true));
                last = end;
                return end + 1;
            }
        }
        return -1;
    }

    /** Closes lists until that many are open. */
    private void closeTo(int depth) {
        while (open.size() > depth) {
            closeItem(open.size() - 1);
            Open list = open.remove(open.size() - 1);
            List<Block> parent = open.isEmpty() ? into : open.get(open.size() - 1).children;
            parent.add(Block.list(list.listFrom, last + 1, list.mark, list.items));
        }
    }

    private void closeItem(int depth) {
        Open item = open.get(depth);
        closeParagraph(item);
        int outer = depth == 0 ? 0 : open.get(depth - 1).content;
        item.items.add(Block.item(item.from, last + 1, item.content - outer, item.children));
        item.children = new ArrayList<>(2);
    }

    private void closeParagraph(Open item) {
        if (item.paragraph >= 0) {
            item.children.add(Block.paragraph(item.paragraph, last + 1));
            item.paragraph = -1;
        }
    }
}
