package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component whose headings mean it anywhere in a document, not only in the section of its record.
 *
 * <p>{@code ## Goals} fills the goals of a problem statement that has none of its own. A heading that holds nothing the component
 * could take stays what it is. On a component that holds entries their prefixed headings are found as well.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Anywhere {
    /** Those of a label's names that mean it there; none for all. */
    String[] value() default {};
}
