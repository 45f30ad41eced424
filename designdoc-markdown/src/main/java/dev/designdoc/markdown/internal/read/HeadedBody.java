package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.tree.Body;
import org.jspecify.annotations.Nullable;

/** A heading and the blocks down to the next; its content is the same without the heading. */
record HeadedBody(Block heading, String title, Shape.@Nullable Name known, Body whole, Body content, int to) {}
