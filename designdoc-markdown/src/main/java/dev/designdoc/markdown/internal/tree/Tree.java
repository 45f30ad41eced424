package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read.
 *
 * @param value what it says
 * @param sections its sections, in the order of the source
 * @param blocks its blocks that stand in no other
 */
public record Tree(
        Shape shape, Record value, Head head, List<TopSection> sections, Lines lines, List<Block> blocks) {

    public @Nullable Block lastBlock() {
        return blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    }

    /** The section of a slot, or null where only parts of it stand in the document. */
    public @Nullable TopSection own(Slot slot) {
        for (TopSection section : sections) {
            if (section.isOf(slot) && !section.isPart()) {
                return section;
            }
        }
        return null;
    }

    /** The record of a slot, wherever its parts stand; or null where nothing of it does. */
    public @Nullable Node record(Slot slot) {
        List<TopSection> all = sections.stream().filter(s -> s.isOf(slot)).toList();
        TopSection own = own(slot);
        if (all.size() < 2 && own != null) {
            return own.node();
        }
        Object value = slot.get(this.value);
        if (all.isEmpty() || !(value instanceof Record record)) {
            return null;
        }
        List<Node> children = new ArrayList<>();
        all.forEach(section -> join(children, section.node().children()));
        Node first = (own == null ? all.get(0) : own).node();
        return Node.record(first.key(), slot.elementShape(), record, first.form(), "", first.from(), first.view(), children);
    }

    /** Entries of one component stand in several sections. */
    private static void join(List<Node> children, List<Node> more) {
        for (Node node : more) {
            Node same = node.key() instanceof Key.Component c && node.form() == Node.Form.NONE ? of(children, c) : null;
            if (same != null) {
                List<Node> entries = new ArrayList<>(same.children());
                entries.addAll(node.children());
                children.set(children.indexOf(same), same.withChildren(entries));
            } else {
                children.add(node);
            }
        }
    }

    private static @Nullable Node of(List<Node> nodes, Key key) {
        return nodes.stream().filter(n -> n.key().equals(key)).findFirst().orElse(null);
    }
}
