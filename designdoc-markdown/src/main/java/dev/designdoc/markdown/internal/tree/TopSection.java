package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.model.CustomSection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document, with a heading of one of the first two levels.
 *
 * @param slot the section of the template it is, or is a part of; null for a custom one
 * @param isPart whether it is only a part of that section
 * @param custom what it is when the template doesn't know it, or null
 * @param record what was read of it as that section, or null for a custom one
 * @param content its lines below the heading
 * @param to the line the next section begins on
 */
public record TopSection(
        @Nullable Slot slot,
        boolean isPart,
        @Nullable CustomSection custom,
        @Nullable Node record,
        Block heading,
        View content,
        int to) {

    /** A section of the template. */
    public static TopSection of(Slot slot, @Nullable Node record, Block heading, View content, int to) {
        return new TopSection(slot, false, null, record, heading, content, to);
    }

    /** A section that is a part of one. */
    public static TopSection part(Slot slot, Node record, Block heading, View content, int to) {
        return new TopSection(slot, true, null, record, heading, content, to);
    }

    /** A section that the template doesn't know. */
    public static TopSection of(CustomSection custom, Block heading, View content, int to) {
        return new TopSection(null, false, custom, null, heading, content, to);
    }

    /** The position of its slot. */
    public int index() {
        return Objects.requireNonNull(slot).index();
    }

    /** The record that was read. */
    public Node node() {
        return Objects.requireNonNull(record);
    }

    /** Whether it is the slot's, or a part of it. */
    public boolean isOf(Slot other) {
        return slot != null && slot.index() == other.index();
    }
}
