package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FieldForms;
import dev.designdoc.markdown.internal.syntax.field.FieldValue;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.syntax.field.NumberedItems;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Splices;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.Tree;
import dev.designdoc.markdown.internal.write.CanonicalBlocks;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Changes what stands before the first section: title and introduction, and, by others, the fields. */
final class HeadMerge {

    private final Tree document;
    private final Lines lines;
    private final LineEdits edits;
    private final Splices splices;
    private final Head head;
    private final Shape shape;

    /** Changes for {@code edits}. */
    HeadMerge(Tree document, LineEdits edits) {
        this.document = document;
        this.shape = document.shape();
        this.head = document.head();
        this.lines = document.lines();
        this.edits = edits;
        this.splices = new Splices(lines, edits);
    }

    /** Makes the head say what {@code fresh} has there; what can't be changed where it stands is left. */
    void merge(Record old, Record fresh) {
        for (Slot slot : shape.slots()) {
            if (Objects.equals(slot.get(old), slot.get(fresh))) {
                continue;
            }
            if (slot.intro() instanceof Intro.Title) {
                title(text(slot, old), text(slot, fresh));
            } else if (slot.intro() instanceof Intro.Body && !head.hasJoined) {
                if (slot.holds() instanceof Holds.One one) {
                    fields(one.element(), record(slot, old), record(slot, fresh));
                } else {
                    introduction(text(slot, old), text(slot, fresh));
                }
            }
        }
        splices.apply();
    }

    /** Takes out what sections say of fields, for a head that says it above them. */
    void clearSections() {
        head.fields.stream().map(Head.Field::at).filter(at -> !at.form().hasRoom())
                .forEach(at -> at.form().remove(List.of(at), Set.of(at), splices));
        splices.apply();
    }

    private static String text(Slot slot, Record record) {
        return Objects.requireNonNullElse(slot.text(record), "");
    }

    private static Record record(Slot slot, Record record) {
        return (Record) Objects.requireNonNull(slot.get(record));
    }

    /** The line after the front matter, where the document itself begins. */
    private int start() {
        FrontMatter frontMatter = head.frontMatter;
        return frontMatter == null ? 0 : frontMatter.to() + 1;
    }

    private void title(String old, String fresh) {
        Block title = head.title;
        FieldForm.Field field = head.titleField;
        if (title == null && field != null) {
            field.form().change(field, FieldValue.of(fresh), splices);
        } else if (title == null) {
            insertAtStart(CanonicalBlocks.heading(1, fresh));
        } else if (fresh.isEmpty()) {
            edits.delete(title.from(), title.to());
        } else if (title.to() - title.from() > 1) {
            edits.replace(title.from(), title.to() - 1, fresh);
        } else {
            String line = lines.line(title.from());
            int at = line.lastIndexOf(old);
            boolean keeps = at >= 0 && !fresh.endsWith("#");
            edits.replace(title.from(), title.to(), keeps
                    ? line.substring(0, at) + fresh + line.substring(at + old.length())
                    : CanonicalBlocks.heading(1, fresh));
        }
    }

    private void fields(Shape fields, Record old, Record fresh) {
        FieldsMerge merge = new FieldsMerge(fields, head, splices, this::insertBlock);
        Slot raw = fields.first(s -> s.intro() instanceof Intro.FrontMatter);
        if (raw != null) {
            new RawLines(head, lines, edits).merge(text(raw, old), text(raw, fresh), fields);
        }
        merge.merge(old, fresh);
        BitSet fieldLines = new BitSet();
        head.fields.forEach(field -> fieldLines.set(field.at().from(), field.at().to()));
        count(document.blocks(), fieldLines);
    }

    /** Lists of fields, and of values below them, go on counting. */
    private void count(List<Block> blocks, BitSet fieldLines) {
        for (Block block : blocks) {
            int next = fieldLines.nextSetBit(block.from());
            if (next >= 0 && next < block.to()) {
                if (block.kind() == Block.Kind.LIST && !block.isBulletList()) {
                    NumberedItems.count(block, splices);
                }
                count(block.children(), fieldLines);
            }
        }
    }

    /** Puts a block of fields below the title, and below what would be fields right below it. */
    private void insertBlock(String block, Shape fields) {
        Block title = head.title;
        int at = title == null ? 0 : head.blocks.indexOf(title) + 1;
        int end = FieldForms.end(lines, head.blocks, at, fields);
        if (end > 0) {
            edits.insertAfter(edits.afterLast(head.blocks.get(end - 1).to()) - 1, block, true);
        } else {
            insertAtStart(block);
        }
    }

    private void insertAtStart(String text) {
        if (start() > 0) {
            edits.insertAfter(start() - 1, text, true);
        } else if (lines.count() == 0) {
            edits.insertAfter(-1, text, true);
        } else {
            edits.insertBefore(0, text, true);
        }
    }

    private void introduction(String old, String fresh) {
        if (old.isEmpty()) {
            int after = Math.max(head.fieldsTo, head.title != null ? head.title.to() : start());
            if (after == 0) {
                insertAtStart(fresh);
            } else {
                edits.insertAfter(edits.afterLast(after) - 1, fresh, true);
            }
        } else if (fresh.isEmpty()) {
            head.introduction.forEach(view -> edits.delete(view.from(), view.to()));
        } else {
            new TextPatch(lines, edits).pieces(head.introduction, fresh);
        }
    }
}
