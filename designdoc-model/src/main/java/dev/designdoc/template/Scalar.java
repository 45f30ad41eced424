package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record of one value that is a single text in Markdown: a String, an int, a boolean, a LocalDate or an enum.
 *
 * <p>Its constructor may refuse a value with any exception, whose message is shown; the text is then kept as it is. An enum, a
 * LocalDate, an int and a boolean need no record: a component may be one of them, an Optional of one or a list.
 *
 * <pre>{@code
 * @Scalar
 * public record Port(int number) {
 *     public Port {
 *         if (number < 1) {
 *             throw new IllegalArgumentException("a port is greater than 0");
 *         }
 *     }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scalar {}
