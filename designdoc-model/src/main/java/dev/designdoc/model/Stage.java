package dev.designdoc.model;

/** The stages of a design that the template names. */
public enum Stage {
    /** Being written. */
    DRAFT("Draft"),
    /** Agreed on and not begun. */
    PLANNING("Planning"),
    /** Being built. */
    IN_PROGRESS("In Progress"),
    /** Built. */
    IMPLEMENTED("Implemented"),
    /** No longer valid. */
    DEPRECATED("Deprecated");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The stage in the template's words, such as {@code In Progress}. */
    public String label() {
        return label;
    }
}
