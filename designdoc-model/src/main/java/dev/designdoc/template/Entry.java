package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that stands once for each heading or bold label of its kind, such as {@code ### Alternative 1: name}.
 *
 * <p>The first component of the record is its name.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Entry {
    /** The words before the ordinal, as written first, then those also read; empty for a heading that is the name alone. */
    String[] value() default {};

    /** How entries are counted. */
    Ordinal ordinal() default Ordinal.NUMBER;

    /** Whether an entry is written as a heading or as a bold label. */
    Form form() default Form.HEADING;

    /** Whether the items of a list, each of which begins with a bold name, are entries where no heading is one. */
    boolean items() default false;

    /** How the entries of a list are counted. */
    enum Ordinal {
        /** 1, 2, 3, … */
        NUMBER,
        /** A, B, …, Z, AA, … */
        LETTER
    }

    /** What introduces an entry when it is written. */
    enum Form {
        /** A heading one level below the heading that holds the entries. */
        HEADING,
        /** A paragraph that is one bold text: {@code **Phase 1: name**}. Read from headings and labels with a prefix. */
        LABEL
    }
}
