package dev.designdoc.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the builders and withers of the model are generated. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
        jdkOnly = true,
        // Annotations of the processor's own would make every user of the jar need them.
        allowedClasspathAnnotations = Override.class)
@interface ModelStyle {}
