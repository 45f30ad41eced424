package dev.designdoc.markdown.internal;

import dev.designdoc.internal.Slot;
import dev.designdoc.model.CustomSection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the parts of a document stood that are not sections the template knows. */
final class Head {

    /** The heading of the title, or null. */
    @Nullable Block title;
    /** The lines of the front matter, or null. */
    @Nullable View frontMatter;
    /** Everything before the first section. */
    @Nullable View view;
    /** The line behind the last block of fields, or -1. */
    int fieldsTo = -1;
    /** The introduction, in as many pieces as the title and the fields leave. */
    final List<View> introduction = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    /** The search for parts of sections outside of them, or null when there was none. */
    @Nullable Detached parts;
    /** Parts of sections that stand outside of them. */
    final List<Detached.Piece> detached = new ArrayList<>();

    /** How a field is written. */
    enum Style { QUOTE, LINES, TABLE, LIST, FRONT_MATTER, SECTION }

    /** A field: the slot it fills, or its position among the others; for a section, the line of its heading. */
    record Field(@Nullable Slot slot, int other, FieldsReader.Line line, Style style) {}

    /**
     * A top-level section: that of a slot, or a custom one.
     *
     * @param detached whether it is only a part of the slot's section
     * @param contents its lines, less the parts of other sections in it
     */
    record Section(
            @Nullable Slot slot,
            @Nullable CustomSection custom,
            boolean detached,
            Block heading,
            List<View> contents,
            int to) {
        /** The line behind its last, trailing blank lines and the break before the next section left out. */
        int contentTo() {
            return contents.get(contents.size() - 1).to();
        }
    }
}
