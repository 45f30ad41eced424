package dev.designdoc.markdown.internal.block;

import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;

/** Blocks that are known before they are read. */
@FunctionalInterface
public interface KnownBlocks {

    /** Nothing is known. */
    KnownBlocks NONE = (lines, line, into) -> line;

    /**
     * Adds the blocks from a line on, at which none is open, or none where nobody asks for them.
     *
     * @return the line after those that are known, or {@code line} itself
     */
    int blocks(Lines lines, int line, List<Block> into);
}
