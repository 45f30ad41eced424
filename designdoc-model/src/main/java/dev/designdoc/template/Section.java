package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the fixed heading that introduces a record, or a component that is a list or a text under a heading of its
 * own.
 *
 * <p>The first name is the one written; the others are read as aliases, in their order. On a record component the names
 * take the place of those on its type.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Section {
    /** The heading as the template words it, then its aliases. */
    String[] value();
}
