package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the region of one record: finds its slots, fills each with the first block of its shape, keeps the rest. */
public final class SectionReader {

    private final Shape shape;
    private final @Nullable Object[] raw;
    private final List<Node> children = new ArrayList<>();
    private final List<Extra> extras = new ArrayList<>();

    private SectionReader(Shape shape) {
        this.shape = shape;
        this.raw = new @Nullable Object[shape.slots().size()];
    }

    /** Reads a section of the template, whose heading stands on line {@code from}. */
    public static Node section(Slot slot, int from, Body body) {
        return read(new Key.Component(slot.name()), slot.elementShape(), Shape.SECTION_LEVEL, Form.HEADING, null, from, body);
    }

    /**
     * Reads a record.
     *
     * @param level the level its heading has when it is written
     * @param name the name after the prefix of its heading, or null for a section
     * @param from the line of its heading
     * @param body what stands below the heading
     */
    private static Node read(
            Key key, Shape shape, int level, Form form, @Nullable String name, int from, Body body) {
        SectionReader reader = new SectionReader(shape);
        if (name != null) {
            reader.raw[0] = name;
        }
        reader.read(level, body);
        Record value = shape.create(reader.raw);
        return Node.record(key, shape, value, form, name == null ? "" : name, from, body.view(), reader.children);
    }

    private void read(int level, Body body) {
        int anchor = -1;
        for (Segment segment : segments(level, body)) {
            Mark mark = segment.mark;
            Slot before = segment.anchor;
            if (mark == null && before == null) {
                body(segment.body(), level);
            } else if (before != null) {
                anchor = Math.max(anchor, before.index());
                after(shape.slots().get(anchor), segment.view());
            } else if (mark != null && segment.lost) {
                lost(segment, mark, anchor, level);
                anchor = Math.max(anchor, segment.isBlank() ? anchor : mark.slot().index());
            } else if (mark != null) {
                anchor = mark.slot().index();
                if (mark.entry()) {
                    int entryLevel = mark.slot().intro() instanceof Intro.Heading ? level + 2 : level + 1;
                    entries(mark.slot(), mark, segment.body()).add(entry(mark, segment, entryLevel));
                } else {
                    fill(mark.slot(), segment, level);
                }
            }
        }
        for (Slot slot : shape.entries()) {
            Node node = component(slot.name());
            if (node != null) {
                raw[slot.index()] = Node.values(node.elements());
            }
        }
        Slot rest = shape.rest();
        if (rest != null) {
            raw[rest.index()] = extras;
        }
    }

    private List<Segment> segments(int level, Body body) {
        if (!shape.isDivided() || body.blocks().isEmpty()) {
            Segment whole = new Segment(null, null);
            whole.add(body.view(), body.blocks());
            return List.of(whole);
        }
        Segments segments = Segments.of(shape, level, body);
        do {
            segments.contested().forEach(s -> s.saysNothing = saysNothing(s, level));
        } while (segments.decideAndDivide());
        return segments.all();
    }

    /** Whether nothing of a segment is written: labels without content equal none. */
    private static boolean saysNothing(Segment segment, int level) {
        Mark mark = segment.mark;
        if (mark == null || segment.isBlank() || !(mark.slot().holds() instanceof Holds.One)) {
            return segment.isBlank();
        }
        Node node = record(mark.slot(), segment, level);
        Shape record = mark.slot().elementShape();
        return record.create(new @Nullable Object[record.slots().size()]).equals(node.value());
    }

    private static Node record(Slot slot, Segment segment, int level) {
        Mark mark = segment.mark();
        Key key = new Key.Component(slot.name());
        return read(key, slot.elementShape(), level + 1, mark.form(), null, mark.line(), segment.body());
    }

    /** What another heading or label of its slot has won over stands after both; without content it equals none. */
    private void lost(Segment segment, Mark mark, int anchor, int level) {
        if (!segment.isBlank()) {
            Slot after = shape.slots().get(Math.max(anchor, mark.slot().index()));
            // A heading of a level that would end the record goes without saying, only its content stays.
            boolean ends = mark.form() == Form.HEADING && mark.level() <= level;
            after(after, ends ? segment.view() : segment.whole());
            segment.bodies().stream().skip(1).forEach(b -> after(after, b.view()));
        }
    }

    private @Nullable Node component(String name) {
        for (Node node : children) {
            if (node.key() instanceof Key.Component c && c.name().equals(name)) {
                return node;
            }
        }
        return null;
    }

    /** The node of a slot for entries, which stand in one or in several places. */
    private List<Node> entries(Slot slot, Mark mark, Body body) {
        Node there = component(slot.name());
        if (there != null) {
            return there.children();
        }
        List<Node> entries = new ArrayList<>();
        View none = body.view().part(body.view().from(), body.view().from());
        children.add(Node.component(slot.name(), null, Form.NONE, mark.line(), none, entries));
        return entries;
    }

    private static Node entry(Mark mark, Segment segment, int level) {
        Shape shape = mark.slot().elementShape();
        String name = Objects.requireNonNullElse(mark.name(), "");
        return read(Key.ELEMENT, shape, level, mark.form(), name, mark.line(), segment.body());
    }

    /** What stands before the first heading or label: each shaped slot takes its first block, the rest is text. */
    private void body(Body body, int level) {
        View view = body.view();
        int from = view.from();
        Slot before = shape.description();
        for (Slot slot : shape.blocks()) {
            Node taken = firstOf(slot, body, from, level);
            if (taken != null) {
                text(before, view.part(from, taken.from()));
                component(slot, Form.NONE, taken.from(), taken.view(), List.of(taken));
                from = taken.to();
                before = slot;
            }
        }
        text(before, view.part(from, view.to()));
    }

    /** The first block from there on that the slot takes, before any heading that begins something else. */
    private @Nullable Node firstOf(Slot slot, Body body, int from, int level) {
        for (Block block : body.blocks()) {
            if (block.kind() == Kind.HEADING && block.level() <= level + 1) {
                return null;
            }
            Node taken = block.from() >= from ? take(slot, block, body.view()) : null;
            if (taken != null) {
                return taken;
            }
        }
        return null;
    }

    private void text(@Nullable Slot before, View view) {
        if (before == null) {
            unfit(new Key.Between("", false), view, children);
        } else if (!(before.holds() instanceof Holds.Text)) {
            after(before, view);
        } else if (!view.isBlank()) {
            String text = Content.afterLabel(view);
            raw[before.index()] = text;
            component(before, Form.NONE, view.from(), view, List.of(Node.text(Key.CONTENT, text, view)));
        }
    }

    /** Adds the node of a slot that is read. */
    private void component(Slot slot, Form form, int from, View view, List<Node> content) {
        List<@Nullable Object> value = new ArrayList<>();
        value.add(raw[slot.index()]);
        for (Node node : content) {
            if (node.key() instanceof Key.Between) {
                value.add(node.value());
            }
        }
        children.add(Node.component(slot.name(), value, form, from, view, content));
    }

    private void fill(Slot slot, Segment segment, int level) {
        Mark mark = segment.mark();
        Holds holds = slot.holds();
        if (holds instanceof Holds.Items || holds instanceof Holds.Code || slot.scalar() != null) {
            shaped(slot, segment);
        } else if (holds instanceof Holds.One) {
            Node node = record(slot, segment, level);
            raw[slot.index()] = node.value();
            children.add(node);
        } else if (holds instanceof Holds.Entries) {
            List<Node> entries = entriesBelow(slot, segment, level);
            children.add(Node.component(slot.name(), null, mark.form(), mark.line(), segment.view(), entries));
        } else {
            text(slot, segment);
        }
    }

    private void text(Slot slot, Segment segment) {
        Mark mark = segment.mark();
        List<Node> content = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Body body : segment.bodies()) {
            String text = Content.afterLabel(body.view());
            if (!text.isEmpty()) {
                content.add(Node.text(Key.CONTENT, text, body.view()));
                texts.add(text);
            }
        }
        raw[slot.index()] = texts.isEmpty() ? null : String.join("\n\n", texts);
        component(slot, mark.form(), mark.line(), segment.view(), content);
    }

    private void shaped(Slot slot, Segment segment) {
        Mark mark = segment.mark();
        List<Node> content = new ArrayList<>();
        List<View> after = new ArrayList<>();
        boolean taken = false;
        for (Body body : segment.bodies()) {
            View view = body.view();
            int from = view.from();
            for (Block block : taken ? List.<Block>of() : body.blocks()) {
                Node node = take(slot, block, view);
                if (node != null) {
                    taken = true;
                    under(slot, view.part(from, block.from()), content);
                    content.add(node);
                    from = block.to();
                    break;
                }
            }
            View left = view.part(from, view.to());
            Node one = !taken && mark.form() == Form.LABEL_ITEM ? oneItem(slot, left) : null;
            if (one != null) {
                taken = true;
                content.add(one);
            } else if (taken) {
                after.add(left);
            } else {
                under(slot, left, content);
            }
        }
        component(slot, mark.form(), mark.line(), segment.view(), content);
        after.forEach(view -> after(slot, view));
    }

    /** The text after a label in a list is the one item of that label. */
    private @Nullable Node oneItem(Slot slot, View view) {
        String text = slot.holds() instanceof Holds.Items ? Content.afterLabel(view) : "";
        Object value = text.isEmpty() ? null : ItemLine.item(slot, text);
        if (value == null) {
            return null;
        }
        raw[slot.index()] = List.of(value);
        Node item = Node.item(Key.ELEMENT, Node.Kind.ITEM, value, view, slot.element(), List.of());
        return Node.block(Node.Kind.LIST, List.of(value), view, null, List.of(item));
    }

    /** The block as what the slot holds, or null when it is none. */
    private @Nullable Node take(Slot slot, Block block, View in) {
        Node node = ShapedBlock.read(slot, block, in);
        if (node != null) {
            raw[slot.index()] = node.value();
        }
        return node;
    }

    private List<Node> entriesBelow(Slot slot, Segment segment, int level) {
        Segments segments = Segments.ofEntries(slot, level, segment.mark().level(), segment.body());
        while (segments.decideAndDivide()) { }
        List<Node> entries = new ArrayList<>();
        for (Segment each : segments.all()) {
            if (each.mark == null) {
                each.bodies().forEach(b -> under(slot, b.view(), entries));
            } else {
                entries.add(entry(each.mark, each, level + 2));
            }
        }
        return entries;
    }

    private void under(Slot slot, View view, List<Node> content) {
        unfit(new Key.Between(slot.name(), true), view, content);
    }

    private void after(Slot slot, View view) {
        unfit(new Key.Between(slot.name(), false), view, children);
    }

    /** Keeps what fits no slot, where the record has a component for it, and in any case where it stands. */
    private void unfit(Key.Between at, View view, List<Node> nodes) {
        String text = Content.afterLabel(view);
        if (!text.isEmpty()) {
            Optional<String> slot = Optional.of(at.component()).filter(name -> !name.isEmpty());
            extras.add(new Extra(at.under() ? Optional.empty() : slot, at.under() ? slot : Optional.empty(), text));
            nodes.add(Node.text(shape.rest() == null ? Key.UNPLACED : at, text, view));
        }
    }
}
