package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.KnownBlocks;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a document before it is read: what sections say, and where blocks stand. */
public interface KnownSections extends KnownBlocks {

    /** Nothing. */
    KnownSections NONE = (slot, body, from) -> null;

    /** What was or would be read from these lines, though not where; or null when that isn't known. */
    @Nullable Node section(Slot slot, Body body, int from);

    @Override
    default int blocks(Lines lines, int line, List<Block> into) {
        return line;
    }
}
