package dev.designdoc.markdown.internal.read;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.syntax.Blocks;
import dev.designdoc.markdown.internal.syntax.field.FrontMatter;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import dev.designdoc.markdown.internal.tree.Body;
import dev.designdoc.markdown.internal.tree.Head;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a whole document: front matter, title, fields, introduction, then one section after the other. */
public final class DocumentReader {

    private final Shape shape;
    private final Lines lines;
    private final int base;
    private final List<Block> blocks;
    private final View all;
    private final @Nullable Object[] raw;
    private final Head head = new Head();
    private List<TopSection> sections = List.of();
    private final HeadReader headReader;
    private final KnownSections knownSections;

    private DocumentReader(Shape shape, String source, KnownSections knownSections) {
        this.knownSections = knownSections;
        this.shape = shape;
        this.lines = new Lines(source);
        FrontMatter frontMatter = FrontMatter.find(lines);
        head.frontMatter = frontMatter;
        this.base = frontMatter == null ? 0 : frontMatter.to() + 1;
        this.blocks = Blocks.of(lines, base, knownSections);
        String closer = blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1).closer();
        this.all = new View(lines, base, lines.count(), 0, -1, closer);
        this.raw = new @Nullable Object[shape.slots().size()];
        this.headReader = new HeadReader(shape, lines, head, raw);
    }

    /** Reads a document and keeps where everything stood. */
    public static Tree read(Shape shape, String source) {
        DocumentReader reader = new DocumentReader(shape, source, KnownSections.NONE);
        reader.read();
        return new Tree(shape, shape.create(reader.raw), reader.head, reader.sections, reader.lines, reader.blocks);
    }

    /** What a document says; sections that are known are not read. */
    public static Record value(Shape shape, String source, KnownSections known) {
        DocumentReader reader = new DocumentReader(shape, source, known);
        reader.read();
        return shape.create(reader.raw);
    }

    private void read() {
        int first = 0;
        while (first < blocks.size() && !isSection(blocks.get(first), Shape.SECTION_LEVEL)) {
            first++;
        }
        headReader.read(region(0, first));
        sections = first == blocks.size()
                ? List.of()
                : new SectionsReader(shape, blocks, all, knownSections, headReader).read(first, raw);
        headReader.finish();
    }

    private static boolean isSection(Block block, int level) {
        return block.kind() == Kind.HEADING && block.level() <= level && (level == 1 || block.level() == level);
    }

    /** The blocks from one to another and their lines, without the thematic break that only lays out the page. */
    private Body region(int from, int to) {
        int line = from == 0 ? base : blocks.get(from).from();
        int end = to < blocks.size() ? blocks.get(to).from() : lines.count();
        int last = to;
        if (to > from && blocks.get(to - 1).kind() == Kind.BREAK) {
            last = to - 1;
            end = blocks.get(last).from();
        }
        return new Body(all.part(Math.min(line, end), end), blocks.subList(from, last));
    }
}
