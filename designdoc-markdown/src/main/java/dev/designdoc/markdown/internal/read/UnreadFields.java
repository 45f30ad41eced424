package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FieldNames;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the names of known fields that stand in the head of a document and of which no place is read. */
public final class UnreadFields {

    private UnreadFields() {}

    /** For each such field the first place of its name, in the order of the template. */
    public static Map<Slot, FieldForm.Missed> of(Tree document) {
        Slot slot = document.shape().fields();
        Map<Slot, FieldForm.Missed> unread = new TreeMap<>(Comparator.comparingInt(Slot::index));
        if (slot == null) {
            return unread;
        }
        Shape shape = slot.elementShape();
        Set<Integer> read = new HashSet<>();
        for (Head.Field field : document.head().fields) {
            // What is no value of a field is read as an other one of its name.
            Slot known = field.slot() != null || field.other() < 0 ? field.slot() : known(field.at().name(), shape);
            read.add(known == null ? -1 : known.index());
        }
        for (FieldForm.Missed name : names(document, shape)) {
            Slot known = known(name.name(), shape);
            if (known != null && !read.contains(known.index())) {
                unread.putIfAbsent(known, name);
            }
        }
        return unread;
    }

    private static @Nullable Slot known(String name, Shape shape) {
        Shape.Name known = FrontMatter.known(name, shape);
        return known == null ? null : known.slot();
    }

    private static List<FieldForm.Missed> names(Tree document, Shape shape) {
        Head head = document.head();
        List<FieldForm.Missed> names = new ArrayList<>(head.missed);
        Lines lines = document.lines();
        List<Block> blocks = new ArrayList<>(head.blocks);
        document.blocks().stream()
                .filter(b -> b.kind() == Kind.HEADING && b.level() == Shape.SECTION_LEVEL)
                .findFirst()
                .ifPresent(blocks::add);
        if (head.frontMatter == null) {
            names.addAll(FieldNames.inToml(lines));
        }
        blocks.forEach(block -> FieldNames.add(block, lines, shape, names));
        return names;
    }
}
