package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings whole records into normal form where their constructors leave that to others. */
public final class NormalRecords {

    private static final ClassValue<Boolean> PLAIN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            Shape shape = Shapes.of(type.asSubclass(Record.class));
            return shape.declaration().isPlain() || shape.slots().stream()
                    .anyMatch(slot -> slot.element() != null && PLAIN.get(slot.element().type()));
        }
    };

    private NormalRecords() {}

    /** The record, and all records in it, in normal form: itself where their constructors see to that. */
    public static <T extends Record> T of(T record) {
        @SuppressWarnings("unchecked")
        T normal = PLAIN.get(record.getClass()) ? (T) anew(Shapes.of(record.getClass()), record) : record;
        return normal;
    }

    private static Record anew(Shape shape, Record record) {
        @Nullable Object[] raw = shape.values(record);
        for (Slot slot : shape.slots()) {
            if (Handles.get(slot.accessor(), record) == null) {
                throw NormalForm.missing(shape.type(), slot.name());
            }
            Shape element = slot.element();
            if (slot.scalar() != null && raw[slot.index()] instanceof String text) {
                raw[slot.index()] = Texts.inline(text);
            } else if (element != null && raw[slot.index()] instanceof List<?> list) {
                raw[slot.index()] = list.stream().map(each -> (Object) anew(element, (Record) each)).toList();
            } else if (element != null && raw[slot.index()] instanceof Record inner) {
                raw[slot.index()] = anew(element, inner);
            }
        }
        return shape.create(raw);
    }
}
