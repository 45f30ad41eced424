package dev.designdoc.model;

/** The stages of a design that the template names. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Agreed on and not begun. */
    PLANNING,
    /** Being built. */
    IN_PROGRESS,
    /** Built. */
    IMPLEMENTED,
    /** No longer valid. */
    DEPRECATED
}
