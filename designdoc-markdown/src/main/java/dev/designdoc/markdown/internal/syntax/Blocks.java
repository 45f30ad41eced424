package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.BlockSource;
import dev.designdoc.markdown.internal.block.CommonMarkBlocks;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.block.fast.BlockScanner;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;

/**
 * The blocks of a text.
 *
 * <p>The scanner finds them; with the system property {@code designdoc.blocks} set to {@code commonmark} it is left out,
 * which takes longer and gives the same blocks.
 */
public final class Blocks {

    private static final BlockSource SOURCE = "commonmark".equals(System.getProperty("designdoc.blocks"))
            ? (lines, first, known) -> CommonMarkBlocks.blocks(lines, first)
            : BlockScanner::blocks;

    private Blocks() {}

    /** The blocks of a text that stands alone. */
    public static List<Block> of(String text) {
        return of(new Lines(text, 0), 0, KnownBlocks.NONE);
    }

    /** The blocks from a line on, at which none is open, where some are known. */
    public static List<Block> of(Lines lines, int first, KnownBlocks known) {
        return SOURCE.blocks(lines, first, known);
    }
}
