package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the components of records into their one normal form. */
public final class NormalForm {

    private NormalForm() {}

    /**
     * The components of a record, in their own types and order, in normal form.
     *
     * @throws NullPointerException when a component or an element of a list is null; the message names it
     * @throws IllegalArgumentException when an extra is anchored at a component that the record does not have
     */
    public static @Nullable Object[] of(Shape shape, @Nullable Object[] components) {
        Class<?> type = shape.type();
        if (components.length != shape.slots().size()) {
            throw WrongDeclaration.of(type, List.of(type.getSimpleName() + ": Canonical.of takes all components in their order; "
                    + "write: Canonical.of(" + type.getSimpleName() + ".class, "
                    + String.join(", ", shape.slots().stream().map(Slot::name).toList()) + ")"));
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Slot slot = shape.slots().get(i);
            Object component = components[i];
            if (component == null) {
                throw missing(type, slot.name());
            }
            values[i] = normal(slot, component, type);
        }
        Anchors.normalize(shape, values);
        return values;
    }

    private static Object normal(Slot slot, Object value, Class<?> type) {
        if (value instanceof String s) {
            return text(slot, s);
        }
        if (value instanceof Optional<?> o) {
            return o.isPresent() && o.get() instanceof String s ? optional(o, s, text(slot, s)) : value;
        }
        return value instanceof List<?> list ? items(slot, list, type) : value;
    }

    private static Optional<?> optional(Optional<?> value, String old, String text) {
        return text.isEmpty() ? Optional.empty() : text.equals(old) ? value : Optional.of(text);
    }

    private static String text(Slot slot, String s) {
        Holds holds = slot.holds();
        return holds instanceof Holds.Inline ? Texts.inline(s) : holds instanceof Holds.Raw ? Texts.raw(s) : Texts.blocks(s);
    }

    private static List<?> items(Slot slot, List<?> list, Class<?> type) {
        // Most lists are in normal form, so only one that is not is built anew.
        List<Object> changed = null;
        int i = 0;
        for (Object item : list) {
            if (item == null) {
                throw missing(type, slot.name() + "[" + i + "]");
            }
            Object normal = item instanceof String s ? Texts.blocks(s) : item;
            if (changed == null && (normal != item || "".equals(normal))) {
                changed = new ArrayList<>(list.subList(0, i));
            }
            if (changed != null && !"".equals(normal)) {
                changed.add(normal);
            }
            i++;
        }
        return List.copyOf(changed == null ? list : changed);
    }

    static NullPointerException missing(Class<?> type, String component) {
        return new NullPointerException(type.getSimpleName() + "." + component + " is null");
    }
}
