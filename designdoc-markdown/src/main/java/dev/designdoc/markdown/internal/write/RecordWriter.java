package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.markdown.internal.tree.Node.Form;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.Extra;
import dev.designdoc.template.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what stands below the heading of a record: its slots, each with its heading or label, and the extras. */
final class RecordWriter {

    /** About as long as an item is. */
    private static final int USUAL_LENGTH = 200;

    private final BlockOutput out;
    private Style style;
    /** Whether this is the content of an item, in which labels follow the text without a blank line. */
    private boolean withinItem;

    RecordWriter(Style style, BlockOutput out) {
        this.style = style;
        this.out = out;
    }

    /**
     * Writes the blocks of a record, whose heading is on {@code level}.
     *
     * @param like what stands in the document so far, so that what is new looks like what it stands beside; or null
     */
    void record(Shape shape, Record record, int level, @Nullable Node like) {
        Style around = style;
        style = like == null ? style : StyleSamples.of(List.of(like), style);
        Slot implied = shape.implied();
        Node text = implied == null || like == null ? null : like.text();
        boolean stays = implied != null && text != null && Objects.equals(text.value(), implied.get(record));
        if (stays || like == null && implied != null && holdsOnly(shape, record, implied)) {
            style = style.withImplied();
        }
        List<Extra> extras = extras(shape, record);
        for (Extra extra : extras) {
            if (extra.after().isEmpty() && extra.under().isEmpty()) {
                out.block(extra.markdown());
            }
        }
        for (Slot slot : shape.slots()) {
            slotAndExtras(slot, record, level, extras, like == null ? null : like.component(slot.name()));
        }
        style = around;
    }

    /** Whether a text is all that a record holds beside its name, as in the template, and needs no label to be told. */
    private static boolean holdsOnly(Shape shape, Record record, Slot implied) {
        String text = implied.text(record);
        boolean alone = shape.slots().stream()
                .allMatch(s -> s.index() == implied.index() || s.intro() instanceof Intro.Name || s.isEmpty(s.get(record)));
        return text != null && alone && Fragment.beginsParagraph(text) && Labels.at(text) == null;
    }

    private static List<Extra> extras(Shape shape, Record record) {
        Slot rest = shape.rest();
        return rest == null ? List.of() : rest.list(record);
    }

    private void slotAndExtras(Slot slot, Record record, int level, List<Extra> extras, @Nullable Node like) {
        String under = null;
        String after = null;
        for (Extra extra : extras) {
            if (extra.under().isPresent() && extra.under().get().equals(slot.name())) {
                under = extra.markdown();
            } else if (extra.after().isPresent() && extra.after().get().equals(slot.name())) {
                after = extra.markdown();
            }
        }
        Object raw = slot.get(record);
        Style around = style;
        if (slot.isInline() && like != null && like.children().stream().anyMatch(n -> n.kind() == Node.Kind.LIST)) {
            style = style.withLinesAsLists();
        }
        boolean begins = extras.isEmpty() || extras.get(0).after().isPresent() || extras.get(0).under().isPresent();
        if (slot.isEmpty(raw) && under == null) {
            out.block(after);
        } else if (slot.intro() instanceof Intro.Label label && label.implied() && style.implied() && begins
                && under == null) {
            out.block((String) raw);
            out.block(after);
        } else if (slot.intro() instanceof Intro.Label && !style.labelMarker().isEmpty() && !style.hasHeadings()) {
            RecordWriter item = new RecordWriter(style.withinLabel(), new BlockOutput(USUAL_LENGTH));
            item.slot(slot, raw, level, under, after, like);
            out.afterLabel(withinItem);
            out.beginListOrFence();
            out.text().append(ListWriter.indented(style.labelMarker(), item.out.finished())).append('\n');
        } else {
            slot(slot, raw, level, under, after, like);
        }
        style = around;
    }

    private void slot(
            Slot slot, @Nullable Object raw, int level, @Nullable String under, @Nullable String after, @Nullable Node like) {
        boolean isHeading = style.hasHeadings() && (like == null || like.form() == Form.HEADING);
        if (slot.intro() instanceof Intro.Heading || slot.intro() instanceof Intro.Label && isHeading) {
            out.block(CanonicalBlocks.heading(level + 1, slot.names().get(0)));
            out.block(under);
            content(slot, raw, level + 1, after, like);
        } else if (slot.intro() instanceof Intro.Label) {
            label(slot, raw, under, after);
        } else if (slot.intro() instanceof Intro.Body) {
            content(slot, raw, level, after, like);
        }
        out.block(after);
    }

    private void content(Slot slot, @Nullable Object raw, int level, @Nullable String next, @Nullable Node like) {
        if (raw instanceof String text) {
            out.block(text);
        } else if (raw instanceof CodeBlock code) {
            out.beginListOrFence();
            out.text().append(CanonicalBlocks.fence(code)).append('\n');
        } else if (raw instanceof List<?> list && slot.holds() instanceof Holds.Items) {
            items(slot, list, next);
        } else if (raw instanceof List<?> list) {
            entries(slot, list, level + 1, like == null ? List.of() : like.elements());
        } else if (raw instanceof Record record) {
            record(slot.elementShape(), record, level, like);
        }
    }

    /** Entries, each like the one of its name or, when it is new, like the one before it. */
    private void entries(Slot slot, List<?> entries, int level, List<Node> like) {
        Slot name = slot.elementShape().slots().get(0);
        Style around = style;
        if (!like.isEmpty() && like.get(0).form() == Form.ENTRY_ITEM) {
            style = StyleSamples.of(like, StyleSamples.of(like, style).withinItem());
        }
        Map<String, Node> byName = new HashMap<>();
        like.forEach(node -> byName.put(node.name(), node));
        int index = 0;
        for (Object each : entries) {
            Record entry = (Record) each;
            Node near = like.isEmpty() ? null : like.get(Math.min(index, like.size() - 1));
            Node same = byName.get(Objects.requireNonNullElse(name.text(entry), ""));
            writeEntry(slot, entry, index++, level, same == null ? near : same);
        }
        style = around;
    }

    private void items(Slot slot, List<?> values, @Nullable String next) {
        if (!values.isEmpty()) {
            String previous = out.previous();
            out.beginListOrFence();
            // On a line of their own, values must begin a paragraph.
            boolean isLine = !slot.isInline() || Fragment.beginsParagraph(ItemWriter.inline(slot, values));
            ItemWriter.items(out.text(), slot, values, previous, next, isLine ? style : style.withLinesAsLists());
            out.text().append('\n');
        }
    }

    private void writeEntry(Slot slot, Record entry, int index, int level, @Nullable Node like) {
        Shape shape = slot.elementShape();
        String name = shape.slots().get(0).text(entry);
        if (like != null && like.form() == Form.ENTRY_ITEM) {
            entryItem(slot, entry, level, like);
            return;
        }
        String title = Labels.entryTitle(shape, index, name == null ? "" : name);
        String label = shape.declaration().form() == Entry.Form.LABEL ? bold(title) : null;
        out.block(label == null ? CanonicalBlocks.heading(level, title) : label);
        out.afterLabel(label != null && !(like == null && style.spaced()));
        record(shape, entry, level, like);
    }

    /** An entry as an item that begins with its name, where those beside it are. */
    private void entryItem(Slot slot, Record entry, int level, Node like) {
        RecordWriter content = new RecordWriter(style, new BlockOutput(USUAL_LENGTH));
        content.withinItem = true;
        content.record(slot.elementShape(), entry, level, like);
        String text = content.out.finished();
        String name = "**" + Objects.requireNonNullElse(slot.elementShape().slots().get(0).text(entry), "") + "**";
        String item = text.isEmpty()
                ? name
                : Fragment.beginsParagraph(text) ? name + ": " + text : ItemWriter.below(name + ":", text);
        out.beginListOrFence();
        out.text().append(ListWriter.indented("- ", item)).append('\n');
    }

    /** The text in bold, with the other marks where it ends with one of them; null where it can't be bold. */
    private @Nullable String bold(String text) {
        return Stream.of(style.strong(), text.endsWith("*") ? "__" : "**")
                .map(marks -> marks + text + marks)
                .filter(RecordWriter::isBold)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBold(String text) {
        Labels.Label label = Labels.at(text);
        return label != null && label.end() == text.length();
    }

    private void label(Slot slot, @Nullable Object raw, @Nullable String under, @Nullable String after) {
        String label = style.label(slot.names().get(0));
        if (under != null || raw == null) {
            out.block(label);
            out.block(under);
            content(slot, raw, 0, after, null);
        } else {
            out.beginBlock();
            labelled(slot, label, raw, after);
            out.text().append('\n');
        }
    }

    /** A label and its content, as close as the template has them. */
    private void labelled(Slot slot, String label, Object raw, @Nullable String next) {
        String space = style.spaced() ? "\n\n" : "\n";
        if (raw instanceof String text) {
            out.text().append(labelledText(label, text, (Intro.Label) slot.intro()));
        } else if (raw instanceof CodeBlock code) {
            out.text().append(label).append(space).append(CanonicalBlocks.fence(code));
        } else {
            out.text().append(label).append(ItemWriter.goesOnALine(slot, (List<?>) raw, style) ? " " : space);
            ItemWriter.items(out.text(), slot, (List<?>) raw, "", next, style);
        }
    }

    private static String labelledText(String label, String text, Intro.Label intro) {
        if (!Fragment.beginsParagraph(text)) {
            return ItemWriter.below(label, text);
        }
        // What its label may be missing from can begin with what looks like another.
        if (!Fragment.mayFollowLabel(text) || intro.implied() && Labels.at(text) != null) {
            return label + "\n\n" + text;
        }
        // A line of dashes right below would make a heading of the label.
        boolean below = intro.below() && Blocks.of("x\n" + text).get(0).kind() == Block.Kind.PARAGRAPH;
        return label + (below ? "\n" : " ") + text;
    }
}
