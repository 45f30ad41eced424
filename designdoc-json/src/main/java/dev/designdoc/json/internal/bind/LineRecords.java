package dev.designdoc.json.internal.bind;

import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Records of list items, given as their lines. */
public final class LineRecords {

    /** What is blank, as a regular expression that JSON Schema knows as well. */
    public static final String NOT_BLANK = "[^ \\t\\n\\r]";

    /** What is neither blank nor only a check box. */
    public static final String NOT_ONLY_A_BOX = "^(?![ \\t\\n\\r]*\\[[ xX]\\][ \\t\\n\\r]*$)[\\s\\S]*" + NOT_BLANK;

    private LineRecords() {}

    /** The record that {@code line} says, or null when it says nothing: when it is blank, or a check box alone. */
    public static @Nullable Record parse(JsonType type, String line) {
        Shape shape = type.shape();
        Record record = ItemLine.parse(shape, line);
        if (record != null || Texts.isBlank(line) || shape.box() != null) {
            return record;
        }
        // Marks around nothing, such as **:**, are a text like any other.
        @Nullable Object[] raw = new @Nullable Object[shape.slots().size()];
        raw[shape.places().get(0).index()] = line;
        return shape.create(raw);
    }
}
