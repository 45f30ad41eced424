package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Found;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;
import java.util.stream.IntStream;
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
        for (int next = from; next < blocks.size(); ) {
            Found found = find(lines, blocks, next, shape);
            boolean isFields = found != null && found.isPure && !found.fields.isEmpty();
            boolean isDivided = next == from || end < next || isDivided(lines, blocks.get(next - 1), blocks.get(next));
            if (!isFields && isDivided && !isNothing(blocks.get(next))) {
                break;
            }
            next += found != null && found.takesNext ? 2 : 1;
            end = isFields || !isDivided ? next : end;
        }
        return end;
    }

    /** Whether a block is an empty quote, which divides no fields. */
    public static boolean isNothing(Block block) {
        return block.kind() == Block.Kind.QUOTE && block.children().stream().allMatch(FieldForms::isNothing);
    }

    /** Whether a block is one of fields: it holds the name of a known one. */
    public static boolean isKnown(@Nullable Found found, Shape shape) {
        return found != null && !found.fields.isEmpty()
                && (!found.missed.isEmpty() || found.fields.stream().anyMatch(f -> shape.field(f.name()) != null));
    }

    /** Whether a text holds a block of fields. */
    public static boolean areIn(String text, Shape shape) {
        if (text.indexOf(':') < 0 && text.indexOf('|') < 0) {
            return false;
        }
        List<Block> blocks = Blocks.of(text);
        Lines lines = new Lines(text, 0);
        return IntStream.range(0, blocks.size()).anyMatch(i -> isKnown(find(lines, blocks, i, shape), shape));
    }

    /** Whether the texts of two blocks, one read without the other, are those that stand there. */
    private static boolean isDivided(Lines lines, Block before, Block after) {
        String last = lines.line(before.to() - 1);
        return after.from() - before.to() == 1 && last.equals(Texts.trimEnd(last))
                && lines.start(after.from()) == lines.textStart(after.from());
    }
}
