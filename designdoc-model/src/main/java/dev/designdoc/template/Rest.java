package dev.designdoc.template;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record for what a template has no place for: its text, and the component it stands {@code after} or {@code
 * under}.
 *
 * <p>The codecs make {@link dev.designdoc.model.Extra}, {@link dev.designdoc.model.CustomSection} and {@link
 * dev.designdoc.model.MetadataField}; templates use these and declare none of their own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rest {
    /** What is kept. */
    Of value();

    /** What has no place. */
    enum Of {
        /** Blocks, in the sections and entries of a document. */
        BLOCKS,
        /** Sections, in a document. */
        SECTIONS,
        /** Fields, at the head of a document. */
        FIELDS
    }
}
