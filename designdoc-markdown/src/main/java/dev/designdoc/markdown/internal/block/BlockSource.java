package dev.designdoc.markdown.internal.block;

import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;

/** Reads the blocks of a source, each as CommonMark has it. Safe for use by several threads. */
@FunctionalInterface
public interface BlockSource {

    /**
     * The blocks from a line on that stand in no other.
     *
     * @param first the line, at which no block is open
     * @param known blocks that need not be read; a source may read them all the same
     */
    List<Block> blocks(Lines lines, int first, KnownBlocks known);
}
