package dev.designdoc.markdown.internal.block.fast;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.CommonMarkBlocks;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the blocks of a source.
 *
 * <p>Most of a document is headings, paragraphs, fences and lists that a look at how each line begins tells apart; the
 * parser would take several times as long for them. What takes more than that is given to it, from a line at which no
 * block is open to the next such line. Both give the same blocks.
 */
public final class BlockScanner {

    /** How many containers there can be before no line is taken for one at which none is open. */
    private static final int MAX_DEPTH = 90;

    /** So many lines are given to the parser at once before it is tried with fewer. */
    private static final int MAX_PARSED = 200;

    private final Lines lines;
    private final LineStart line;
    private final List<Block> blocks = new ArrayList<>();
    /** The last line that was found at which no block can be open. */
    private int outside;

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
            return code(i);
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
            case '>' -> QuoteReader.read(lines, line, i, 0, blocks);
            case '<' -> line.startsWith("<!--") ? comment(i) : html(i);
            case '[' -> definition(i);
            default -> line.markerEnd() > 0 ? ListReader.read(lines, line, i, blocks) : paragraph(i);
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

    private int code(int first) {
        int last = first;
        int i = first + 1;
        for (; i < lines.count(); i++) {
            line.to(i);
            if (!line.isBlank() && line.column() < Block.CODE_INDENT) {
                break;
            }
            last = line.isEmpty() ? last : i;
        }
        blocks.add(Block.of(Kind.OTHER, first, last + 1));
        return i;
    }

    /** HTML that ends with a blank line. */
    private int html(int first) {
        if (!line.beginsHtmlBlock()) {
            return first;
        }
        int i = first + 1;
        while (i < lines.count() && !lines.isBlank(i)) {
            i++;
        }
        blocks.add(Block.of(Kind.OTHER, first, i));
        return i;
    }

    /** A link reference definition that can have no title, since nothing that could be one follows. */
    private int definition(int first) {
        if (!line.isDefinition()) {
            return first;
        }
        if (first + 1 < lines.count()) {
            line.to(first + 1);
            if (!line.isBlank() && (line.column() >= Block.CODE_INDENT || line.first() != '[' && !line.isTextAfterDefinition())) {
                return first;
            }
        }
        blocks.add(Block.of(Kind.OTHER, first, first + 1));
        return first + 1;
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

    private int parsed(int first) {
        outside = first < outside ? outside : nextOutside(first);
        int end = outside;
        int after = end - first > MAX_PARSED ? parsedBefore(first, first + MAX_PARSED) : first;
        if (after > first) {
            return after;
        }
        CommonMarkBlocks.blocks(lines, first, end, blocks);
        return end;
    }

    /**
     * Has the parser read the lines before {@code end}; a paragraph at their end is read on here, as the parser's time
     * grows with the square of its lines. Returns the line after it, or {@code first} where there is none.
     */
    private int parsedBefore(int first, int end) {
        List<Block> parsed = new ArrayList<>();
        CommonMarkBlocks.blocks(lines, first, end, parsed);
        Block last = parsed.isEmpty() ? null : parsed.remove(parsed.size() - 1);
        if (last == null || last.kind() != Kind.PARAGRAPH || last.to() < end) {
            return first;
        }
        line.to(last.from());
        if (line.first() == '[' && !line.isText(false)) {
            // It may yet turn out to be a definition.
            return first;
        }
        int before = blocks.size();
        blocks.addAll(parsed);
        int after = paragraph(last.from());
        if (after > last.from()) {
            return after;
        }
        blocks.subList(before, blocks.size()).clear();
        return first;
    }

    /**
     * The first line after {@code first} at which no block can be open, which is one that ends all that may be, and
     * begins none that could go on with any.
     */
    private int nextOutside(int first) {
        boolean afterBlank = true;
        // Whether an HTML block may be open that ends with a blank line.
        boolean tag = false;
        // Where the content of an item begins that is open and in no other block; 0 when none is known to be.
        int item = 0;
        for (int i = first; i < lines.count(); i++) {
            line.to(i);
            if (line.isBlank()) {
                afterBlank = true;
                tag = false;
                continue;
            }
            if (line.depth() > MAX_DEPTH) {
                break;
            }
            boolean atStart = line.column() == 0;
            boolean fence = line.fenceLength() > 0;
            boolean comment = line.startsWith("<!--");
            boolean ends = fence || comment || line.headingLevel() > 0 || afterBlank && line.isText(false);
            if (i > first && atStart && !tag && ends) {
                return i;
            }
            if (line.column() < Block.CODE_INDENT && (item == 0 || line.column() < item)) {
                // What may begin here or in a container can't be told, unless it ends at once or with a blank line.
                if (fence || comment && !isClosedComment(i) || line.first() == '<' && !comment && !endsWithBlankLine()) {
                    break;
                }
                if (line.first() == '<' && !comment) {
                    tag = true;
                    item = 0;
                }
            }
            item = item(item, atStart && !tag, afterBlank);
            afterBlank = false;
        }
        return lines.count();
    }

    private int item(int open, boolean outside, boolean afterBlank) {
        int marker = line.markerEnd();
        int content = marker > 0 && outside && !line.isThematicBreak() ? line.contentColumn(marker) : 0;
        if (content > 0 && (open > 0 || afterBlank || line.interrupts(marker))) {
            return content;
        }
        return line.column() < open ? 0 : open;
    }

    private boolean isClosedComment(int i) {
        int end = lines.text().indexOf("-->", line.offset());
        return end >= 0 && end < lines.end(i);
    }

    /** Whether an HTML block that the line may begin ends with a blank line. */
    private boolean endsWithBlankLine() {
        for (String other : new String[] {"<!", "<?", "<script", "<pre", "<style", "<textarea"}) {
            if (lines.text().regionMatches(true, line.offset(), other, 0, other.length())) {
                return false;
            }
        }
        return true;
    }
}
