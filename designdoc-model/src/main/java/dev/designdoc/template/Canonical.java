package dev.designdoc.template;

import dev.designdoc.internal.shape.Anchors;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.internal.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings the components of a record into their one normal form; called by the record's compact constructor.
 *
 * <p>Texts lose blank lines at both ends, white space after the last line, up to three spaces before the first, and
 * get line feeds; names become one line; blank texts are absent and blank items are dropped; lists are copied; anchors
 * of extras are sorted. {@code null} is rejected with the name of the component. So records that say the same are equal.
 *
 * <pre>{@code
 * public Context {
 *     Canonical c = Canonical.of(Context.class, description, drivers, extras);
 *     description = c.next();
 *     drivers = c.next();
 *     extras = c.next();
 * }
 * }</pre>
 */
public final class Canonical {

    private final @Nullable Object[] values;
    private int next;

    private Canonical(@Nullable Object[] values) {
        this.values = values;
    }

    /**
     * The normal form of all components of a record, in their order.
     *
     * @param type the record's type, which declares a template
     * @param components all of them, in the order of the record
     * @throws NullPointerException when a component or an element of a list is null; the message names it
     * @throws IllegalArgumentException when an extra is anchored at a component that the record does not have
     */
    public static Canonical of(Class<? extends Record> type, @Nullable Object... components) {
        Shape shape = Shapes.of(type);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Slot slot = shape.slots().get(i);
            Object component = components[i];
            if (component == null) {
                throw missing(type, slot.name());
            }
            values[i] = canonical(slot, component, type);
        }
        Anchors.normalize(shape, values);
        return new Canonical(values);
    }

    /**
     * The next component in its normal form.
     *
     * @param <T> the component's own type
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T next() {
        return (T) values[next++];
    }

    private static Object canonical(Slot slot, Object value, Class<?> type) {
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

    private static NullPointerException missing(Class<?> type, String component) {
        return new NullPointerException(type.getSimpleName() + "." + component + " is null");
    }
}
