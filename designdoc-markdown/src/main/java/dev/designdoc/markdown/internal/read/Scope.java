package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The region of a record or of its entries, and what is decided so far about what stands in it. */
final class Scope {

    /** What the names are those of; null below a heading for entries, where no name means anything. */
    private final @Nullable Shape shape;
    /** The level that the heading of the region is written at. */
    final int level;
    /** The level found of the heading that holds the entries, or 0 for the region of a record. */
    final int holder;
    private final Body region;
    /** The slots whose entries may stand there without a heading that holds them. */
    final List<Slot> entrySlots = new ArrayList<>();
    /** The slots whose entries may be the items of one list. */
    final BitSet listSlots = new BitSet();
    /** Lines of headings and lists that are content, since what they name stands elsewhere. */
    final BitSet dropped = new BitSet();

    Scope(@Nullable Shape shape, int level, int holder, Body region) {
        this.shape = shape;
        this.level = level;
        this.holder = holder;
        this.region = region;
    }

    View view() {
        return region.view();
    }

    List<Block> blocks() {
        return region.blocks();
    }

    @Nullable Block lastBlock() {
        return blocks().isEmpty() ? null : blocks().get(blocks().size() - 1);
    }

    /** The slots that may be introduced there. */
    List<Slot> slots() {
        return shape == null ? List.of() : shape.slots();
    }

    /** What a heading stands for, or null. */
    Shape.@Nullable Name heading(String title) {
        return shape == null ? null : shape.heading(title);
    }

    /** What a label stands for, or null. */
    Shape.@Nullable Name label(String name) {
        return shape == null ? null : shape.label(name);
    }

    boolean mayHaveLabels() {
        return shape != null && shape.hasLabels() || !entrySlots.isEmpty();
    }

    /** The shape whose labels may stand there, or null. */
    @Nullable Shape labelled() {
        return shape != null && shape.hasLabels() ? shape : null;
    }
}
