package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Node.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the items of a list as labels, or as entries, where every one of them is. */
public final class ItemSegments {

    private final Block list;
    private final View in;

    public ItemSegments(Block list, View in) {
        this.list = list;
        this.in = in;
    }

    /** A segment for each item when every item is a label of the shape, no two of them the same; or none. */
    public List<Segment> labels(Shape shape) {
        if (!Labels.mayBegin(firstLetter())) {
            return List.of();
        }
        BitSet slots = new BitSet();
        return all(item -> {
            Shape.Name known = item.label.colon() ? shape.label(item.label.name()) : null;
            if (known == null || slots.get(known.slot().index())) {
                return null;
            }
            slots.set(known.slot().index());
            // The level of such a mark is the line of its list, by which it is dropped as a whole.
            Mark mark = new Mark(
                    known.slot(), known.rank(), Form.LABEL_ITEM, item.content.from(), list.from(), null, false);
            int text = Labels.afterSpace(item.first(), item.label.end());
            boolean holdsLists = known.slot().holds() instanceof Holds.Text || text == item.first().length();
            return holdsLists && item.holdsLabels(shape) ? null : item.segment(mark, text, label -> true);
        });
    }

    /** The character that the text of the first item begins with that has any, or -1. */
    private int firstLetter() {
        for (Block item : list.children()) {
            if (!item.children().isEmpty()) {
                return new View(in.lines(), item.from(), item.to(), in.column() + item.measure()).first(item.from());
            }
        }
        return -1;
    }

    /** A segment for each item when every item begins with a bold name that means nothing else; or none. */
    public List<Segment> entries(Slot slot, Predicate<String> isKnown) {
        Shape entry = slot.elementShape();
        return all(item -> {
            String name = Texts.inline(item.label.name());
            if (name.isEmpty() || entry.label(name) != null || isKnown.test(name)) {
                return null;
            }
            int start = Labels.nameStart(name, entry);
            Mark mark = new Mark(
                    slot, 0, Form.ENTRY_ITEM, item.content.from(), 0, start < 0 ? name : name.substring(start), true);
            return item.segment(
                    mark,
                    Labels.afterSeparator(item.first(), item.label.end()),
                    label -> Labels.nameStart(label.name(), entry) >= 0);
        });
    }

    private List<Segment> all(Function<Item, @Nullable Segment> read) {
        List<Segment> found = new ArrayList<>();
        List<Block> items = list.children();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).children().isEmpty()) {
                continue;
            }
            int end = i + 1 < items.size() ? items.get(i + 1).from() : list.to();
            Item item = item(items.get(i), end);
            Segment segment = item == null ? null : read.apply(item);
            if (segment == null) {
                return List.of();
            }
            found.add(segment);
        }
        return found;
    }

    /** The item, where it begins with a bold text and would mean the same outside of the list; or null. */
    private @Nullable Item item(Block block, int end) {
        View content = new View(in.lines(), block.from(), end, in.column() + block.measure());
        if (block.children().get(0).kind() != Kind.PARAGRAPH || !Labels.mayBegin(content.first(block.from()))) {
            return null;
        }
        Labels.Label label = Labels.at(content.line(block.from()));
        return label == null || !canStandAlone(block) ? null : new Item(content, label, block.children());
    }

    /** Whether the content of an item means the same outside of it and ends there. */
    private static boolean canStandAlone(Block item) {
        for (Block child : item.children()) {
            boolean plain = switch (child.kind()) {
                case PARAGRAPH, LIST, QUOTE -> true;
                case FENCE -> child.isClosed();
                default -> false;
            };
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private record Item(View content, Labels.Label label, List<Block> children) {

        String first() {
            return content.line(content.from());
        }

        /** What stands after {@code offset} in the first line, unless it holds a further label that would count. */
        @Nullable Segment segment(Mark mark, int offset, Predicate<Labels.Label> counts) {
            int line = content.from();
            View rest = content.startingAt(line, content.lines().end(line) - (first().length() - offset));
            String text = Content.afterLabel(rest.part(line, children.get(0).to()));
            if (!text.isEmpty() && !Fragment.isParagraph(text) || hasLabel(counts)) {
                return null;
            }
            Segment segment = new Segment(mark, null);
            segment.add(rest, children);
            return segment;
        }

        /** Whether a list in it would be labels as well, were it not in a list. */
        boolean holdsLabels(Shape shape) {
            return children.stream().anyMatch(
                    c -> c.kind() == Kind.LIST && !new ItemSegments(c, content).labels(shape).isEmpty());
        }

        private boolean hasLabel(Predicate<Labels.Label> counts) {
            for (Block child : children) {
                for (int i = Math.max(child.from(), content.from() + 1); i < child.to(); i++) {
                    Labels.Label found = child.kind() == Kind.PARAGRAPH ? Labels.at(content.line(i)) : null;
                    if (found != null && counts.test(found)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
