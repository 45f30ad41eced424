package dev.designdoc.markdown.support;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.CommonMarkBlocks;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.block.fast.BlockScanner;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;

/** The blocks of a text with all that is known of them, one a line. */
public final class BlockTree {

    private BlockTree() {}

    /** As the scanner finds them. */
    public static String scanned(String text) {
        return describe(BlockScanner.blocks(new Lines(text, 0), 0, KnownBlocks.NONE), "");
    }

    /** As the parser gives them for the whole text. */
    public static String parsed(String text) {
        return describe(CommonMarkBlocks.blocks(new Lines(text, 0), 0), "");
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
