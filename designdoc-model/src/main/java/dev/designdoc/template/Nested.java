package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an {@link Item} that is one of its nested items: the one that begins with the given words or,
 * for a list without words, all others.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Nested {
    /** The words the nested item begins with, such as {@code "Reason:"}; they are not part of the value. */
    String value() default "";
}
