package dev.designdoc.markdown.internal.tree;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the parts of a document stood that are not sections the template knows. */
public final class Head {

    /** The heading of the title, or null. */
    @Nullable public Block title;
    /** The lines of the front matter, or null. */
    @Nullable public View frontMatter;
    /** Everything before the first section. */
    @Nullable public View view;
    /** The line after the last block of fields, or -1. */
    public int fieldsTo = -1;
    /** The introduction, in as many pieces as the title and the fields leave. */
    public final List<View> introduction = new ArrayList<>();
    public final List<Field> fields = new ArrayList<>();

    /** How a field is written. */
    public enum Style { QUOTE, LINES, TABLE, LIST, FRONT_MATTER, SECTION }

    /** A field: the slot it fills, or its position among the others; for a section, the line of its heading. */
    public record Field(@Nullable Slot slot, int other, Line line, Style style) {}

    /** A field as written: its name, its value on one line, and the lines it stands on. */
    public record Line(String name, String value, int from, int to) {}
}
