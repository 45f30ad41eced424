package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quote, in which fields stand in another form. */
final class QuoteForm extends LineForm {

    private final List<FieldForm> inner;

    QuoteForm(List<FieldForm> inner) {
        this.inner = inner;
    }

    @Override
    public @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        Block quote = blocks.get(index);
        if (quote.kind() != Kind.QUOTE) {
            return null;
        }
        Found found = new Found(quote.from());
        List<Block> children = quote.children();
        for (int i = 0; i < children.size(); i++) {
            Found in = null;
            for (int form = 0; in == null && form < inner.size(); form++) {
                in = inner.get(form).find(lines, children, i, shape);
            }
            if (in == null) {
                found.isPure = false;
            } else {
                i += in.takesNext ? 1 : 0;
                in.fields.replaceAll(field -> field.in(quote.from()));
                found.add(in);
            }
        }
        return found.fields.isEmpty() && found.missed.isEmpty() ? null : found;
    }
}
