package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Part;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items of a list, each a field. */
final class ListForm extends LineForm {

    @Override
    public @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        Block list = blocks.get(index);
        if (list.kind() != Kind.LIST) {
            return null;
        }
        Found found = new Found(list.from());
        for (Block item : list.children()) {
            item(item, list, lines, shape, found);
        }
        return found.fields.isEmpty() && found.missed.isEmpty() ? null : found;
    }

    private void item(Block item, Block list, Lines lines, Shape shape, Found found) {
        List<Block> children = item.children();
        if (children.isEmpty() || children.get(0).kind() != Kind.PARAGRAPH) {
            found.isPure = false;
            return;
        }
        Block paragraph = children.get(0);
        Passage passage = new Passage(lines, paragraph.from(), paragraph.to(), Elements.itemStart(lines, item));
        String text = passage.text();
        List<Part> parts = FieldText.parts(text, (name, at) -> at == 0 || shape.field(name) != null);
        boolean isList = children.size() == 2 && children.get(1).kind() == Kind.LIST;
        boolean isField = !parts.isEmpty() && parts.get(0).open() == 0 && (children.size() == 1 || isList);
        for (Part part : parts) {
            isField = isField && FieldText.canStand(part.name(text), part.value(text));
        }
        if (!isField) {
            found.isPure = false;
            parts.stream()
                    .filter(p -> shape.field(p.name(text)) != null)
                    .forEach(p -> found.missed.add(new Missed(p.name(text), passage.span(p.open(), p.close()))));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            found.add(field(lines, passage, parts, i, Block.paragraph(list.from(), paragraph.to())));
        }
        Field last = found.fields.get(found.fields.size() - 1);
        Shape.Name known = shape.field(last.name());
        boolean leaves = known != null && !(known.slot().holds() instanceof Holds.Items) && !last.value().isEmpty();
        if (isList && leaves) {
            found.isPure = false;
        } else if (isList) {
            withList(last, children.get(1), lines, shape, found);
            found.takesNext = false;
        }
    }
}
