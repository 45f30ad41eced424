package dev.designdoc.markdown.internal;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Parsers;
import dev.designdoc.markdown.internal.block.fast.Blocks;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a text with all that is known of them, one a line. */
public final class BlockTree {

    private BlockTree() {}

    /** As documents are read. */
    public static String read(String text) {
        return describe(Blocks.of(new Lines(text, 0), 0), "");
    }

    /** As the parser gives them for the whole text. */
    public static String parsed(String text) {
        List<Block> blocks = new ArrayList<>();
        Lines lines = new Lines(text, 0);
        Parsers.blocks(lines, 0, lines.count(), blocks);
        return describe(blocks, "");
    }

    private static String describe(List<Block> blocks, String indent) {
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            out.append(indent).append(block.kind()).append(" lines ").append(block.from()).append(" to ").append(block.to())
                    .append(", measure ").append(block.measure())
                    .append(", mark ").append(block.mark())
                    .append(", closer ").append(block.closer())
                    .append('\n')
                    .append(describe(block.children(), indent + "  "));
        }
        return out.toString();
    }
}
