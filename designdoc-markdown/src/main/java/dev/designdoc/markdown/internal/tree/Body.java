package dev.designdoc.markdown.internal.tree;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import java.util.List;

/** Lines in one container, and the blocks in them. */
public record Body(View view, List<Block> blocks) {}
