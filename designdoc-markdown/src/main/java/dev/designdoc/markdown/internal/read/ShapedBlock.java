package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Content;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Key;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.template.Item.Marker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the block that a slot for a list, code or a scalar takes. */
final class ShapedBlock {

    private ShapedBlock() {}

    /** The block as what the slot holds, or null when it is none of its kind. */
    static @Nullable Node read(Slot slot, Block block, View in) {
        if (slot.holds() instanceof Holds.Code) {
            return block.kind() == Kind.FENCE
                    ? Node.block(Node.Kind.FENCE, code(block, in), in, block, List.of())
                    : null;
        }
        if (slot.holds() instanceof Holds.Inline) {
            View view = in.part(block.from(), block.to());
            String text = block.kind() == Kind.PARAGRAPH ? slot.normal(Content.afterLabel(view)) : null;
            return text == null ? null : Node.text(Key.CONTENT, text, view);
        }
        if (slot.isInline() && block.kind() == Kind.PARAGRAPH) {
            View view = in.part(block.from(), block.to());
            List<Object> values = CommaList.values(slot, Content.of(view));
            return values == null || values.isEmpty() ? null : Node.text(Key.CONTENT, values, view);
        }
        if (slot.isInline() && !block.children().stream().allMatch(ShapedBlock::isLine)) {
            return null;
        }
        List<Node> items = block.kind() == Kind.LIST ? ItemReader.items(slot, block, in) : null;
        return items == null
                ? null
                : Node.block(Node.Kind.LIST, Node.values(items), in, block, items);
    }

    /** Whether an item could stand on one line with others. */
    private static boolean isLine(Block item) {
        return item.children().stream().allMatch(b -> b.kind() == Kind.PARAGRAPH) && item.children().size() <= 1;
    }

    /** The lines between two fences, and what stands after the first. */
    private static CodeBlock code(Block block, View view) {
        View lines = view.part(block.from(), block.to());
        String opening = Texts.trimStart(lines.line(block.from()));
        String info = opening.substring(Math.min(opening.length(), block.mark().length()));
        int end = block.isClosed() ? block.to() - 1 : block.to();
        if (block.measure() == 0 && lines.isVerbatim()) {
            return new CodeBlock(Optional.of(info), view.lines().text(block.from() + 1, end));
        }
        StringBuilder code = new StringBuilder();
        for (int i = block.from() + 1; i < end; i++) {
            String line = lines.line(i);
            int indent = 0;
            while (indent < block.measure() && indent < line.length() && line.charAt(indent) == ' ') {
                indent++;
            }
            code.append(i == block.from() + 1 ? "" : "\n").append(line, indent, line.length());
        }
        return new CodeBlock(Optional.of(info), code.toString());
    }
}
