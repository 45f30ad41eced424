package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.model.CustomSection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** For maps of sections, of which hash codes that collide on purpose would make lists. */
    public static final Comparator<CustomSection> BY_TEXT = Comparator.comparing(CustomSection::title)
            .thenComparing(s -> s.content().orElse(""))
            .thenComparing(s -> s.after().orElse(""))
            .thenComparing(CustomSection::level);

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
        Node first = (own == null ? all.get(0) : own).node();
        return Node.record(first.key(), slot.elementShape(), record, first.form(), "", first.from(), first.view(), joined(all));
    }

    /** The parts of several sections, in which entries of one component may stand. */
    private static List<Node> joined(List<TopSection> sections) {
        List<Node> all = new ArrayList<>();
        Map<Key, List<Node>> entries = new HashMap<>();
        for (TopSection section : sections) {
            for (Node node : section.node().children()) {
                List<Node> there = node.form() == Node.Form.NONE ? entries.get(node.key()) : null;
                if (there != null) {
                    there.addAll(node.children());
                } else if (node.key() instanceof Key.Component) {
                    List<Node> own = new ArrayList<>(node.children());
                    entries.putIfAbsent(node.key(), own);
                    all.add(node.withChildren(own));
                } else {
                    all.add(node);
                }
            }
        }
        return all;
    }

    /** Where each of the custom sections stands, in the order of the value; those that say the same keep theirs. */
    public List<@Nullable TopSection> customs() {
        Map<CustomSection, Deque<TopSection>> byValue = new TreeMap<>(BY_TEXT);
        for (TopSection section : sections) {
            if (section.custom() != null) {
                byValue.computeIfAbsent(section.custom(), k -> new ArrayDeque<>()).add(section);
            }
        }
        List<@Nullable TopSection> customs = new ArrayList<>();
        Slot rest = shape.rest();
        for (CustomSection custom : rest == null ? List.<CustomSection>of() : rest.<CustomSection>list(value)) {
            Deque<TopSection> equal = byValue.get(custom);
            customs.add(equal == null ? null : equal.poll());
        }
        return customs;
    }
}
