package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Tables;
import dev.designdoc.markdown.internal.syntax.field.FieldText.Part;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section that a field's name heads; its value is what stands first in it. */
public final class SectionForm implements FieldForm {

    private final Block heading;
    private final int to;
    private final String name;
    private final String said;
    /** Whether more stands in the section than the value. */
    private boolean hasMore;

    /**
     * The form of one section.
     *
     * @param name the name in its heading
     * @param said the value in its heading, or ""
     * @param to the line after its last
     */
    public SectionForm(Block heading, String name, String said, int to) {
        this.heading = heading;
        this.name = name;
        this.said = said;
        this.to = to;
    }

    /** The field of a section that holds those blocks; null where its value can't be read. */
    @Override
    public @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        int at = index;
        while (at < blocks.size() && isComment(lines, blocks.get(at))) {
            at++;
        }
        Block first = at < blocks.size() ? blocks.get(at) : null;
        Field field = !said.isEmpty() ? inHeading(lines) : first == null ? empty(lines) : read(lines, first);
        if (field == null) {
            return null;
        }
        Found found = new Found(heading.from());
        found.add(field);
        int after = field.to();
        hasMore = first != null && (after < first.to() || !said.isEmpty()
                || blocks.subList(at + 1, blocks.size()).stream().anyMatch(b -> !isComment(lines, b)));
        found.isPure = !hasMore;
        return found;
    }

    /** Where the text of a heading stands. */
    public static Span headingAt(Lines lines, Block heading) {
        return new Span(lines.textStart(heading.from()), lines.end(heading.from()));
    }

    private static boolean isComment(Lines lines, Block block) {
        String text = block.kind() == Kind.OTHER ? Texts.trim(lines.text(block.from(), block.to()) + block.closer()) : "";
        return text.startsWith("<!--") && text.endsWith("-->") && text.indexOf("-->") == text.length() - 3;
    }

    private @Nullable Field inHeading(Lines lines) {
        Passage passage = new Passage(lines, heading.from(), heading.to(), lines.textStart(heading.from()));
        int at = passage.text().replace('\n', ' ').lastIndexOf(said);
        return at >= 0 && FieldText.canStand(name, said)
                ? field(lines, said, passage.span(at, at + said.length()), heading.to())
                : null;
    }

    private Field empty(Lines lines) {
        int end = lines.end(heading.to() - 1);
        return field(lines, "", new Span(end, end), heading.to());
    }

    private Field field(Lines lines, String value, Span at, int end) {
        return new Field(this, name, headingAt(lines, heading), value, at, List.of(), false, at, false,
                at.isEmpty() ? end : lines.lineOf(at.from()), end, heading.from());
    }

    private @Nullable Field read(Lines lines, Block block) {
        boolean isList = block.kind() == Kind.LIST;
        Block item = isList ? block.children().get(0) : block;
        Block paragraph = isList && !item.children().isEmpty() ? item.children().get(0) : block;
        if (paragraph.kind() != Kind.PARAGRAPH) {
            return null;
        }
        int start = isList ? Elements.itemStart(lines, item) : Passage.content(lines, paragraph.from());
        Passage passage = new Passage(lines, paragraph.from(), paragraph.to(), start);
        String marked = "a: " + passage.text();
        List<Part> parts = FieldText.parts(marked, (name, from) -> from == 0);
        Part part = parts.get(0);
        if (part.value(marked).isEmpty()) {
            return null;
        }
        Bold bold = Bold.at(marked, part.valueFrom(), part.valueTo());
        int width = bold != null && part.valueFrom() + bold.end() == part.valueTo() ? 2 : 0;
        String value = part.value(marked).substring(width);
        value = value.substring(0, value.length() - width);
        Span at = passage.span(part.valueFrom() + width - "a: ".length(), part.valueTo() - width - "a: ".length());
        boolean stands = parts.size() == 1 && !Tables.startsTable(passage.text())
                && FieldText.canStand("a", value);
        return stands ? field(lines, value, at, paragraph.to()) : null;
    }

    @Override
    public boolean hasRoom() {
        return false;
    }

    @Override
    public void change(Field at, FieldValue value, Splices splices) {
        if (at.from() == at.to()) {
            splices.lines().insertAfter(heading.to() - 1, value.line(), true);
        } else {
            Passage.change(at.valueAt(), at.value(), value.line(), splices);
        }
    }

    @Override
    public void rename(Field at, String name, Splices splices) {
        // Its heading is its name.
    }

    @Override
    public void insert(
            Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices) {
        // Nothing is beside it.
    }

    @Override
    public void remove(List<Field> block, Set<Field> gone, Splices splices) {
        Field at = block.get(0);
        if (hasMore && !said.isEmpty()) {
            splices.replace(new Span(splices.source().text().lastIndexOf(':', at.valueAt().from()), at.valueAt().to()), "");
        } else if (hasMore) {
            splices.lines().delete(at.from(), at.to());
        } else {
            splices.lines().delete(heading.from(), to);
        }
    }
}
