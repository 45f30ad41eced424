package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what stands between a component of an {@link Item} and the one before it, in place of {@code " - "}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Separator {
    /** The characters between the two components. */
    String value();

    /** Whether only the last of them before a digit divides, as in {@code CI/CD team/2026-01-31}. */
    boolean lastBeforeDigit() default false;
}
