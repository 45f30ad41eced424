package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Missed;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Part;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The names of known fields that begin a line, whether a field is read there or not. */
public final class FieldNames {

    private static final String TOML = "+++";

    private FieldNames() {}

    /** Adds the names that begin lines of a block. */
    public static void add(Block block, Lines lines, Shape shape, List<Missed> names) {
        if (block.kind() == Kind.PARAGRAPH || block.kind() == Kind.HEADING) {
            add(block, Passage.content(lines, block.from()), lines, shape, names);
        }
        for (Block child : block.children()) {
            boolean isFirst = block.kind() == Kind.ITEM && child.from() == block.from() && child.kind() == Kind.PARAGRAPH;
            if (isFirst) {
                add(child, Elements.itemStart(lines, block), lines, shape, names);
            } else {
                add(child, lines, shape, names);
            }
        }
    }

    private static void add(Block block, int first, Lines lines, Shape shape, List<Missed> names) {
        for (int i = block.from(); i < block.to(); i++) {
            int start = i == block.from() ? first : Passage.content(lines, i);
            while (block.kind() == Kind.HEADING && start < lines.end(i) && "# \t".indexOf(lines.text().charAt(start)) >= 0) {
                start++;
            }
            String text = lines.text().substring(start, lines.end(i));
            for (Part part : FieldText.parts(text, (name, at) -> at == 0)) {
                if (FrontMatter.known(part.name(text), shape) != null) {
                    names.add(new Missed(part.name(text), new Span(start + part.open(), start + part.close())));
                }
            }
        }
    }

    /** The keys of TOML front matter, which is not read. */
    public static List<Missed> inToml(Lines lines) {
        List<Missed> names = new ArrayList<>();
        if (lines.count() == 0 || !Texts.trimEnd(lines.line(0)).equals(TOML)) {
            return names;
        }
        for (int i = 1; i < lines.count(); i++) {
            String line = lines.line(i);
            if (Texts.trimEnd(line).equals(TOML)) {
                return names;
            }
            int equals = line.indexOf('=');
            if (equals > 0) {
                names.add(new Missed(Texts.trim(line.substring(0, equals)), new Span(lines.textStart(i), lines.end(i))));
            }
        }
        return List.of();
    }
}
