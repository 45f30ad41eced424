package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root record of a template: one whole document.
 *
 * <p>Its components are a {@link Title}, a record of {@link Fields}, a text (the blocks before the first section), one
 * optional record for each {@link Section}, and a list of
 * {@link dev.designdoc.model.CustomSection} for what the template does not know. Only the title is needed: what would stand in a
 * component that is left out is reported, is in no value, and stays in the file when that is updated.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Document {
    /** The version of the JSON and YAML form, written as {@code schemaVersion}; empty when the form has none. */
    String schemaVersion() default "";

    /**
     * A resource, named as in {@link Class#getResourceAsStream}: a blank document in Markdown, whose texts are hints to
     * whoever fills it in; empty when there is none. In a module, the package of the resource has to be open to
     * {@code dev.designdoc.model}, or the resource lies in no package, as below {@code /META-INF}.
     */
    String blank() default "";
}
