package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import java.util.List;

/** What a text is made of when it stands alone. */
public final class Fragment {

    /** What can stand before the text of a line: markers and white space. */
    private static final String MARKERS = " \t-+*.)0123456789";

    private Fragment() {}

    /** Whether the text begins with a paragraph, so that it may follow a label or a name on its line. */
    public static boolean beginsParagraph(String text) {
        if (isPlainStart(text) && !mayBeUnderlined(text)) {
            return true;
        }
        List<Block> blocks = Blocks.of(text);
        return !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.PARAGRAPH && !text.startsWith(" ")
                && !text.startsWith("\t");
    }

    /** Whether the text may follow a label on its line; the head of a table would be none there. */
    public static boolean mayFollowLabel(String text) {
        return beginsParagraph(text) && !Tables.startsTable(text);
    }

    /** Whether the text reads back where its first line goes on with words, which begin a paragraph whatever it begins with. */
    public static boolean goesOnALine(String text) {
        if (isPlainStart(text) && !mayBeUnderlined(text)) {
            return true;
        }
        if (Texts.isBlank(text.substring(0, 1)) || text.indexOf('\n') < 0) {
            return !Texts.isBlank(text.substring(0, 1));
        }
        Block alone = Blocks.of(text).get(0);
        boolean overLines = alone.kind() != Block.Kind.PARAGRAPH && alone.to() > 1;
        return !overLines && Blocks.of("x " + text).get(0).kind() == Block.Kind.PARAGRAPH;
    }

    /** Whether any line begins as one that makes a heading of those before it does. */
    private static boolean mayBeUnderlined(String text) {
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int at = end + 1 + spaces(text.substring(end + 1, Math.min(text.length(), end + 4)), 3);
            if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '=')) {
                return true;
            }
        }
        return false;
    }

    /** Whether the lines of {@code text}, which were part of a paragraph, are one paragraph alone as well. */
    public static boolean isParagraph(String text) {
        // Lines that went on with a paragraph go on with one here too.
        return isPlainStart(text) || isOneParagraph(text);
    }

    /** Whether the text is one paragraph. */
    public static boolean isOneParagraph(String text) {
        List<Block> blocks = Blocks.of(text);
        return blocks.size() == 1 && blocks.get(0).kind() == Block.Kind.PARAGRAPH;
    }

    /** Whether there is more than one block. */
    public static boolean hasSeveralBlocks(String text) {
        return text.indexOf('\n') >= 0 && Blocks.of(text).size() > 1;
    }

    /** Whether the last block is a thematic break. */
    public static boolean endsWithBreak(String text) {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        if (last.isEmpty() || "-_* \t".indexOf(last.charAt(0)) < 0) {
            return false;
        }
        List<Block> blocks = Blocks.of(text);
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Block.Kind.BREAK;
    }

    /** The bullet or delimiter of the list the text begins with, or 0 when it begins with none. */
    public static char listMarker(String text) {
        if (text.isEmpty() || isPlainStart(text) && !Character.isDigit(text.charAt(0))) {
            return 0;
        }
        List<Block> blocks = Blocks.of(text);
        return blocks.isEmpty() ? 0 : marker(blocks.get(0));
    }

    /** The bullet or delimiter of the list the text ends with, or 0 when it ends with none. */
    public static char lastListMarker(String text) {
        List<Block> blocks = hasMarker(text) ? Blocks.of(text) : List.of();
        return blocks.isEmpty() ? 0 : marker(blocks.get(blocks.size() - 1));
    }

    /** Whether any line begins with what may be the marker of an item. */
    private static boolean hasMarker(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (begins && c != ' ' && c != '\t' && MARKERS.indexOf(c) >= 0) {
                return true;
            }
            begins = c == '\n' || begins && (c == ' ' || c == '\t');
        }
        return false;
    }

    private static char marker(Block block) {
        return block.kind() == Block.Kind.LIST ? block.marker() : 0;
    }

    /** The text with what only its end would close closed. */
    public static String closed(String text) {
        List<Block> blocks = Blocks.of(text);
        String closer = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).closer();
        return closer.isEmpty() ? text : text + "\n" + closer;
    }

    /** Whether there are lines after one that begins with one to three spaces. */
    public static boolean isIndented(String text) {
        int indent = spaces(text, 4);
        return indent > 0 && indent < 4 && text.charAt(indent) != '\t' && text.indexOf('\n') > 0;
    }

    /**
     * The text with no space before its blocks, of which one to three mean nothing.
     *
     * <p>Where the first block loses its own, the others have to lose theirs, or what stood after a list is in it.
     */
    public static String outdented(String text) {
        String[] lines = text.split("\n", -1);
        int listEnd = -1;
        for (Block block : Blocks.of(text)) {
            if (block.from() == listEnd && spaces(lines[listEnd], 4) == 4) {
                // Code right after an empty item, which a narrower marker would let in.
                lines[listEnd] = "\n" + lines[listEnd];
            }
            listEnd = block.kind() == Block.Kind.LIST ? block.to() : -1;
            if (block.kind() == Block.Kind.LIST) {
                // Items of one list may be indented differently.
                List<Block> items = block.children();
                for (int i = 0; i < items.size(); i++) {
                    int end = i + 1 < items.size() ? items.get(i + 1).from() : block.to();
                    deepenLazyLines(lines, items.get(i).from() + 1, end, items.get(i).measure());
                    outdent(lines, items.get(i).from(), end);
                }
            } else {
                // The further lines of a paragraph mean the same at any indent but less than they have.
                boolean all = block.kind() == Block.Kind.FENCE;
                if (all && lines[block.from()].startsWith(" ")) {
                    lengthen(lines, block);
                }
                outdent(lines, block.from(), all ? block.to() : block.from() + 1);
            }
        }
        return String.join("\n", lines);
    }

    /** Makes the marks of a fence longer than any line in it that would close it once it is indented less. */
    private static void lengthen(String[] lines, Block fence) {
        String mark = fence.mark();
        String longer = mark;
        int end = fence.isClosed() ? fence.to() - 1 : fence.to();
        for (int i = fence.from() + 1; i < end; i++) {
            String line = Texts.trim(lines[i]);
            if (line.startsWith(longer) && line.chars().allMatch(c -> c == mark.charAt(0))) {
                longer = line + mark.charAt(0);
            }
        }
        if (!longer.equals(mark)) {
            lines[fence.from()] = lines[fence.from()].replaceFirst(mark, longer);
            if (fence.isClosed()) {
                lines[end] = lines[end].substring(0, lines[end].indexOf(mark)) + longer;
            }
        }
    }

    /** Lines that go on with an item's paragraph although they are indented less begin no block at any indent. */
    private static void deepenLazyLines(String[] lines, int from, int to, int content) {
        for (int i = from; i < to; i++) {
            String line = withoutTabs(lines[i]);
            int own = spaces(line, content);
            if (own >= 4 && own < content && own < line.length()) {
                lines[i] = " ".repeat(content + 4) + Texts.trimStart(lines[i]);
            }
        }
    }

    private static void outdent(String[] lines, int from, int to) {
        int indent = spaces(lines[from], 4);
        boolean code = indent == 4 || lines[from].startsWith("\t", indent);
        for (int i = from; i < to && !code; i++) {
            int own = spaces(lines[i], indent);
            lines[i] = own == 0 ? lines[i] : withoutTabs(lines[i]).substring(own);
        }
    }

    /** The line with spaces for the tabs before its text, since a tab is as wide as where it stands makes it. */
    private static String withoutTabs(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int i = 0;
        while (i < line.length() && MARKERS.indexOf(line.charAt(i)) >= 0) {
            out.append(line.charAt(i) == '\t' ? " ".repeat(4 - out.length() % 4) : String.valueOf(line.charAt(i)));
            i++;
        }
        return out.append(line, i, line.length()).toString();
    }

    private static int spaces(String line, int most) {
        int count = 0;
        while (count < most && count < line.length() && line.charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    private static boolean isPlainStart(String text) {
        return !text.isEmpty() && isPlainStart(text, 0);
    }

    /** Whether a text that begins there can begin with nothing but a paragraph. */
    public static boolean isPlainStart(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || c > 127 && !Texts.isSpace(c);
    }
}
