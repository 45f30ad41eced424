package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the parts of a document stood that are not sections the template knows. */
public final class Head {

    /** The heading of the title, or null. */
    @Nullable public Block title;
    /** The title in the front matter where no heading is one, or null. */
    public FieldForm.@Nullable Field titleField;
    /** The front matter, or null. */
    @Nullable public FrontMatter frontMatter;
    /** The lines of the front matter that belong to no field. */
    public BitSet raw = new BitSet();
    /** Everything before the first section. */
    @Nullable public View view;
    /** The blocks in it. */
    public List<Block> blocks = List.of();
    /** The line after the last block of fields, or -1. */
    public int fieldsTo = -1;
    /** The introduction, in as many pieces as the title and the fields leave. */
    public final List<View> introduction = new ArrayList<>();
    public final List<Field> fields = new ArrayList<>();
    /** Whether some fields stand nowhere: they are fields only where the pieces of the introduction meet. */
    public boolean hasJoined;
    /** Names of fields that stand there without a value that can be read. */
    public final List<FieldForm.Missed> missed = new ArrayList<>();

    /** Whether a field stands in that section, so that its heading stays for it. */
    public boolean holdsFieldOf(TopSection section) {
        int from = section.heading().from();
        return fields.stream().anyMatch(field -> field.at().block() >= from && field.at().block() < section.to());
    }

    /**
     * A field: the slot whose place it is, or its position among the others; -1 for a further place without a value.
     *
     * @param isKnown whether its name is a known one
     */
    public record Field(@Nullable Slot slot, int other, boolean isKnown, FieldForm.Field at) {

        /** What tells it from the others: the name of its component, or its position among the others; "" where neither is. */
        public String key() {
            return slot != null ? slot.name() : other < 0 ? "" : "#" + other;
        }

        @Override
        public int hashCode() {
            return at.hashCode();
        }

        public boolean isInFrontMatter() {
            return at.form() instanceof FrontMatter;
        }
    }
}
