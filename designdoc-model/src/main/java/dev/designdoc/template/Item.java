package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is one item of a list, or says how the items of a component are written.
 *
 * <p>The components stand in the item in their order, divided by {@code " - "} or what {@link Separator} says; the
 * roles {@link Bold}, {@link Code}, {@link Link} and {@link Checkbox} say how one looks, {@link Nested} that it is a
 * nested item. On a record component the marker takes the place of the one on the type of its elements.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Item {
    /** What stands before each item. */
    Marker value() default Marker.BULLET;

    /** How the items of a list are set apart. */
    enum Marker {
        /** {@code - item} */
        BULLET,
        /** {@code 1. item} */
        NUMBERED,
        /** {@code item, item} on one line */
        INLINE
    }
}
