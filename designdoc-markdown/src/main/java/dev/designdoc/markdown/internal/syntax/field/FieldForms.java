package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Found;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of fields that blocks of Markdown have; the first that fits is a block's. */
public final class FieldForms {

    private static final FieldForm LINES = new LinesForm();
    private static final FieldForm LIST = new ListForm();
    private static final List<FieldForm> FORMS = List.of(
            new RowTableForm(), new ColumnTableForm(), LINES, LIST, new QuoteForm(List.of(LINES, LIST)));

    private FieldForms() {}

    /** What stands in a form of fields in the block of that index; null where nothing does. */
    public static @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        for (FieldForm form : FORMS) {
            Found found = form.find(lines, blocks, index, shape);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * The index of the first block from one on that fields can stand before: those right below would be read as fields
     * too where they are nothing else, and what no blank line divides from the block before stays with that.
     */
    public static int end(Lines lines, List<Block> blocks, int from, Shape shape) {
        int end = from;
        while (end < blocks.size()) {
            Found found = find(lines, blocks, end, shape);
            boolean isFields = found != null && found.isPure && !found.fields.isEmpty();
            boolean isDivided = end == from || blocks.get(end).from() - blocks.get(end - 1).to() == 1;
            if (!isFields && isDivided) {
                break;
            }
            end += found != null && found.takesNext ? 2 : 1;
        }
        return end;
    }
}
