package dev.designdoc.template;

import dev.designdoc.internal.shape.NormalForm;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * Brings the components of a record into their one normal form; called by the record's compact constructor.
 *
 * <p>Texts lose blank lines at both ends, white space after the last line, up to three spaces before the first, and
 * get line feeds; names become one line; blank texts are absent and blank items are dropped; lists are copied; anchors
 * of extras are sorted. {@code null} is rejected with the name of the component. So records that say the same are equal.
 *
 * <p>No record needs it: the codecs bring what they read and write into normal form, whatever its constructor does. With it,
 * records that are built by hand are in normal form as well.
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

    private final Shape shape;
    private final @Nullable Object[] values;
    private int next;

    private Canonical(Shape shape, @Nullable Object[] values) {
        this.shape = shape;
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
        return new Canonical(shape, NormalForm.of(shape, components));
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

    /**
     * A component in its normal form, by its name. What holds no text and no list is as it was given, so it need not be asked
     * for.
     *
     * @param component the name of the component
     * @param <T> the component's own type
     * @throws IllegalArgumentException when the record has no such component
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> T get(String component) {
        Slot slot = shape.slot(component);
        if (slot == null) {
            throw new IllegalArgumentException(shape.type().getSimpleName() + " has no component " + component);
        }
        return (T) values[slot.index()];
    }
}
