package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.CommaList;
import dev.designdoc.internal.shape.ItemLine;
import dev.designdoc.internal.shape.ItemText;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a field says.
 *
 * @param texts its values, or the one it has; none where it has none
 * @param isList whether they can only be told apart in a list
 */
public record FieldValue(List<String> texts, boolean isList) {

    public static final FieldValue NONE = new FieldValue(List.of(), false);

    /** That of a field with one value; "" is none. */
    public static FieldValue of(String text) {
        return text.isEmpty() ? NONE : new FieldValue(List.of(text), false);
    }

    /** That of a slot in a record. */
    public static FieldValue of(Slot slot, Record record) {
        if (!(slot.holds() instanceof Holds.Items)) {
            return of(Objects.requireNonNullElse(slot.text(record), ""));
        }
        List<Object> values = slot.list(record);
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(slot.element() == null
                    ? Texts.inline((String) value)
                    : ItemText.line(slot.elementShape(), slot.elementShape().values((Record) value)));
        }
        FieldValue line = new FieldValue(texts, false);
        boolean isLine = texts.isEmpty() || FieldText.canStand("a", line.line()) && values.equals(read(slot, line.line()));
        return isLine ? line : new FieldValue(texts, true);
    }

    /** What a slot holds that says this; null for nothing, and for what is no value of the slot. */
    public @Nullable Object read(Slot slot) {
        if (!(slot.holds() instanceof Holds.Items)) {
            return texts.isEmpty() ? null : slot.normal(line());
        }
        List<Object> values = isList ? values(slot, texts) : read(slot, line());
        return values.isEmpty() ? null : values;
    }

    private static List<Object> read(Slot slot, String line) {
        return values(slot, CommaList.splitAtCommas(line));
    }

    private static List<Object> values(Slot slot, List<String> texts) {
        List<Object> values = new ArrayList<>(texts.size());
        for (String text : texts) {
            Object value = text.isEmpty() ? null : ItemLine.item(slot, text);
            if (value != null) {
                values.add(value);
            } else if (!text.isEmpty()) {
                return List.of();
            }
        }
        return values;
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Whether it says nothing, or nothing but commas. */
    public boolean isBlank() {
        return CommaList.splitAtCommas(line()).isEmpty();
    }

    /** All of it on one line. */
    public String line() {
        return String.join(", ", texts);
    }
}
