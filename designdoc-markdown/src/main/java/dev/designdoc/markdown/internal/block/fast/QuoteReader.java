package dev.designdoc.markdown.internal.block.fast;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Reads a quote of paragraphs. */
public final class QuoteReader {

    private QuoteReader() {}

    /**
     * Reads the quote that begins at {@code first}.
     *
     * @param content the column the content of the item begins at that holds it, or 0
     * @return the line after it, or {@code first} when it takes more than this reader to understand it
     */
    public static int read(Lines lines, LineStart line, int first, int content, List<Block> into) {
        List<Block> paragraphs = new ArrayList<>();
        int paragraph = -1;
        int i = first;
        for (; i < lines.count(); i++) {
            line.to(i);
            if (line.isBlank()) {
                break;
            }
            if (line.column() < content || line.column() - content >= Block.CODE_INDENT) {
                return first;
            }
            if (line.first() != '>') {
                if (content == 0 && line.interruptsParagraph()) {
                    break;
                }
                if (content == 0 && paragraph >= 0 && line.isText(true)) {
                    continue;
                }
                return first;
            }
            line.skipQuoteMarker();
            if (line.isBlank()) {
                add(paragraphs, paragraph, i);
                paragraph = -1;
            } else if (line.hasTab() || !line.isText(paragraph >= 0)
                    || paragraph < 0 && line.column() >= Block.CODE_INDENT) {
                return first;
            } else if (paragraph < 0) {
                paragraph = i;
            }
        }
        add(paragraphs, paragraph, i);
        into.add(new Block(Kind.QUOTE, first, i, 0, "", "", paragraphs));
        return i;
    }

    private static void add(List<Block> paragraphs, int first, int end) {
        if (first >= 0) {
            paragraphs.add(Block.paragraph(first, end));
        }
    }
}
