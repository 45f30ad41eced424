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

    /** Makes the head say what {@code fresh} has there; whether that could be done. */
    boolean merge(Record old, Record fresh) {
        for (Slot slot : shape.slots()) {
            boolean done = true;
            if (slot.intro() instanceof Intro.Title) {
                done = title(text(slot, old), text(slot, fresh));
            } else if (slot.intro() instanceof Intro.Body) {
                done = slot.holds() instanceof Holds.One one
                        ? fields(one.element(), record(slot, old), record(slot, fresh))
                        : introduction(text(slot, old), text(slot, fresh));
            }
            if (!done) {
                return false;
            }
        }
        splices.apply();
        return true;
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

    private boolean title(String old, String fresh) {
        if (old.equals(fresh)) {
            return true;
        }
        Block title = head.title;
        FieldForm.Field field = head.titleField;
        if (title == null && field != null) {
            return field.form().change(field, FieldValue.of(fresh), splices);
        }
        if (title == null) {
            insertAtStart(CanonicalBlocks.heading(1, fresh));
            return true;
        }
        if (fresh.isEmpty()) {
            edits.delete(title.from(), title.to());
            return true;
        }
        if (title.to() - title.from() > 1) {
            edits.replace(title.from(), title.to() - 1, fresh);
            return true;
        }
        String line = lines.line(title.from());
        int at = line.lastIndexOf(old);
        boolean keeps = at >= 0 && !fresh.endsWith("#");
        edits.replace(title.from(), title.to(), keeps
                ? line.substring(0, at) + fresh + line.substring(at + old.length())
                : CanonicalBlocks.heading(1, fresh));
        return true;
    }

    private boolean fields(Shape fields, Record old, Record fresh) {
        if (old.equals(fresh)) {
            return true;
        }
        if (head.hasJoined) {
            return false;
        }
        FieldsMerge merge = new FieldsMerge(fields, head, splices, this::insertBlock);
        Slot raw = fields.first(s -> s.intro() instanceof Intro.FrontMatter);
        boolean isDone = (raw == null || new RawLines(head, lines, edits).merge(text(raw, old), text(raw, fresh), fields))
                && merge.merge(old, fresh);
        BitSet fieldLines = new BitSet();
        head.fields.forEach(field -> fieldLines.set(field.at().from(), field.at().to()));
        count(document.blocks(), fieldLines);
        return isDone;
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

    private boolean introduction(String old, String fresh) {
        if (old.equals(fresh)) {
            return true;
        }
        if (head.hasJoined) {
            return false;
        }
        if (old.isEmpty()) {
            int after = Math.max(head.fieldsTo, head.title != null ? head.title.to() : start());
            if (after == 0) {
                insertAtStart(fresh);
            } else {
                edits.insertAfter(edits.afterLast(after) - 1, fresh, true);
            }
            return true;
        }
        if (fresh.isEmpty()) {
            head.introduction.forEach(view -> edits.delete(view.from(), view.to()));
            return true;
        }
        return new TextPatch(lines, edits).pieces(head.introduction, fresh);
    }
}
