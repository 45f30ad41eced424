package dev.designdoc.markdown.internal.block.fast;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.CommonMarkBlocks;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks of a source as the parser does, sooner.
 *
 * <p>Most of a document is headings, paragraphs, fences and lists that a look at how each line begins tells apart; the
 * parser would take several times as long for them. Whatever takes more than that is given to the parser.
 */
public final class BlockScanner {

    /** So many lines are given to the parser at first, and twice as many where no block is known to end in them. */
    private static final int PARSED = 16;

    private final Lines lines;
    private final LineStart line;
    private final List<Block> blocks = new ArrayList<>();

    private BlockScanner(Lines lines) {
        this.lines = lines;
        this.line = new LineStart(lines);
    }

    /** The blocks from line {@code first} on, at which none is open, that stand in no other; known ones are not read. */
    public static List<Block> blocks(Lines lines, int first, KnownBlocks known) {
        BlockScanner scanner = new BlockScanner(lines);
        int i = first;
        while (i < lines.count()) {
            int next = known.blocks(lines, i, scanner.blocks);
            next = next > i ? next : scanner.block(i);
            i = next > i ? next : scanner.parsed(i);
        }
        return scanner.blocks;
    }

    /** Reads the block that begins at a line; returns the line after it, or {@code i} when it takes the parser. */
    private int block(int i) {
        line.to(i);
        if (line.isBlank()) {
            return i + 1;
        }
        if (line.column() >= Block.CODE_INDENT) {
            return i;
        }
        if (line.isText(false)) {
            return paragraph(i);
        }
        int level = line.headingLevel();
        if (level > 0) {
            blocks.add(Block.heading(i, i + 1, level));
            return i + 1;
        }
        if (line.isThematicBreak()) {
            blocks.add(Block.of(Kind.BREAK, i, i + 1));
            return i + 1;
        }
        if (line.fenceLength() > 0) {
            return fence(i);
        }
        return switch (line.first()) {
            case '>' -> quote(i);
            case '<' -> line.beginsComment() ? comment(i) : i;
            default -> line.markerEnd() > 0 ? ListReader.read(lines, line, i, blocks) : i;
        };
    }

    private int paragraph(int first) {
        int i = first + 1;
        for (; i < lines.count(); i++) {
            line.to(i);
            if (line.isBlank()) {
                blocks.add(Block.paragraph(first, i));
                return i + 1;
            }
            if (line.column() < Block.CODE_INDENT && !line.isText(true)) {
                int level = line.underlineLevel();
                if (level > 0) {
                    blocks.add(Block.heading(first, i + 1, level));
                    return i + 1;
                }
                if (line.interruptsParagraph()) {
                    break;
                }
                if (line.first() == '<') {
                    return first;
                }
            }
        }
        blocks.add(Block.paragraph(first, i));
        return i;
    }

    /** A quote of paragraphs. */
    private int quote(int first) {
        List<Block> paragraphs = new ArrayList<>();
        int paragraph = -1;
        int i = first;
        for (; i < lines.count(); i++) {
            line.to(i);
            if (line.isBlank()) {
                break;
            }
            if (line.column() >= Block.CODE_INDENT) {
                return first;
            }
            if (line.first() != '>') {
                if (line.interruptsParagraph()) {
                    break;
                }
                if (paragraph >= 0 && line.isText(true)) {
                    continue;
                }
                return first;
            }
            line.skipQuoteMarker();
            if (line.isBlank()) {
                addParagraph(paragraphs, paragraph, i);
                paragraph = -1;
            } else if (line.hasTab() || !line.isText(paragraph >= 0)
                    || paragraph < 0 && line.column() >= Block.CODE_INDENT) {
                return first;
            } else if (paragraph < 0) {
                paragraph = i;
            }
        }
        addParagraph(paragraphs, paragraph, i);
        blocks.add(new Block(Kind.QUOTE, first, i, 0, "", "", paragraphs));
        return i;
    }

    private static void addParagraph(List<Block> into, int first, int end) {
        if (first >= 0) {
            into.add(Block.paragraph(first, end));
        }
    }

    private int fence(int first) {
        int length = line.fenceLength();
        int indent = line.column();
        String mark = String.valueOf(line.first()).repeat(length);
        int last = first;
        for (int i = first + 1; i < lines.count(); i++) {
            line.to(i);
            if (!line.isBlank() && line.closesFence(mark.charAt(0), length, 0)) {
                blocks.add(Block.fence(first, i + 1, indent, mark, true));
                return i + 1;
            }
            last = line.isEmpty() ? last : i;
        }
        blocks.add(Block.fence(first, last + 1, indent, mark, false));
        return lines.count();
    }

    private int comment(int first) {
        int end = lines.text().indexOf("-->", line.offset());
        if (end < 0) {
            return first;
        }
        int last = first;
        while (lines.end(last) < end) {
            last++;
        }
        blocks.add(Block.of(Kind.OTHER, first, last + 1));
        return last + 1;
    }

    /** Reads with the parser from {@code first} on; returns the line from which on it is not known what it would read. */
    private int parsed(int first) {
        List<Block> parsed = new ArrayList<>();
        for (int count = PARSED; ; count *= 2) {
            int end = Math.min(first + count, lines.count());
            CommonMarkBlocks.blocks(lines, first, end, parsed);
            if (end == lines.count()) {
                blocks.addAll(parsed);
                return end;
            }
            int last = lastOpen(parsed);
            if (last > 0) {
                blocks.addAll(parsed.subList(0, last));
                return parsed.get(last).from();
            }
            parsed.clear();
        }
    }

    /** The first of the last blocks that may go on: a paragraph may yet turn out to belong to the definitions before it. */
    private static int lastOpen(List<Block> parsed) {
        int last = parsed.size() - 1;
        while (last > 0 && parsed.get(last - 1).kind() == Kind.OTHER && parsed.get(last - 1).to() == parsed.get(last).from()) {
            last--;
        }
        return last;
    }
}
