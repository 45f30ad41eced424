package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape.Intro;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the names of known fields that stand in the head of a document and of which no place is read. */
public final class UnreadFields {

    private UnreadFields() {}

    /** For each such field the first place of its name, in the order of the template. */
    public static Map<Slot, FieldForm.Missed> of(Tree document) {
        Slot slot = document.shape().fields();
        Map<Slot, FieldForm.Missed> unread = new LinkedHashMap<>();
        if (slot == null) {
            return unread;
        }
        Shape shape = slot.elementShape();
        List<FieldForm.Missed> names = names(document, shape);
        for (Slot field : shape.slots()) {
            // What is no value of a field is read as an other one of its name.
            boolean isRead = document.head().fields.stream().anyMatch(f -> field.equals(f.slot())
                    || f.slot() == null && f.other() >= 0 && isNameOf(field, f.at().name(), shape));
            if (field.intro() instanceof Intro.Field && !isRead) {
                names.stream()
                        .filter(name -> isNameOf(field, name.name(), shape))
                        .findFirst()
                        .ifPresent(name -> unread.put(field, name));
            }
        }
        return unread;
    }

    private static boolean isNameOf(Slot field, String name, Shape shape) {
        Shape.Name known = FrontMatter.known(name, shape);
        return known != null && known.slot().index() == field.index();
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
