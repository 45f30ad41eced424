package dev.designdoc.markdown.internal.write;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.syntax.Fragment;
import dev.designdoc.markdown.internal.tree.Node;
import dev.designdoc.model.CustomSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a record in canonical form. */
public final class Writer {

    /** About as long as a document is. */
    private static final int USUAL_LENGTH = 12_000;
    private static final int USUAL_SECTION = 1_000;

    private final BlockOutput out = new BlockOutput(USUAL_LENGTH);
    private final RecordWriter records = new RecordWriter(Style.CANONICAL, out);
    /** Where the text of the introduction or the last section begins. */
    private int contentFrom;

    private Writer() {}

    public static String document(Shape shape, Record record) {
        return document(shape, record, HeadWriter.of(shape, record));
    }

    /** The same with other parts of the head, or with these in other places. */
    public static String document(Shape shape, Record record, HeadWriter.Parts head) {
        Writer writer = new Writer();
        writer.writeDocument(shape, record, head);
        return writer.out.all();
    }

    /**
     * The blocks of a section below its heading; no line end after the last.
     *
     * @param like what stands in the document so far, so that what is new looks like what it stands beside; or null
     */
    public static String section(Shape shape, Record record, Style style, @Nullable Node like) {
        BlockOutput out = new BlockOutput(USUAL_SECTION);
        new RecordWriter(style, out).record(shape, record, Shape.SECTION_LEVEL, like);
        return out.finished();
    }

    /** A custom section with its heading. */
    public static String custom(CustomSection section) {
        Writer writer = new Writer();
        writer.customSection(section);
        return writer.out.finished();
    }

    /** Everything before the first section. */
    public static String head(Shape shape, Record record) {
        Writer writer = new Writer();
        writer.writeHead(HeadWriter.of(shape, record));
        return writer.out.finished();
    }

    private void writeHead(HeadWriter.Parts parts) {
        out.text().append(parts.frontMatter());
        introduction(parts.above());
        out.block(parts.title().isEmpty() ? null : CanonicalBlocks.heading(1, parts.title()));
        introduction(parts.before());
        out.block(parts.fields());
        introduction(parts.introduction());
    }

    private void writeDocument(Shape shape, Record record, HeadWriter.Parts head) {
        writeHead(head);
        Slot rest = shape.rest();
        List<CustomSection> customs = rest == null ? List.of() : rest.list(record);
        customs(customs, Anchors.TITLE);
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Heading) {
                Record section = (Record) slot.get(record);
                if (section != null) {
                    beforeSection();
                    out.block(CanonicalBlocks.heading(Shape.SECTION_LEVEL, slot.names().get(0)));
                    contentFrom = out.length();
                    records.record(slot.elementShape(), section, Shape.SECTION_LEVEL, null);
                }
                customs(customs, slot.name());
            }
        }
        breakAfter();
    }

    private void customs(List<CustomSection> customs, String anchor) {
        for (CustomSection section : customs) {
            if (section.after().orElse("").equals(anchor)) {
                if (section.level() == Shape.SECTION_LEVEL) {
                    beforeSection();
                } else {
                    breakAfter();
                }
                customSection(section);
            }
        }
    }

    private void customSection(CustomSection section) {
        out.block(CanonicalBlocks.heading(section.level(), section.title()));
        contentFrom = out.length();
        out.block(section.content().orElse(null));
    }

    private void beforeSection() {
        if (!out.isEmpty()) {
            out.block("---");
        }
    }

    /** A thematic break at the end of a region is layout; content that ends with one needs another. */
    private void breakAfter() {
        boolean mayBeBreak = out.length() > contentFrom + 1 && "-_* \t".indexOf(out.charAt(out.length() - 2)) >= 0;
        if (mayBeBreak && Fragment.endsWithBreak(Texts.blocks(out.from(contentFrom)))) {
            out.block("---");
        }
    }

    private void introduction(String text) {
        contentFrom = out.length();
        if (text.isEmpty()) {
            return;
        }
        // At the start of a file these would be front matter and a byte order mark.
        if (out.isEmpty() && (text.startsWith("---") || text.startsWith("\uFEFF"))) {
            out.text().append('\n').append(text).append('\n');
        } else {
            out.block(text);
        }
    }
}
