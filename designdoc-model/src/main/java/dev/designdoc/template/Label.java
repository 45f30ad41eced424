package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the bold label that introduces a component, such as {@code **Goals:**}.
 *
 * <p>A heading with one of the names and the items of a list that all are labels are read as well.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {
    /** The label without its colon as the template words it, then its aliases. */
    String[] value();

    /** Whether a text begins on the line below the label instead of on the line of the label. */
    boolean below() default false;

    /**
     * Whether the text before the first label is the component where its own label is missing. In a record with a list of
     * extras and without a text of its own, on one component at most, an optional text.
     */
    boolean implied() default false;
}
