package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.NestedWords;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.syntax.Tabs;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of a list, as texts or as records. */
public final class ItemReader {

    private final Shape shape;
    private final View view;
    /** The line and the parts below it. */
    private final List<Node> nested = new ArrayList<>();

    private ItemReader(Shape shape, View view) {
        this.shape = shape;
        this.view = view;
    }

    /** The items of {@code list} that are not blank, or null when there are none or one is not what the slot holds. */
    public static @Nullable List<Node> items(Slot slot, Block list, View in) {
        Shape shape = slot.element();
        List<Node> found = new ArrayList<>();
        for (int i = 0; i < list.children().size(); i++) {
            View view = item(list, i, in);
            if (saysNothing(view)) {
                continue;
            }
            if (shape == null) {
                String text = Content.of(view);
                String normal = slot.normal(text);
                if (normal == null) {
                    return null;
                }
                found.add(Node.item(Key.ELEMENT, Node.Kind.ITEM, normal, view, null, List.of()));
            } else {
                Node read = new ItemReader(shape, view).record(list.children().get(i));
                if (read == null) {
                    return null;
                }
                found.add(read);
            }
        }
        return found.isEmpty() ? null : found;
    }

    /** Whether an item is blank, or a check box and nothing else. */
    private static boolean saysNothing(View view) {
        int first = view.firstText();
        String text = first < view.to() && view.first(first) == '[' ? Content.of(view) : "";
        return first == view.to() || text.length() == 3 && ItemLine.hasBox(text);
    }

    /** The content of an item. */
    private static View item(Block list, int i, View in) {
        List<Block> items = list.children();
        int end = i + 1 < items.size() ? items.get(i + 1).from() : list.to();
        return new View(in.lines(), items.get(i).from(), end, in.column() + items.get(i).measure());
    }

    private @Nullable Node record(Block item) {
        List<Block> blocks = item.children();
        if (blocks.isEmpty() || blocks.get(0).kind() != Kind.PARAGRAPH || blocks.get(0).from() != view.firstText()) {
            return null;
        }
        Block paragraph = blocks.get(0);
        @Nullable Object[] raw = ItemLine.read(shape, Content.of(view.part(view.from(), paragraph.to())));
        if (raw == null) {
            return null;
        }
        if (paragraph.to() < view.to()) {
            Slot points = shape.points();
            if (points != null) {
                nested(raw, blocks.subList(1, blocks.size()), points);
            } else if (!tail(raw, view.line(paragraph.to() - 1), view.part(paragraph.to(), view.to()))) {
                return null;
            }
        }
        Slot last = view.lines().hasTabs() ? last() : null;
        if (last != null && raw[last.index()] instanceof String text) {
            raw[last.index()] = Tabs.spaced(text);
        }
        if (!ItemLine.isComplete(shape, raw)) {
            return null;
        }
        Record value = shape.create(raw);
        if (shape.points() != null) {
            View line = view.part(view.from(), paragraph.to());
            nested.add(0, Node.item(Key.LINE, Node.Kind.LINE, value, line, shape, List.of()));
        }
        return Node.item(Key.ELEMENT, Node.Kind.ITEM, value, view, shape, nested);
    }

    /** The blocks after the first paragraph, which ends with {@code line}, belong to the last part. */
    private boolean tail(@Nullable Object[] raw, String line, View below) {
        String text = Content.of(below);
        if (text.isEmpty()) {
            return true;
        }
        Slot last = last();
        if (last == null) {
            return false;
        }
        if (raw[last.index()] instanceof String first && !first.isEmpty()) {
            // Within a text white space at the ends of lines, blank lines and indents are as good as any other.
            String space = line.substring(Texts.trimEnd(line).length());
            raw[last.index()] = first + space + "\n" + Content.indented(below);
        } else {
            raw[last.index()] = text;
        }
        return true;
    }

    /** The last part of the line, which may be blocks, or null. */
    private @Nullable Slot last() {
        Slot last = null;
        for (Slot slot : shape.slots()) {
            last = slot.intro() instanceof Intro.Place && slot.holds() instanceof Holds.Text ? slot : last;
        }
        return last;
    }

    private void nested(@Nullable Object[] raw, List<Block> blocks, Slot points) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).from() : view.to();
            if (block.kind() == Kind.LIST) {
                for (int k = 0; k < block.children().size(); k++) {
                    nestedItem(raw, item(block, k, view));
                }
            } else {
                nestedItem(raw, below(block, end));
            }
        }
        List<String> texts = new ArrayList<>(nested.size());
        for (Node each : nested) {
            if (each.key() instanceof Key.Element && each.value() instanceof String text) {
                texts.add(text);
            }
        }
        raw[points.index()] = texts;
    }

    /**
     * A block of the item; its first line may be indented less when it goes on with a reference definition, and more by a
     * tab that would make code of it elsewhere.
     */
    private View below(Block block, int end) {
        View below = view.part(block.from(), end);
        String line = view.lines().line(block.from());
        int indent = line.length() - Texts.trimStart(line).length();
        boolean tab = line.lastIndexOf('\t', indent) >= 0;
        boolean lazy = block.from() > view.from() && indent < view.column() && !tab;
        boolean deeper = block.kind() == Kind.PARAGRAPH && tab;
        return lazy || deeper ? below.startingAt(block.from(), view.lines().start(block.from()) + indent) : below;
    }

    private void nestedItem(@Nullable Object[] raw, View item) {
        String text = Content.of(item);
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Nested && !(slot.holds() instanceof Holds.Items) && raw[slot.index()] == null) {
                String rest = NestedWords.after(text, slot.names());
                String said = rest == null || Texts.isBlank(rest) ? rest : slot.normal(Texts.blocks(rest));
                if (said != null) {
                    if (!Texts.isBlank(said)) {
                        raw[slot.index()] = said;
                        Key key = new Key.Component(slot.name());
                        nested.add(Node.item(key, Node.Kind.ITEM, said, item, null, List.of()));
                    }
                    return;
                }
            }
        }
        if (!text.isEmpty()) {
            nested.add(Node.item(Key.ELEMENT, Node.Kind.ITEM, text, item, null, List.of()));
        }
    }
}
