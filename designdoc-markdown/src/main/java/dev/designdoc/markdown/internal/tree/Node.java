package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a source: what it is in its parent, what it says, and its lines.
 *
 * <p>Whoever reads adds the children, in the order of the source; then nothing changes any more.
 */
public final class Node {

    /** What its lines are. */
    public enum Kind {
        /** A heading or label, or none, and what stands below it. */
        PART,
        /** Blocks, or the words of a line. */
        TEXT,
        /** A fenced code block. */
        FENCE,
        /** A list. */
        LIST,
        /** An item of a list. */
        ITEM,
        /** The first paragraph of an item. */
        LINE
    }

    /** How a part is introduced. */
    public enum Form { NONE, HEADING, LABEL, LABEL_ITEM, ENTRY_ITEM }

    private final Key key;
    private final Kind kind;
    private final @Nullable Object value;
    private final Form form;
    private final String name;
    private final int from;
    private final View view;
    private final int ownTo;
    private final @Nullable Block block;
    private final @Nullable Shape shape;
    private final List<Node> children;
    // Found out when first asked for, which is after the reading; whoever does so twice finds the same.
    private @Nullable List<Node> elements;
    private @Nullable Map<String, Node> components;
    private int to = -1;

    private Node(
            Key key,
            Kind kind,
            @Nullable Object value,
            Form form,
            String name,
            int from,
            View view,
            int ownTo,
            @Nullable Block block,
            @Nullable Shape shape,
            List<Node> children) {
        this.key = key;
        this.kind = kind;
        this.value = value;
        this.form = form;
        this.name = name;
        this.from = from;
        this.view = view;
        this.ownTo = ownTo;
        this.block = block;
        this.shape = shape;
        this.children = children;
    }

    /**
     * A record with a heading or label of its own.
     *
     * @param name the name in the heading, or "" when it says none
     * @param from the line of the heading, or the first of the content when there is none
     */
    public static Node record(
            Key key, Shape shape, Record value, Form form, String name, int from, View view, List<Node> children) {
        return new Node(key, Kind.PART, value, form, name, from, view, view.to(), null, shape, children);
    }

    /** A component, introduced on line {@code from}; {@code value} is null where the children say it all. */
    public static Node component(
            String name, @Nullable Object value, Form form, int from, View view, List<Node> children) {
        return new Node(
                new Key.Component(name), Kind.PART, value, form, "", from, view, view.from(), null, null, children);
    }

    /** Text. */
    public static Node text(Key key, Object value, View view) {
        return new Node(key, Kind.TEXT, value, Form.NONE, "", view.firstText(), view, view.to(), null, null, List.of());
    }

    /** A list or a fenced code block, which stands in {@code view}; without a block it is a single item after a label. */
    public static Node block(Kind kind, Object value, View view, @Nullable Block block, List<Node> items) {
        View own = block == null ? view : view.part(block.from(), block.to());
        return new Node(Key.CONTENT, kind, value, Form.NONE, "", own.from(), own, own.to(), block, null, items);
    }

    /** An item; of a record with that shape, or of a text. */
    public static Node item(Key key, Kind kind, Object value, View view, @Nullable Shape shape, List<Node> children) {
        return new Node(key, kind, value, Form.NONE, "", view.from(), view, view.to(), null, shape, children);
    }

    /** The same part with other children. */
    public Node withChildren(List<Node> others) {
        return new Node(key, kind, value, form, name, from, view, ownTo, block, shape, others);
    }

    public Key key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** What it says; the same for two nodes only when they say the same. */
    public @Nullable Object value() {
        return value;
    }

    public Form form() {
        return form;
    }

    /** The name in its heading or label, or "". */
    public String name() {
        return name;
    }

    /** Its first line, that of the heading or label where it has one. */
    public int from() {
        return from;
    }

    /** The content, without the heading, label or marker. */
    public View view() {
        return view;
    }

    /** The line after its last. */
    public int to() {
        int last = to;
        if (last < 0) {
            last = ownTo;
            for (Node child : children) {
                last = Math.max(last, child.to());
            }
            to = last;
        }
        return last;
    }

    /** The list or fence. */
    public Block block() {
        return Objects.requireNonNull(block);
    }

    public boolean hasBlock() {
        return block != null;
    }

    /** The shape of the record, or null where it says none. */
    public @Nullable Shape shape() {
        return shape;
    }

    public List<Node> children() {
        return children;
    }

    /** Whether it is a label without content, which equals none. */
    public boolean saysNothing() {
        return kind == Kind.PART && shape == null && children.isEmpty();
    }

    /** The words that tell it from its like: the name in a heading, the first part of an item; null for a mere text. */
    public @Nullable Object words() {
        if (kind == Kind.PART) {
            return name;
        }
        return shape != null && value instanceof Record record ? shape.slots().get(0).get(record) : null;
    }

    /** The component of that name, or null. */
    public @Nullable Node component(String component) {
        Map<String, Node> known = components;
        if (known == null) {
            Map<String, Node> found = new HashMap<>();
            for (Node child : children) {
                if (child.key instanceof Key.Component c) {
                    found.putIfAbsent(c.name(), child);
                }
            }
            known = Map.copyOf(found);
            components = known;
        }
        return known.get(component);
    }

    /** The text before all components where no component takes it, or null. */
    public @Nullable Node text() {
        for (Node child : children) {
            if (child.key instanceof Key.Between b && b.component().isEmpty()) {
                return child;
            }
        }
        return null;
    }

    /** The children that are elements, in their order. */
    public List<Node> elements() {
        List<Node> known = elements;
        if (known == null) {
            List<Node> found = new ArrayList<>(children.size());
            for (Node child : children) {
                if (child.key instanceof Key.Element) {
                    found.add(child);
                }
            }
            known = List.copyOf(found);
            elements = known;
        }
        return known;
    }

    /** What each of some nodes says. */
    public static List<@Nullable Object> values(List<Node> nodes) {
        List<@Nullable Object> values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            values.add(node.value);
        }
        return values;
    }
}
