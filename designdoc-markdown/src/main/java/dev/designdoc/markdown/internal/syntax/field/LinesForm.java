package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Marks;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Part;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines with bold, emphasised or plain names, one below the other or several on one line. */
final class LinesForm extends LineForm {

    @Override
    public @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        Block block = blocks.get(index);
        if (block.kind() != Kind.PARAGRAPH) {
            return null;
        }
        Passage passage = new Passage(lines, block.from(), block.to(), Passage.content(lines, block.from()));
        String text = passage.text();
        if (text.indexOf(':') < 0) {
            return null;
        }
        List<Part> parts = FieldText.parts(text, (name, at) -> true);
        boolean everyLine = parts.stream().filter(Part::line).count() == block.to() - block.from();
        if (!everyLine) {
            parts = FieldText.parts(text, (name, at) -> shape.field(name) != null);
        }
        if (parts.isEmpty() || !everyLine && parts.stream().allMatch(p -> p.marks() == Marks.PLAIN)) {
            return null;
        }
        Found found = new Found(block.from());
        for (int i = 0; i < parts.size(); i++) {
            Field field = field(lines, passage, parts, i, block);
            // Most are alone, in the form in which they would be written.
            boolean isAlone = text.equals(FieldText.line(field.name(), field.value()));
            if (!isAlone && !FieldText.canStand(field.name(), field.value())) {
                return null;
            }
            found.add(field);
        }
        found.isPure = found.lines.covers(block.from(), block.to()) && parts.get(0).open() == 0;
        Block next = index + 1 < blocks.size() ? blocks.get(index + 1) : null;
        Field last = found.fields.get(found.fields.size() - 1);
        if (next != null && next.kind() == Kind.LIST && last.value().isEmpty() && !holdsKnown(lines, next, shape)) {
            withList(last, next, lines, shape, found);
        }
        return found;
    }

    private static boolean holdsKnown(Lines lines, Block list, Shape shape) {
        return list.children().stream().anyMatch(item -> {
            int start = Elements.itemStart(lines, item);
            String line = lines.text().substring(start, lines.end(item.from()));
            List<Part> parts = FieldText.parts(line, (name, at) -> at == 0);
            return !parts.isEmpty() && shape.field(parts.get(0).name(line)) != null;
        });
    }
}
